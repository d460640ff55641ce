import { loadavg } from 'node:os'

/** Five are measured and the middle one counts: one alone may have met a busy moment of the machine. */
const ROUNDS = 5

export type Median = { median: number; all: number[] }

/** Measures one after another, in milliseconds, and prints what was measured. */
export async function medianOf(what: string, measure: () => Promise<number>): Promise<Median> {
  const all: number[] = []
  for (let round = 0; round < ROUNDS; round++) all.push(Math.round(await measure()))
  const median = all.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
  console.log(`${what}: ${median} ms (${all.join(', ')}; load ${loadavg()[0]?.toFixed(1)})`)
  return { median, all }
}

/**
 * The same, and once more where the middle one is above `most` while more wants to run than the machine has cores for:
 * then it was the machine that was measured. On a quiet one the first answer stands.
 */
export async function medianWithin(
  most: number,
  what: string,
  measure: () => Promise<number>,
): Promise<number> {
  const first = await medianOf(what, measure)
  if (first.median <= most || !isCrowded()) return first.median
  return (await medianOf(`${what}, again on a crowded machine`, measure)).median
}

function isCrowded(): boolean {
  return (loadavg()[0] ?? 0) > navigator.hardwareConcurrency
}
