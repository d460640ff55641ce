import { useId } from 'preact/hooks'
import { type Language, languages } from '../../i18n/languages.ts'
import { useText } from '../../i18n/text.ts'
import { Wave } from './wave.tsx'

type HeadProps = { language: Language; onLanguage: (language: Language) => void }

export function Head({ language, onLanguage }: HeadProps) {
  const text = useText()
  const id = useId()

  function choose(code: string): void {
    const chosen = languages.find((one) => one.code === code)
    if (chosen !== undefined) onLanguage(chosen)
  }

  return (
    <header class="head">
      <p class="brand">
        <Wave />
        {text.brand}
      </p>
      <label class="unseen" for={id}>
        {text.language}
      </label>
      <select
        id={id}
        class="input language"
        autocomplete="off"
        value={language.code}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </header>
  )
}
