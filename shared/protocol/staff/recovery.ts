/** The recovery kit: a custodian's pair on paper, 24 words (section 6). */
import { concat, equal, sized } from '../../bytes.ts'
import { wordsOf } from '../code/code-faces.ts'
import { blake2b, labelled, openFrom, sealTo, wipe } from '../primitives.ts'
import { indexOf, tokensOf, wordTokens } from '../code/read-words.ts'
import { sodium } from '../sodium.ts'

/** A kit: a seed and the `crypto_box_seed_keypair` made of it, 32 bytes each. */
export type Recovery = { seed: Uint8Array; memberKey: Uint8Array; memberSecret: Uint8Array }

/** What typed words came to; `unknown` are the words that are not in the list, folded. */
export type ReadRecovery =
  | { seed: Uint8Array }
  | { problem: 'empty' | 'mixed' | 'words' | 'unknown' | 'check'; found: number; unknown: string[] }

const WORDS = 24

/** A kit, drawn or of a seed of 32 bytes. */
export function createRecovery(seed: Uint8Array = sodium.randombytes_buf(32)): Recovery {
  const pair = sodium.crypto_box_seed_keypair(sized(seed, 32, 'recovery seed'))
  return { seed, memberKey: pair.publicKey, memberSecret: pair.privateKey }
}

/** 24 indices from 0 to 2047: the seed and a check byte, 264 bits, most significant first. */
export function recoveryToIndices(seed: Uint8Array): number[] {
  const bits = [...concat(seed, checkOf(seed))].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: WORDS }, (_, i) => Number.parseInt(bits.slice(i * 11, i * 11 + 11), 2))
}

/** 24 words of a list of 2,048. Throws RangeError for a list of another length. */
export function recoveryToWords(seed: Uint8Array, list: readonly string[]): string[] {
  return wordsOf(recoveryToIndices(seed), list)
}

/** The seed of 24 typed words, numbered or not, read as forgivingly as a code. Never throws. */
export function recoveryFromWords(text: string, list: readonly string[]): ReadRecovery {
  const words = wordTokens(tokensOf(text))
  if (words === null || words.length === 0)
    return { problem: words === null ? 'mixed' : 'empty', found: 0, unknown: [] }
  const known = indexOf(list)
  const unknown = [...new Set(words.filter((word) => !known.has(word)))]
  const found = words.length
  if (found !== WORDS) return { problem: 'words', found, unknown }
  if (unknown.length > 0) return { problem: 'unknown', found, unknown }
  const bits = words.map((word) => (known.get(word) ?? 0).toString(2).padStart(11, '0')).join('')
  const bytes = Uint8Array.from({ length: 33 }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2))
  const seed = bytes.slice(0, 32)
  return equal(checkOf(seed), bytes.subarray(32)) ? { seed } : { problem: 'check', found, unknown }
}

/** A challenge of 32 random bytes sealed to a kit, 80 bytes, by whoever asks it to sign in. */
export function sealChallenge(challenge: Uint8Array, memberKey: Uint8Array): Uint8Array {
  return sealTo(memberKey, sized(challenge, 32, 'challenge'))
}

/** The answer expected to a challenge, 32 bytes. */
export function challengeAnswer(challenge: Uint8Array, memberKey: Uint8Array): Uint8Array {
  const about = labelled('viskan/1 challenge', sized(memberKey, 32, 'member key'))
  return blake2b(32, about, sized(challenge, 32, 'challenge'))
}

/**
 * The answer to a sealed challenge; null when it is not for this kit. A hash, never what was sealed: a grant is sealed in
 * the same way to the same key, and a server that sends one as a challenge must not get an epoch's secret for it.
 */
export function answerChallenge(sealed: Uint8Array, kit: Recovery): Uint8Array | null {
  const challenge = openFrom({ publicKey: kit.memberKey, secretKey: kit.memberSecret }, sealed, 32)
  if (challenge === null) return null
  const answer = challengeAnswer(challenge, kit.memberKey)
  wipe(challenge)
  return answer
}

function checkOf(seed: Uint8Array): Uint8Array {
  return blake2b(32, labelled('viskan/1 recovery', sized(seed, 32, 'recovery seed'))).slice(0, 1)
}
