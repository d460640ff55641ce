import { type Canary, type Encoded, encodingsOf, type Finding, type Place } from '../privacy/scanner.ts'

/** A finding, and where it begins. */
export type Hit = { canary: string; encoding: string; at: number }

type Needle = Encoded & { canary: string }

const PREFIX = 3

/** Looks for many canaries in one pass, so that their number costs nothing. Each is at least four bytes long. */
export function createFinder(
  canaries: readonly Canary[],
  encodings = /^/,
): { hits: (bytes: Buffer) => Hit[]; find: (places: readonly Place[]) => Finding[] } {
  const byPrefix = new Map<number, Needle[]>()
  const begins = new Uint8Array(1 << (8 * PREFIX))
  const seen = new Set<string>()
  for (const { name, value } of canaries) {
    for (const { encoding, needle } of encodingsOf(value)) {
      const id = `${name} ${needle.toString('latin1')}`
      if (seen.has(id) || !encodings.test(encoding)) continue
      seen.add(id)
      const prefix = needle.readUIntBE(0, PREFIX)
      begins[prefix] = 1
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), { canary: name, encoding, needle }])
    }
  }

  function hits(bytes: Buffer): Hit[] {
    const found: Hit[] = []
    let last = 0
    for (let end = 0; end < bytes.length; end++) {
      last = ((last << 8) | (bytes[end] ?? 0)) & 0xffffff
      if (begins[last] === 0 || end < PREFIX - 1) continue
      const at = end - PREFIX + 1
      for (const { canary, encoding, needle } of byPrefix.get(last) ?? [])
        if (bytes.subarray(at, at + needle.length).equals(needle)) found.push({ canary, encoding, at })
    }
    return found
  }

  return {
    hits,
    find: (places) =>
      places.flatMap(({ name, bytes }) => {
        const kinds = new Map(hits(bytes).map((hit) => [`${hit.canary} ${hit.encoding}`, hit]))
        return [...kinds.values()].map(({ canary, encoding }) => ({ canary, place: name, encoding }))
      }),
  }
}

/** Places in which at least `least` of the words stand within `span` bytes, in any order and with anything between. */
export function createGathering(
  words: readonly string[],
  least: number,
  span: number,
): (places: readonly Place[]) => Finding[] {
  const finder = createFinder(
    words.map((word) => ({ name: word, value: word })),
    /^(as it is|UTF-16LE|UTF-16BE|Latin-1)$/,
  )
  const gathers = (hits: readonly Hit[]): boolean =>
    hits.some(({ at: from }) => {
      const near = hits.filter(({ at }) => at >= from && at < from + span)
      return new Set(near.map(({ canary }) => canary)).size >= least
    })
  return (places) =>
    places
      .filter(({ bytes }) => gathers(finder.hits(bytes)))
      .map(({ name }) => ({ canary: `${least} of ${words.length} words`, place: name, encoding: 'near' }))
}
