import { Type, type Static, type TSchema } from 'typebox'

/**
 * base64url of exactly `bytes` bytes, without padding. The last character may carry no stray bits, so that
 * each value has one spelling and a length check needs no decoding.
 */
export function base64url(bytes: number) {
  const rest = bytes % 3
  const length = Math.ceil((bytes * 4) / 3)
  const last = rest === 1 ? '[AQgw]' : rest === 2 ? '[AEIMQUYcgkosw048]' : '[A-Za-z0-9_-]'
  return Type.String({
    minLength: length,
    maxLength: length,
    pattern: `^[A-Za-z0-9_-]*${last}$`,
  })
}

/** Days since 1970-01-01, UTC. */
export const Day = Type.Integer({ minimum: 0, maximum: 0xffff_ffff })

export const Seq = Type.Integer({ minimum: 0, maximum: 0xffff_ffff })

/** 1 to the centre, 2 to the writer (protocol 4). */
export const Direction = Type.Enum([1, 2])

export const ThreadState = Type.Enum(['received', 'answering', 'answered', 'closed'])

/** An object that refuses fields it does not know. */
export const strict = { additionalProperties: false } as const

/** Answer of a call that has nothing to tell. */
export const Done = Type.Object({ done: Type.Literal(true) }, strict)

/**
 * This or null, said by `type`: what writes answers has no need to try one schema after the other, which it would
 * compile at the first answer, while everybody waits.
 */
export function nullable<T extends TSchema & { type: string }>(schema: T) {
  return Type.Unsafe<Static<T> | null>({ ...schema, type: [schema.type, 'null'] })
}
