// Functions that run in the page. They stand alone: nothing outside them is there.

export type Kind = 'button' | 'field' | 'fold' | 'heading'

/** The middle of what shows of what a person finds by this name, brought into view first; null until it is there and stands still. */
export async function placeOf(kind: Kind, name: string): Promise<[number, number] | null> {
  const selectors = { button: 'button', field: 'textarea, input', fold: 'summary', heading: 'h1' }
  const found = Array.from(document.querySelectorAll<HTMLElement>(selectors[kind])).find((element) => {
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    const text = labelled ? element.labels?.[0]?.textContent : element.textContent
    const own = (element.getAttribute('aria-label') ?? text ?? '').trim()
    return own.startsWith(name) && element.checkVisibility({ visibilityProperty: true })
  })
  if (found === undefined) return null
  // The lower edge is the exit's.
  const part = (): [top: number, bottom: number] => {
    const { top, bottom } = found.getBoundingClientRect()
    return [Math.max(top, 0), Math.min(bottom, innerHeight - 90)]
  }
  const [top, bottom] = part()
  if (bottom - top < 30) found.scrollIntoView({ block: 'center' })
  const middle = (): [number, number] => {
    const { x, width } = found.getBoundingClientRect()
    const [upper, lower] = part()
    return [x + width / 2, (upper + Math.min(lower, upper + 80)) / 2]
  }
  const before = middle()
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve))
  const after = middle()
  return found.isConnected && String(before) === String(after) ? after : null
}

/** Tells what a press did to the page, in the task in which it did it. */
export function tellLeaving(path: string): void {
  let pressed = Number.NaN
  let frames = 0
  const count = (): void => {
    frames += 1
    requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  const press = (): void => {
    pressed = performance.now()
    frames = 0
  }
  for (const type of ['click', 'auxclick', 'keyup']) addEventListener(type, press, true)
  // An element is told at once when it leaves the document; an observer would be told when all else is done.
  class Probe extends HTMLElement {
    disconnectedCallback(): void {
      const told = {
        milliseconds: performance.now() - pressed,
        frames,
        text: document.body.textContent,
        said: Array.from(document.querySelectorAll('[role=status]'), (status) => status.textContent),
        names: document.querySelectorAll('body [aria-label], body [title], body [alt]').length,
        title: document.title,
        secret: document.documentElement.outerHTML.includes('resa'),
      }
      navigator.sendBeacon(path, JSON.stringify(told))
    }
  }
  customElements.define('test-probe', Probe)
  addEventListener('DOMContentLoaded', () => document.body.append(new Probe()))
}

export type ToldLeaving = {
  milliseconds: number
  frames: number
  text: string
  /** What is announced, and how many elements are named in another way than by their text. */
  said: string[]
  names: number
  title: string
  secret: boolean
}
