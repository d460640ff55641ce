import { type Code, codeToWords } from '../../../shared/protocol/code/code-faces.ts'
import { en } from '../../../shared/protocol/words/en.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import { useSpoken } from './texts.ts'
import { WordList } from './word-list.tsx'

type FingerprintProps = { label: string; code: Code; language?: 'sv' | 'en' }

/** A centre's six words. They are not secret. */
export function Fingerprint({ label, code, language }: FingerprintProps) {
  const spoken = useSpoken().language
  const chosen = language ?? spoken
  return (
    <WordList label={label} words={codeToWords(code, chosen === 'sv' ? sv : en)} lang={chosen} class="six" />
  )
}
