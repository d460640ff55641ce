import { createShiftWatch } from './shift-watch.ts'

export type ExitParts = {
  /** The link that stands in the page from the start and works without this script. */
  link: HTMLElement
  /** Where announcements to screen readers go. */
  status: HTMLElement
  /** Ends what is at work and forgets it. */
  stop: () => void
  /** The neutral site. */
  address: () => string
  /** Where to when that address is none. */
  fallback: string
  onceMore: () => string
  /** What the empty page says while the neutral site is on its way. */
  leaving: () => string
}

/**
 * Leaving in one touch, or with Shift three times. Content leaves the document first, in the same task as the press;
 * the network comes last. A page that the browser kept and shows again wipes itself and leaves again.
 */
export function guardExit(parts: ExitParts): void {
  const { link, status } = parts
  const shift = createShiftWatch()

  function leave(): void {
    wipe(parts.leaving())
    parts.stop()
    try {
      location.replace(parts.address())
    } catch {
      location.replace(parts.fallback)
    }
  }

  // Any button and any modifier: a press on the exit never opens a second tab.
  const press = (event: Event) => {
    event.preventDefault()
    leave()
  }
  link.addEventListener('click', press)
  link.addEventListener('auxclick', press)

  const first = { capture: true }
  addEventListener('keydown', (event) => shift.down(event), first)
  addEventListener('pointerdown', () => shift.interrupt(), first)
  addEventListener(
    'keyup',
    (event) => {
      const presses = shift.up(event.key, event.timeStamp)
      if (presses === 2) status.textContent = parts.onceMore()
      if (presses === 3) leave()
    },
    first,
  )

  addEventListener('pagehide', () => document.body.replaceChildren())
  addEventListener('pageshow', (event) => {
    if (event.persisted) leave()
  })
}

/** What stays is a page like any other on its way: a heading in its main part, said as it comes. */
function wipe(saying: string): void {
  const heading = document.createElement('h1')
  heading.textContent = saying
  const status = document.createElement('div')
  status.setAttribute('role', 'status')
  status.append(heading)
  const screen = document.createElement('main')
  screen.className = 'leaving'
  screen.append(status)
  document.body.replaceChildren(screen)
}
