import type { Contact, Site } from '../../shared/api/public/site.ts'
import { type CallGroup, groupCalls, nameOf } from '../../shared/phone-lines.ts'

/** What every view says of the centres: the name on the page (null stands for the service's) and whom to call. */
export type CentreInfo = { name: string | null; calls: readonly CallGroup[] }

/** As the server wrote it into the page: until the site has come, where it does not come, and where no centre is set up. */
export function drawnIn(root: ParentNode): CentreInfo {
  const own = [...root.querySelectorAll('.foot h3')].map((name) => ({
    of: name.textContent,
    contacts: contactsIn(name.nextElementSibling),
  }))
  const shared = { of: null, contacts: contactsIn(root.querySelector('.foot .calls')) }
  return { name: root.querySelector('.brand bdi')?.textContent ?? null, calls: [shared, ...own] }
}

export function centreInfoOf(site: Site | null, drawn: CentreInfo): CentreInfo {
  const centres = site?.centres ?? []
  return centres.length === 0 ? drawn : { name: nameOf(centres), calls: groupCalls(centres) }
}

function contactsIn(list: Element | null): Contact[] {
  const links = list?.querySelectorAll(':scope > li > a:not([href="tel:112"])') ?? []
  return [...links].map((link) => ({
    number: link.querySelector('b')?.textContent ?? '',
    name: link.querySelector('span')?.textContent ?? '',
    hours: '',
  }))
}
