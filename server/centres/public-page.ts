/**
 * The public page with the centres' own lines and name in it: what is shown before the script has come, and where
 * scripts are off. Made and compressed when what it says has changed, not for each request.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Centre, Contact, Site } from '../../shared/api/public/site.ts'
import { type CallGroup, describeContact, dialled, groupCalls, nameOf } from '../../shared/phone-lines.ts'
import { compressPage, type RenderPage } from '../http/static.ts'
import type { PublicSite } from './site.ts'

/** A database that answers later than this holds nobody up: the page as it was last rendered is sent. */
const REQUEST_TIMEOUT_MS = 1_000

/** Renders the centres' name and lines into the page, and keeps what came of it until they say something else. */
export function renderCentres(site: PublicSite): RenderPage {
  return (built) => {
    const template = built.plain.toString()
    let of: Site | null = null
    let html = template
    let page = Promise.resolve(built)
    return async () => {
      const late = wait(REQUEST_TIMEOUT_MS, null, { ref: false })
      const answer = await Promise.race([site.read(), late]).catch(() => null)
      if (answer === null || answer === of) return page
      of = answer
      const drawn = drawPage(template, answer.centres)
      if (drawn === html) return page
      html = drawn
      page = compressPage(built.type, drawn)
      return page
    }
  }
}

/** Fills the marks of `client/index.html`. Without a centre the page stays as it was built, with the national lines. */
export function drawPage(template: string, centres: readonly Pick<Centre, 'name' | 'contacts'>[]): string {
  if (centres.length === 0) return template
  const name = nameOf(centres)
  const named = name === null ? template : fill(template, 'name', asHtml(name))
  return fill(named, 'lines', groupCalls(centres).map(drawGroup).join(''))
}

/** The marks stay, so that all but what stands between them can be compared with the built page. */
function fill(html: string, mark: string, content: string): string {
  const [opening, closing] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [from, to] = [html.indexOf(opening), html.indexOf(closing)]
  return from < 0 || to < from ? html : html.slice(0, from + opening.length) + content + html.slice(to)
}

function drawGroup({ of, contacts }: CallGroup): string {
  const lines = contacts.map(drawLine).join('')
  if (of === null) return lines
  return `<li class="own"><h3 dir="auto">${asHtml(of)}</h3><ul class="calls">${lines}</ul></li>`
}

function drawLine(contact: Contact): string {
  const { number } = contact
  const label = `<b><bdi>${asHtml(number)}</bdi></b> <span dir="auto">${asHtml(describeContact(contact))}</span>`
  return `<li><a href="tel:${dialled(number)}">${label}</a></li>`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that people set, as HTML. Control characters cannot be written in it: a space stands for them. */
function asHtml(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
