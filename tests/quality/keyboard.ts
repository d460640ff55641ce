import type { Page } from 'playwright-core'

/** What a screen reader says of the element that has focus. */
export type Said = { role: string; name: string; description: string; states: string }

export type Hands = {
  /** Everything that was said so far, in order: elements as `role name, description, state`, announcements after `»`. */
  said: string[]
  /** Tab until this name has focus; says only where it ended. Fails when the whole page went by. */
  to: (name: string) => Promise<void>
  press: (key: string) => Promise<void>
  type: (text: string) => Promise<void>
  /** Waits until focus rests on an element of this name: a view or a notice has taken it. */
  lands: (name: string) => Promise<void>
  /** Waits for an announcement. */
  hears: (words: string) => Promise<void>
  /** Where focus was not to be seen. */
  hidden: string[]
}

const MOST_STOPS = 60
const LOST = 'focus is lost'

export async function onlyKeys(page: Page): Promise<Hands> {
  const driver = await page.context().newCDPSession(page)
  await driver.send('Accessibility.enable')
  const said: string[] = []
  const hidden: string[] = []
  await page.exposeFunction('announced', (words: string) => void said.push(`» ${words}`))
  await page.evaluate(watchAnnouncements)

  async function focused(): Promise<Said> {
    const { result } = await driver.send('Runtime.evaluate', { expression: 'document.activeElement' })
    const { nodes } = await driver.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    })
    const [node] = nodes
    const states = (node?.properties ?? [])
      .filter(
        ({ name, value }) => ['expanded', 'pressed', 'invalid', 'busy'].includes(name) && isSaid(value.value),
      )
      .map(({ name, value }) => (value.value === false || value.value === 'false' ? `not ${name}` : name))
    return {
      role: String(node?.role?.value ?? ''),
      name: String(node?.name?.value ?? ''),
      description: String(node?.description?.value ?? ''),
      states: states.join(', '),
    }
  }

  async function say(): Promise<Said> {
    const at = await focused()
    const parts = [`${at.role} ${at.name}`, at.description, at.states].filter((part) => part.trim() !== '')
    said.push(parts.join(' | '))
    const fault = await page.evaluate(unseen)
    if (fault !== null) hidden.push(`${at.role} ${at.name}: ${fault}`)
    return at
  }

  async function lands(name: string): Promise<void> {
    const until = Date.now() + 20_000
    while ((await focused()).name !== name && Date.now() < until) await page.waitForTimeout(20)
    const at = await say()
    if (at.name !== name) throw new Error(`focus is on “${at.name}”, not on “${name}”`)
  }

  return {
    said,
    hidden,
    lands,
    async press(key) {
      await page.keyboard.press(key)
      if ((await page.evaluate(unseen)) === LOST) hidden.push(`${key}: ${LOST}`)
    },
    type: (text) => page.keyboard.type(text),
    async to(name) {
      let ends = 0
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        await page.keyboard.press('Tab')
        const at = await focused()
        if (at.name === name) return void (await say())
        const fault = await page.evaluate(unseen)
        // Behind the last stop is the browser's own bar, once.
        if (fault === LOST && ends === 0) ends += 1
        else if (fault !== null) hidden.push(`${at.role} ${at.name}: ${fault}`)
      }
      throw new Error(`“${name}” is nowhere in the tab order`)
    },
    async hears(words) {
      const until = Date.now() + 20_000
      while (!said.includes(`» ${words}`) && Date.now() < until) await page.waitForTimeout(20)
      if (!said.includes(`» ${words}`)) throw new Error(`nobody said “${words}”`)
    },
  }
}

/** Whether a state is one that is spoken: a box that is not pressed or not expanded is, one that is not invalid is not. */
function isSaid(value: unknown): boolean {
  return value !== 'false' || value === undefined
}

/** In the page: every text that comes into a live region is told, once it has settled. */
function watchAnnouncements(): void {
  const lives = 'output, [role=status], [role=alert], [role=timer], [aria-live]'
  const told = new WeakMap<Element, string>()
  const tell = (window as unknown as { announced: (words: string) => void }).announced
  new MutationObserver((changes) => {
    const regions = new Set<Element>()
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest(lives)
      if (region !== null && region !== undefined) regions.add(region)
    }
    for (const region of regions) {
      const words = region.textContent?.replace(/\s+/g, ' ').trim() ?? ''
      if (words === (told.get(region) ?? '')) continue
      told.set(region, words)
      // A timer is not announced by itself.
      if (words !== '' && region.getAttribute('role') !== 'timer') tell(words)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** In the page: why the focus cannot be seen, or null. A heading and a notice that focus was moved to need no ring. */
function unseen(): string | null {
  const element = document.activeElement
  if (element === null || element === document.body) return 'focus is lost'
  if (element.matches('[tabindex="-1"]')) return null
  const style = getComputedStyle(element)
  const hasRing = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  if (!hasRing) return 'no outline'
  const box = element.getBoundingClientRect()
  if (box.bottom <= 0 || box.top >= innerHeight) return 'out of the window'
  const bar = document.querySelector('#exit-bar')
  if (bar === null || bar.contains(element)) return null
  const cover = bar.getBoundingClientRect()
  const isUnder =
    box.top >= cover.top && box.bottom <= cover.bottom && box.right > cover.left && box.left < cover.right
  return isUnder ? 'under the exit' : null
}
