import type { Page } from 'playwright-core'

/** What a screen reader says of the element that has focus. */
type Said = { role: string; name: string; description: string; states: string }

export type Hands = {
  /** Everything that was said so far, in order: elements as `role name | description | states`, announcements after `»`. */
  said: string[]
  /** Tab until this name has focus. Fails when the whole page went by. */
  to: (name: string) => Promise<void>
  press: (key: string) => Promise<void>
  type: (text: string) => Promise<void>
  /** Waits until focus rests on an element of this name: a view or a notice has taken it. */
  lands: (name: string) => Promise<void>
  /** Waits until focus rests on something without a name of its own that holds this text, and says what it holds. */
  landsBefore: (text: string) => Promise<void>
  /** Waits for an announcement. */
  hears: (words: string) => Promise<void>
  /** Where focus was not to be seen. */
  hidden: string[]
  /** What was done with anything else than keys. */
  touches: () => Promise<number>
}

const MOST_STOPS = 60
const PATIENCE_MS = 20_000
const LOST = 'focus is lost'
/** What the browser calls by a name of its own. */
const ROLES: Record<string, string> = { DisclosureTriangle: 'disclosure', generic: '(lands)' }

/** A person who has a keyboard and a screen reader. */
export async function onlyKeys(page: Page): Promise<Hands> {
  const driver = await page.context().newCDPSession(page)
  await driver.send('Accessibility.enable')
  const said: string[] = []
  const hidden: string[] = []
  await page.exposeFunction('announced', (words: string) => void said.push(`» ${words}`))
  await page.evaluate(watchAnnouncements)
  await page.evaluate(countTouches)

  async function focused(): Promise<Said> {
    const { result } = await driver.send('Runtime.evaluate', { expression: 'document.activeElement' })
    const { nodes } = await driver.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    })
    const [node] = nodes
    const states = (node?.properties ?? []).flatMap(({ name, value }) => spoken(name, String(value.value)))
    return {
      role: String(node?.role?.value ?? ''),
      name: String(node?.name?.value ?? ''),
      description: String(node?.description?.value ?? ''),
      states: states.join(', '),
    }
  }

  function say(at: Said): void {
    said.push(
      [`${ROLES[at.role] ?? at.role} ${at.name}`, at.description, at.states]
        .filter((part) => part !== '')
        .join(' | '),
    )
  }

  async function look({ role, name }: Said): Promise<void> {
    await page.evaluate(() => new Promise((settled) => requestAnimationFrame(() => setTimeout(settled))))
    const fault = await page.evaluate(unseen)
    if (fault !== null) hidden.push(`${role} ${name}: ${fault}`)
  }

  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    const end = Date.now() + PATIENCE_MS
    while (!(await holds()) && Date.now() < end) await page.waitForTimeout(20)
  }

  return {
    said,
    hidden,
    async lands(name) {
      await until(async () => (await focused()).name === name)
      const at = await focused()
      if (at.name !== name) throw new Error(`focus is on “${at.name}”, not on “${name}”`)
      say(at)
      await look(at)
    },
    async landsBefore(text) {
      await until(async () => (await page.evaluate(heldText)).includes(text))
      const held = await page.evaluate(heldText)
      if (!held.includes(text)) throw new Error(`focus is not on what holds “${text}”`)
      said.push(`(reads) ${held}`)
    },
    async press(key) {
      await page.keyboard.press(key)
      if ((await page.evaluate(unseen)) === LOST) hidden.push(`${key}: ${LOST}`)
    },
    type: (text) => page.keyboard.type(text),
    async to(name) {
      let ends = 0
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        await page.keyboard.press('Tab')
        // Behind the last stop is the browser's own bar, once.
        if (ends === 0 && (await page.evaluate(unseen)) === LOST) {
          ends = 1
          continue
        }
        const at = await focused()
        say(at)
        await look(at)
        if (at.name === name) return
      }
      throw new Error(`“${name}” is nowhere in the tab order`)
    },
    async hears(words) {
      await until(() => said.includes(`» ${words}`))
      if (!said.includes(`» ${words}`)) throw new Error(`nobody said “${words}”`)
    },
    touches: () => page.evaluate(() => Number(document.documentElement.dataset['touches'] ?? 0)),
  }
}

/** A state in words, where it is one that is spoken: not pressed and not expanded are, not invalid and not busy are not. */
function spoken(name: string, value: string): string[] {
  if (name === 'pressed' || name === 'expanded') return [value === 'true' ? name : `not ${name}`]
  return (name === 'invalid' || name === 'busy') && value === 'true' ? [name] : []
}

/** In the page: every text that comes into a live region is told. A region that is not there before its text says nothing. */
function watchAnnouncements(): void {
  const lives = 'output, [role=status], [role=alert], [aria-live]'
  const told = new WeakMap<Element, string>()
  const tell = (window as unknown as { announced: (words: string) => void }).announced
  new MutationObserver((changes) => {
    const regions = new Set<Element>()
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest(lives)
      if (region?.checkVisibility() === true) regions.add(region)
    }
    for (const region of regions) {
      const words = region.textContent?.replace(/\s+/g, ' ').trim() ?? ''
      if (words === (told.get(region) ?? '')) continue
      told.set(region, words)
      if (words !== '') tell(words)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** In the page: counts what only a pointer does. */
function countTouches(): void {
  const { dataset } = document.documentElement
  for (const touch of ['pointerdown', 'pointermove', 'mousedown', 'touchstart', 'wheel'])
    addEventListener(
      touch,
      () => {
        dataset['touches'] = String(Number(dataset['touches'] ?? 0) + 1)
      },
      true,
    )
}

/** In the page: what is read on from the focus, in one line. */
function heldText(): string {
  const { activeElement } = document
  if (activeElement === null) return ''
  const texts = document.createTreeWalker(activeElement, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  while (texts.nextNode() !== null) parts.push(texts.currentNode.nodeValue ?? '')
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}

/** In the page: why the focus cannot be seen, or null. A heading and a notice that focus was moved to need no ring. */
function unseen(): string | null {
  const element = document.activeElement
  if (element === null || element === document.body) return 'focus is lost'
  const box = element.getBoundingClientRect()
  if (box.bottom <= 0 || box.top >= innerHeight) return 'out of the window'
  const [left, right] = [Math.max(box.left, 0) + 2, Math.min(box.right, innerWidth) - 2]
  const [top, bottom] = [Math.max(box.top, 0) + 2, Math.min(box.bottom, innerHeight) - 2]
  const centre = [(left + right) / 2, (top + bottom) / 2] as const
  const places = [
    centre,
    [left, centre[1]],
    [right, centre[1]],
    [centre[0], top],
    [centre[0], bottom],
  ] as const
  for (const [x, y] of places) {
    const there = document.elementFromPoint(x, y)
    if (there === null || !element.contains(there))
      return `under ${there?.id || there?.className || 'nothing'}`
  }
  if (element.matches('[tabindex="-1"]')) return null
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
  const isDrawn = outlineStyle !== 'none' && !/\/ 0\)|, 0\)|transparent/.test(outlineColor)
  return isDrawn && parseFloat(outlineWidth) >= 2 ? null : 'no outline'
}
