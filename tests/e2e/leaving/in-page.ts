// Functions that run in the page. They stand alone: nothing outside them is there.

export type Kind = 'button' | 'field' | 'fold' | 'heading' | 'option'

/** The middle of what a person would find by this name, brought into view first; null while it is not there. */
export function placeOf(kind: Kind, name: string): [number, number] | null {
  const selectors = {
    button: 'button',
    field: 'textarea, input',
    fold: 'summary',
    heading: 'h1',
    option: '[role=radio], input[type=radio], button[aria-pressed]',
  }
  const found = Array.from(document.querySelectorAll<HTMLElement>(selectors[kind])).find((element) => {
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    const text = labelled ? element.labels?.[0]?.textContent : element.textContent
    const own = (element.getAttribute('aria-label') ?? text ?? '').trim()
    return own.startsWith(name) && element.checkVisibility()
  })
  if (found === undefined) return null
  const middle = (): [number, number] => {
    const { x, y, width, height } = found.getBoundingClientRect()
    return [x + width / 2, y + Math.min(height / 2, 40)]
  }
  const [, y] = middle()
  if (y < 0 || y > innerHeight - 100) found.scrollIntoView({ block: 'center' })
  return middle()
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
        status: document.querySelector('[role=status]')?.textContent ?? null,
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
  status: string | null
  title: string
  secret: boolean
}
