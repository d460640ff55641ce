/** What looks for hints comes before the field that it is for: nothing is fetched while somebody types. */
export function fetchHints(): Promise<typeof import('./find-hints.ts')> {
  return import('./find-hints.ts')
}
