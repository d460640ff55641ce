import { useId } from 'preact/hooks'
import { drafts, languages } from '../../i18n/languages.ts'
import { useText } from '../../i18n/text.ts'
import { Wait } from '../../ui/wait.tsx'
import { usePage } from '../page.ts'
import type { Spoken } from '../use-language.ts'
import { NotFetched } from './not-fetched.tsx'
import { Wave } from './wave.tsx'

/** The name and the languages. Another language comes while everything stays as it is; where it cannot, that is said. */
export function Head({ spoken: { language, wanted, speak } }: { spoken: Spoken }) {
  const text = useText()
  const { site, centreInfo } = usePage()
  const id = useId()
  const offered = site?.preview === true ? [...languages, ...drafts] : languages
  const failed = wanted === null || wanted.state === 'coming' ? null : { ...wanted, why: wanted.state }

  function choose(code: string): void {
    const chosen = offered.find((one) => one.code === code)
    if (chosen !== undefined) speak(chosen)
  }

  return (
    <>
      <header class="head">
        <p class="brand">
          <Wave />
          <bdi>{centreInfo.name ?? text.brand}</bdi>
        </p>
        <label class="unseen" for={id}>
          {text.language}
        </label>
        <select
          id={id}
          class="input language"
          autocomplete="off"
          value={failed === null ? (wanted?.language ?? language).code : language.code}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {offered.map(({ code, name }) => (
            <option key={code} value={code} lang={code} dir="auto">
              {name}
            </option>
          ))}
        </select>
      </header>
      <Wait on={wanted?.state === 'coming'}>{text.foot.loading}</Wait>
      <div aria-live="polite">
        {failed !== null && <NotFetched why={failed.why} onAgain={() => speak(failed.language)} />}
      </div>
    </>
  )
}
