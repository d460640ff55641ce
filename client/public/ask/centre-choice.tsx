import { useText } from '../../i18n/text.ts'
import { Field } from '../../ui/field.tsx'
import { centreOf, usePage } from '../page.ts'

/** Which centre to ask, where there is more than one. */
export function CentreChoice() {
  const text = useText()
  const { site, draft, setDraft } = usePage()
  if (site === null || site.centres.length < 2) return null
  return (
    <Field label={text.ask.centre}>
      {(wiring) => (
        <select
          {...wiring}
          class="input"
          autocomplete="off"
          value={centreOf(site, draft.centre)?.id ?? ''}
          onChange={({ currentTarget: { value } }) => setDraft((before) => ({ ...before, centre: value }))}
        >
          {site.centres.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
