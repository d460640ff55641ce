/** Plaintexts: UTF-8 JSON with `"v":1`, unknown fields ignored (section 4). */
import { fromUtf8, MalformedError, utf8 } from '../../bytes.ts'

/** The fields of a plaintext that are text; an absent one is left out. */
export type Fields<Name extends string> = { [name in Name]?: string }

/** `{"v":1,…}` as UTF-8, the fields in the order of `names`, absent ones left out. */
export function writePlaintext<Name extends string>(
  names: readonly Name[],
  fields: Fields<Name>,
): Uint8Array {
  const ordered = names.map((name) => [name, fields[name]] as const)
  return utf8(JSON.stringify({ v: 1, ...Object.fromEntries(ordered) }))
}

/**
 * The named fields of a plaintext. Throws MalformedError where it is not UTF-8, not a JSON object, not version 1, or
 * where a named field is there and is not text.
 */
export function readPlaintext<Name extends string>(
  names: readonly Name[],
  plaintext: Uint8Array,
): Fields<Name> {
  const value = parse(fromUtf8(plaintext))
  if (typeof value !== 'object' || value === null) throw new MalformedError('plaintext is not an object')
  const found = new Map<string, unknown>(Object.entries(value))
  if (found.get('v') !== 1) throw new MalformedError('plaintext is of another version')
  const fields: Fields<Name> = {}
  for (const name of names) {
    const field = found.get(name)
    if (field === undefined) continue
    if (typeof field !== 'string') throw new MalformedError(`${name} is not text`)
    fields[name] = field
  }
  return fields
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new MalformedError('plaintext is not JSON')
  }
}
