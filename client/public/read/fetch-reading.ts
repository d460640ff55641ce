type Module = typeof import('./reading-chunk.tsx')

let here: Module | null = null

/** Fetches what reading needs, once. Whether it is here; where it is not, the next call tries again. */
export async function fetchReading(): Promise<boolean> {
  here ??= await import('./reading-chunk.tsx').catch(() => null)
  return here !== null
}

/** What was fetched. A thread is entered only after that. */
export function fetchedReading(): Module | null {
  return here
}
