import { expect } from 'vitest'
import { sv } from '../../../client/i18n/locales/sv.ts'
import type { Engine, Key, Press, Size, Tab } from '../../support/engines/engine.ts'
import type { NeutralSite } from '../../support/neutral-site.ts'
import type { Service } from '../../support/service.ts'
import { type Changes, type Copy, startCopy } from './copy.ts'
import { type Kind, placeOf } from './in-page.ts'

export const SECRET = 'Hej, en resa i sommar'
export const REPLY = 'Det ordnar sig'

/** Where a test happens: in which browser and window, on which service, and what is taken out of it. */
export type Visit = {
  engine: Engine
  size: Size
  phone: boolean
  service: Service
  neutral: NeutralSite
  /** The code of a question that has been answered. */
  code: string
  broken: Changes
  /** How long what should come true may take, in milliseconds. */
  patience: number
  /** The one that all of a visit happens in: an engine may have no more. */
  tab: Tab | null
  copies: Copy[]
}

export async function endVisit(visit: Visit): Promise<void> {
  visit.neutral.hang(false)
  await visit.tab?.close()
  for (const copy of visit.copies) await copy.close()
}

/** What one line of the list demands. Throws where the page does not do it; the answer is why an engine cannot tell. */
export type Line = (visit: Visit) => Promise<string | void>

/** A copy of the service, with what the test is to take out taken out. */
export async function copyOf({ service, broken, copies }: Visit, changes: Changes = {}): Promise<Copy> {
  const first = [changes.first, broken.first].filter((script) => script !== undefined).join(';\n')
  const copy = await startCopy(service.server.url, {
    ...changes,
    ...(first === '' ? {} : { first }),
    headers: { ...changes.headers, ...broken.headers },
    edit(path, text) {
      const edited = changes.edit?.(path, text) ?? text
      return broken.edit?.(path, edited) ?? edited
    },
  })
  copies.push(copy)
  return copy
}

export async function arrive(visit: Visit, changes: Changes = {}) {
  const copy = await copyOf(visit, changes)
  visit.tab ??= await visit.engine.open(visit.size)
  const { tab } = visit
  await tab.goto(copy.url)
  const page = onPage(tab, visit)
  await page.until((url) => location.href === url && document.querySelector('#exit') !== null, copy.url)
  return { ...page, copy }
}

/** As before, and the page's own script is running. */
export async function arriveReady(visit: Visit, changes: Changes = {}) {
  const page = await arrive(visit, changes)
  await page.find('button', sv.start.ask)
  return page
}

/** A person at a tab. */
export function onPage(tab: Tab, { neutral, code, patience }: Visit) {
  const { evaluate } = tab

  /** Asks the page again and again until it says yes. */
  async function until<A extends readonly unknown[]>(
    ask: (...given: A) => unknown,
    ...given: A
  ): Promise<void> {
    const end = Date.now() + patience
    let last: unknown = null
    while (Date.now() < end) {
      // Between two pages there is nobody to ask.
      last = await evaluate(ask, ...given).catch((error: unknown) => error)
      if (last === true) return
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    throw new Error(`it never came true: ${ask.toString()} (${JSON.stringify(given)}); last: ${String(last)}`)
  }

  /** Where it is, once it has stopped moving. */
  async function find(kind: Kind, name: string): Promise<[number, number]> {
    const end = Date.now() + patience
    let last = ''
    while (Date.now() < end) {
      const place = await evaluate(placeOf, kind, name).catch(() => null)
      if (place !== null && String(place) === last) return place
      last = String(place)
      await pause(40)
    }
    throw new Error(`there is no ${kind} named ${name}`)
  }

  async function press(name: string, kind: Kind = 'button'): Promise<void> {
    await tab.pressAt(...(await find(kind, name)))
  }

  const exitPlace = (): Promise<[number, number]> =>
    evaluate(() => {
      const { x, y, width, height } =
        document.querySelector('#exit')?.getBoundingClientRect() ?? new DOMRect()
      return [x + width / 2, y + height / 2]
    })

  async function write(label: string, text: string): Promise<void> {
    await press(label, 'field')
    await tab.type(text)
    await until(
      (typed) => (document.activeElement as HTMLTextAreaElement | null)?.value.includes(typed) === true,
      text,
    )
  }

  return {
    tab,
    evaluate,
    until,
    find,
    press,
    exitPlace,
    write,
    async pressExit(how?: Press): Promise<void> {
      await tab.pressAt(...(await exitPlace()), how)
    },
    async key(...names: Key[]): Promise<void> {
      for (const name of names) {
        await tab.down(name)
        await tab.up(name)
      }
    },
    async shift(times: number): Promise<void> {
      for (let i = 0; i < times; i++) {
        await tab.down('Shift')
        await tab.up('Shift')
      }
    },
    /** At the neutral site, and nowhere else. */
    async expectAway(): Promise<void> {
      await until((url) => location.href === url && document.title === 'Väder', neutral.url)
    },
    async toAsk(): Promise<void> {
      await press(sv.start.ask)
      await press(sv.before.go)
      await find('heading', sv.ask.title)
    },
    /** A question half written. */
    async ask(): Promise<void> {
      await press(sv.start.ask)
      await press(sv.before.go)
      await write(sv.ask.label, SECRET)
    },
    /** The answered question, still veiled. */
    async openThread(): Promise<void> {
      await press(sv.start.read)
      await write(sv.read.label, code)
      await press(sv.read.show)
      await find('button', sv.veil.show)
    },
    textShown: (): Promise<string> => evaluate(() => document.body.innerText),
  }
}

/** What a page has told the copy, once it has. */
export async function toldBy(copy: Copy, { patience }: Visit): Promise<unknown> {
  await expect.poll(() => copy.told.length, { timeout: patience }).toBeGreaterThan(0)
  return JSON.parse(copy.told.at(-1) ?? 'null')
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
