import type { Language } from '../i18n/languages.ts'
import type { Locale } from '../i18n/text.ts'
import { swedish } from '../i18n/swedish.ts'
import { guardExit } from '../ui/exit.ts'
import { drawnIn, type CentreInfo } from './centre-info.ts'

/** What stands in the page before any script and is never drawn anew: the skip link, the exit, the place for views. */
export type Shell = {
  root: HTMLElement
  bar: HTMLElement
  /** What the page said of the centres as it was sent. */
  drawn: CentreInfo
  speak: (text: Locale, language: Language) => void
  /** Where the exit leads, once the site has said so. */
  leadTo: (address: string) => void
}

/** The server's own way out, for as long as the site has not said where to. */
const FALLBACK = '/ut'

/** Takes over the elements of index.html. Throws Error where one is missing. */
export function createShell(stop: () => void): Shell {
  const skip = part('skip')
  const link = part('exit')
  const how = part('exit-how')
  let text: Locale = swedish
  let address = FALLBACK

  guardExit({
    link,
    status: part('exit-status'),
    stop,
    address: () => address,
    fallback: FALLBACK,
    onceMore: () => text.exit.onceMore,
    leaving: () => text.exit.leaving,
  })

  // A fragment in the address would be one more line in the history.
  skip.addEventListener('click', (event) => {
    event.preventDefault()
    document.querySelector<HTMLElement>('h1')?.focus()
  })

  const root = part('app')
  return {
    root,
    bar: part('exit-bar'),
    drawn: drawnIn(root),
    speak(spoken, language) {
      text = spoken
      document.documentElement.lang = language.code
      document.documentElement.dir = language.dir
      skip.textContent = text.skip
      link.textContent = text.exit.label
      how.textContent = text.exit.how
    },
    leadTo(exit) {
      if (/^https?:\/\//.test(exit)) address = exit
    },
  }
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no ${id}`)
  return element
}
