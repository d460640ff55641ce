/** A server may claim any number: a made-up one must neither fill the screen nor freeze it. */
const MOST = 100

/** The numbers from `from` up to, not including, `next` that are not among `seqs`: at most 100 (protocol 4). */
export function missingSeqs(seqs: Iterable<number>, from: number, next: number): number[] {
  const present = new Set(seqs)
  const missing: number[] = []
  for (let seq = from; seq < next && missing.length < MOST; seq++) if (!present.has(seq)) missing.push(seq)
  return missing
}
