import type { Contact } from '../../../shared/api/public/site.ts'
import { describeContact, dialled } from '../../../shared/phone-lines.ts'
import { useText } from '../../i18n/text.ts'
import { usePage } from '../page.ts'

/** The people to call: 112 and the lines of the centres, drawn as the server draws them into the page that it sends. */
export function Calls() {
  const text = useText()
  const { centreInfo } = usePage()
  return (
    <ul class="calls">
      <li>
        <a href="tel:112">
          <b>{text.help.emergency}</b> <span>{text.help.emergencyHint}</span>
        </a>
      </li>
      {centreInfo.calls.map(({ of, contacts }) =>
        of === null ? (
          contacts.map(line)
        ) : (
          <li key={contacts[0]?.number} class="own">
            <h3 dir="auto">{of}</h3>
            <ul class="calls">{contacts.map(line)}</ul>
          </li>
        ),
      )}
    </ul>
  )
}

function line(contact: Contact) {
  const { number } = contact
  return (
    <li key={number}>
      <a href={`tel:${dialled(number)}`}>
        <b>
          <bdi>{number}</bdi>
        </b>{' '}
        <span dir="auto">{describeContact(contact)}</span>
      </a>
    </li>
  )
}
