import type { CDPSession, Page } from 'playwright-core'

type Room = { name: string; width: number; height: number; spaced?: true; fontSize?: number }

/** A window of 1280 px at 400 % is 320 px wide; 32 px is a browser's text at 200 %. */
const ROOMS: readonly Room[] = [
  { name: '320 px, as at 400 %', width: 320, height: 200 },
  { name: '320 px, text spacing', width: 320, height: 568, spaced: true },
  { name: 'text at 200 %, phone', width: 360, height: 740, fontSize: 32 },
  { name: 'text at 200 % and text spacing, phone', width: 360, height: 740, fontSize: 32, spaced: true },
  { name: 'text at 200 %, desktop', width: 1280, height: 800, fontSize: 32 },
]
const USUAL_FONT_SIZE = 16

/** What does not fit, or does not keep the exit in sight, in any of the rooms. The window is as before afterwards. */
export async function misfits(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  if (before === null) throw new Error('the window has no size')
  const driver = await driverOf(page)
  const found: string[] = []
  let now: Pick<Room, 'width' | 'height' | 'fontSize'> = before

  // Each change has the page laid out and drawn anew: only what differs is changed.
  async function enter(next: typeof now): Promise<void> {
    const { fontSize = USUAL_FONT_SIZE } = next
    if (next.width !== now.width || next.height !== now.height) await setSize(driver, next)
    if (fontSize !== (now.fontSize ?? USUAL_FONT_SIZE)) await setFontSize(driver, fontSize)
    now = next
  }

  for (const room of ROOMS) {
    await enter(room)
    const { width, spaced = false } = room
    const misfit = await page.evaluate(measure, { width, spaced })
    found.push(...misfit.map((one) => `${room.name}: ${one}`))
  }
  await enter(before)
  return found
}

const drivers = new WeakMap<Page, Promise<CDPSession>>()

function driverOf(page: Page): Promise<CDPSession> {
  const driver = drivers.get(page) ?? page.context().newCDPSession(page)
  drivers.set(page, driver)
  return driver
}

/** In the page's own session this takes longer: it waits for a picture of the page. */
async function setSize(driver: CDPSession, { width, height }: Pick<Room, 'width' | 'height'>): Promise<void> {
  const metrics = { width, height, deviceScaleFactor: 1, mobile: false }
  await driver.send('Emulation.setDeviceMetricsOverride', metrics)
}

/** As the browser's own setting does: media queries in rem feel it too. */
async function setFontSize(driver: CDPSession, standard: number): Promise<void> {
  await driver.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
}

/** Runs in the page. `spaced` is WCAG 1.4.12: lines, letters, words and paragraphs as far apart as a reader may want. */
function measure({ width: wanted, spaced }: { width: number; spaced: boolean }): string[] {
  if (innerWidth !== wanted) return [`the window is ${innerWidth} wide, not ${wanted}`]
  const sheet = new CSSStyleSheet()
  if (spaced) {
    sheet.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    } p { margin-block-end: 2em !important; }`)
    document.adoptedStyleSheets = [sheet]
  }
  const found: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`)
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const said = complain(element, clientWidth)
    if (said !== null) found.push(`${element.tagName.toLowerCase()}.${element.className}: ${said}`)
  }
  const exit = document.querySelector('#exit')?.getBoundingClientRect()
  const isSeen =
    exit === undefined ||
    (exit.top >= 0 && exit.left >= 0 && exit.bottom <= innerHeight && exit.right <= clientWidth)
  if (!isSeen) found.push('the exit is not in sight')
  document.adoptedStyleSheets = []
  return found

  function complain(element: HTMLElement, room: number): string | null {
    const box = element.getBoundingClientRect()
    if (box.width === 0) return null
    const fault = faultOf(element, box, room)
    // For screen readers only, and drawings. Asked last, since it takes longest.
    if (fault === null || element.closest('.unseen, .skip, svg, option') !== null) return null
    return element.checkVisibility({ visibilityProperty: true }) ? fault : null
  }

  function faultOf(element: HTMLElement, box: DOMRect, room: number): string | null {
    if (box.left < -0.5 || box.right > room + 0.5) return `reaches from ${box.left} to ${box.right}`
    if (element.matches('input, textarea, select')) return null
    if (!holdsItsText(element, box)) return 'its text reaches out of it'
    const { clientWidth: width, scrollWidth: wide, clientHeight: height, scrollHeight: high } = element
    if (wide <= width + 1 && high <= height + 1) return null
    const { overflowX, overflowY } = getComputedStyle(element)
    if (overflowX !== 'visible' && wide > width + 1) return `shows ${width} of ${wide} across`
    return overflowY !== 'visible' && high > height + 1 ? `shows ${height} of ${high} down` : null
  }

  /** Whether the words that stand right in it stay within its sides. */
  function holdsItsText(element: HTMLElement, box: DOMRect): boolean {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      if (text.left < box.left - 1 || text.right > box.right + 1) return false
    }
    return true
  }
}
