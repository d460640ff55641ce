/** One spelling of a name for comparison: "Åsa  Ek" and "åsa ek" are the same person. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
