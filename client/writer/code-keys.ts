import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import {
  type Code,
  codeToDigits,
  codeToWords,
  deriveCode,
  drawCode,
} from '../../shared/protocol/code/code.ts'
import { readCode } from '../../shared/protocol/code/read-code.ts'
import { en } from '../../shared/protocol/words/en.ts'
import { sv } from '../../shared/protocol/words/sv.ts'
import type { ShownCode } from './journey.ts'

export type Language = 'sv' | 'en'

/** A code with what it opens. `locator` is ready for the wire; `wrapKey` is 32 bytes and stays. */
export type HeldCode = { code: Code; locator: string; wrapKey: Uint8Array }

/** The lists in the order in which a code is read: the page's language first (protocol 1). */
export function listsFor(language: Language): readonly (readonly string[])[] {
  return language === 'en' ? [en, sv] : [sv, en]
}

export function toShownCode(code: Code): ShownCode {
  return { words: { sv: codeToWords(code, sv), en: codeToWords(code, en) }, digits: codeToDigits(code) }
}

export async function hold(code: Code, site: string): Promise<HeldCode> {
  const { locator, wrapKey } = await deriveCode(code, fromBase64url(site, 16))
  return { code, locator: toBase64url(locator), wrapKey }
}

export async function drawHeld(site: string): Promise<HeldCode> {
  return hold(drawCode(), site)
}

/** Whether what was typed is this very code, and the words in it that are in no list. */
export function compare(
  typed: string,
  code: Code,
  language: Language,
): { right: boolean; unknown: string[] } {
  const read = readCode(typed, listsFor(language))
  if ('codes' in read) return { right: read.codes.includes(code), unknown: [] }
  return { right: false, unknown: 'unknown' in read ? read.unknown : [] }
}

/** Whether what was typed is the code with these digits. */
export function isSame(typed: string, digits: string, language: Language): boolean {
  const read = readCode(digits, listsFor(language))
  return 'codes' in read && read.codes.some((code) => compare(typed, code, language).right)
}
