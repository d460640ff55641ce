import type { Contact } from '../../../shared/api/site.ts'
import { useText } from '../../i18n/text.ts'
import { usePage } from '../page.ts'

/** The people to call: 112 and the lines of the centres. */
export function Calls() {
  const text = useText()
  const { site } = usePage()
  const contacts = new Map<string, Contact>()
  for (const contact of site?.centres.flatMap((centre) => centre.contacts) ?? []) {
    if (contact.number !== '112') contacts.set(contact.number, contact)
  }
  return (
    <ul class="calls">
      <li>
        <a href="tel:112">
          <b>{text.help.emergency}</b> <span>{text.help.emergencyHint}</span>
        </a>
      </li>
      {[...contacts.values()].map(({ name, number, hours }) => (
        <li key={number}>
          <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>
            <b>
              <bdi>{number}</bdi>
            </b>{' '}
            <span dir="auto">{[name, hours].filter((part) => part !== '').join(', ')}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
