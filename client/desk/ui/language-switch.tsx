import { languages, locales } from '../../i18n/desk/index.ts'
import { useSpoken } from './texts.ts'

/** The other languages, each by its own name. */
export function LanguageSwitch() {
  const { language, choose } = useSpoken()
  return (
    <div class="languages">
      {languages
        .filter((one) => one !== language)
        .map((one) => (
          <button
            type="button"
            class="button plain"
            key={one}
            lang={locales[one].tag}
            onClick={() => choose(one)}
          >
            {locales[one].name}
          </button>
        ))}
    </div>
  )
}
