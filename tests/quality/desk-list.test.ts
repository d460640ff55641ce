import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../scripts/measure-inbox/fill.ts'
import { svDesk as text } from '../../scripts/lib/texts.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { onDeskPage } from '../support/desk-page.ts'
import { type Service, startService } from '../support/service.ts'

// More than two pages of the list.
const LINES = 240
// More than are shown at first.
const MESSAGES = 90
const ROW = '.lines [data-row]'

let service: Service
let browser: TestBrowser

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService(), launchBrowser()])
  await fill(service.server.url, LINES)
  await fill(service.server.url, 1, MESSAGES)
})

afterAll(async () => {
  await browser.close()
  await service.server.stop()
})

test('a long list: wherever one scrolls or walks there are lines, and focus is in sight', async () => {
  const { context, page, faults } = await openWindow(browser, 'desktop')
  const desk = onDeskPage(page)
  await page.goto(service.server.desk)
  await desk.signIn(service.founder.name, service.founder.passphrase)
  await page.getByRole('heading', { name: text.inbox.title, level: 2 }).waitFor()
  await page.locator(ROW).first().waitFor()

  for (const y of [3_000, 4_000, 9_000, 6_000, 2_500, 0]) {
    await page.locator('.inbox').evaluate((pane, top) => pane.scrollTo(0, top), y)
    await expect.poll(() => emptyPixels(page), { message: `scrolled to ${y}` }).toBe(0)
  }
  await page.locator(`${ROW} button`).first().focus()
  for (const key of ['End', 'ArrowUp', 'Home', 'ArrowDown', 'End']) {
    await page.keyboard.press(key)
    await expect.poll(() => emptyPixels(page), { message: `lines after ${key}` }).toBe(0)
    await expect.poll(() => isFocusInSight(page), { message: `focus after ${key}` }).toBe(true)
  }
  expect(faults).toEqual([])
  await context.close()
})

test('a long conversation: when earlier messages come, what one was reading stays where it was', async () => {
  const { context, page, faults } = await openWindow(browser, 'desktop')
  const desk = onDeskPage(page)
  await page.goto(service.server.desk)
  await desk.signIn(service.founder.name, service.founder.passphrase)
  await page.locator(ROW).first().waitFor()
  const long = page.locator(`${ROW} button`, { hasText: text.line.followUp })
  // Lines of one day stand in any order: from the top, over and over, until it comes into the document.
  await expect
    .poll(async () => {
      const found = await long.count()
      if (found === 0) await page.locator('.inbox').evaluate(scrollOn)
      return found
    })
    .toBe(1)
  await long.click()
  const turns = page.locator('.turns .turn')
  await expect.poll(() => turns.count()).toBe(50)
  await page.locator('.room').evaluate((room) => room.scrollTo(0, 40))
  await twoFrames(page)
  const read = turns.filter({ hasText: `Fråga 1, ${MESSAGES - 50}.` })
  const top = (): Promise<number> => read.evaluate((turn) => turn.getBoundingClientRect().top)
  const before = await top()
  await desk.press(text.thread.earlier)
  await expect.poll(() => turns.count()).toBe(MESSAGES)
  await twoFrames(page)
  expect(Math.abs((await top()) - before)).toBeLessThan(3)
  expect(faults).toEqual([])
  await context.close()
})

/** Until the browser has chosen what it would keep in place by itself, or has moved it. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** In the page. */
function scrollOn(pane: Element): void {
  const isEnd = pane.scrollTop + pane.clientHeight > pane.scrollHeight - 10
  pane.scrollTo(0, isEnd ? 0 : pane.scrollTop + pane.clientHeight)
}

/** How much of what is in sight of the list has no line in it, but should: what is below the list's end does not count. */
function emptyPixels(page: Page): Promise<number> {
  return page.evaluate((row) => {
    const pane = document.querySelector('.inbox')?.getBoundingClientRect()
    const list = document.querySelector('.lines')?.getBoundingClientRect()
    const head = document.querySelector('.inbox-head')?.getBoundingClientRect()
    if (pane === undefined || list === undefined || head === undefined) return Number.NaN
    const [top, bottom] = [Math.max(head.bottom, list.top), Math.min(pane.bottom, list.bottom)]
    const covered = [...document.querySelectorAll(row)]
      .map((one) => one.getBoundingClientRect())
      .reduce((sum, one) => sum + Math.max(0, Math.min(one.bottom, bottom) - Math.max(one.top, top)), 0)
    return bottom - top > 100 ? Math.round(bottom - top - covered) : Number.NaN
  }, ROW)
}

function isFocusInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focus = document.activeElement?.closest('[data-row]')?.getBoundingClientRect()
    const pane = document.querySelector('.inbox')?.getBoundingClientRect()
    const head = document.querySelector('.inbox-head')?.getBoundingClientRect()
    if (focus === undefined || pane === undefined || head === undefined) return false
    return focus.top >= head.bottom - 1 && focus.bottom <= pane.bottom + 1
  })
}
