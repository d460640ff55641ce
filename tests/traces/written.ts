import { deriveCode } from '../../shared/protocol/code/code.ts'
import { codeFromIndices, codeToBytes, codeToDigits } from '../../shared/protocol/code/code-faces.ts'
import { sv as list } from '../../shared/protocol/words/sv.ts'
import type { Canary } from '../privacy/scanner.ts'
import type { WrittenCode } from '../support/writer-page.ts'
import { TYPED, WRITTEN } from './journey.ts'

/** How many words in a row count as a trace of a text. */
const RUN = 4

/** What must not be left of a journey; everything of one kind bears one name. `site` is its salt, 16 bytes. */
export async function canariesOf(code: WrittenCode, site: Uint8Array): Promise<Canary[]> {
  const texts = Object.entries(WRITTEN).flatMap(([name, text]) =>
    runsOf(text).map((value): Canary => ({ name, value })),
  )
  return [...texts, ...(await codeCanaries(code, site))]
}

function runsOf(text: string): string[] {
  const words = text.split(' ')
  const starts = Array.from({ length: Math.max(1, words.length - RUN + 1) }, (_, start) => start)
  return starts.map((start) => words.slice(start, start + RUN).join(' '))
}

async function codeCanaries(code: WrittenCode, site: Uint8Array): Promise<Canary[]> {
  const words = code.words.split(' ')
  const indices = words.map((word) => list.indexOf(word))
  const value = codeFromIndices(indices)
  if (codeToDigits(value) !== code.digits) throw new Error('words and digits are two codes')
  const keys = await deriveCode(value, site)
  const bytes = codeToBytes(value)
  const groups = code.digits.split(' ')
  const forms: (string | Uint8Array)[] = [
    ...[' ', '', ', ', '-', '\n'].map((between) => words.join(between)),
    ...[' ', '', '-', '\u00a0', '\n'].map((between) => groups.join(between)),
    TYPED.practised(code),
    TYPED.returned(code),
    value.toString(),
    bytes,
    bytes.toReversed(),
    new Uint8Array(Uint16Array.from(indices).buffer),
    JSON.stringify(indices).slice(1, -1),
    // Whoever has these needs no code.
    keys.locator,
    keys.wrapKey,
  ]
  return forms.map((form) => ({ name: 'code', value: form }))
}
