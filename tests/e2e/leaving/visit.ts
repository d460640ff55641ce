import { expect } from 'vitest'
import { sv } from '../../../scripts/lib/texts.ts'
import type { Engine, Key, Press, Size, Tab } from '../../support/engines/engine.ts'
import { pause } from '../../support/engines/processes.ts'
import type { NeutralSite } from '../../support/neutral-site.ts'
import type { Service } from '../../support/service.ts'
import { type Changes, type Copy, startCopy } from './copy.ts'
import { type Kind, placeOf } from './in-page.ts'

export const SECRET = 'Hej, en resa i sommar'
export const REPLY = 'Det ordnar sig'

/** How long each step may take on a machine that does much else, in milliseconds. */
export const PATIENCE_MS = 20_000
const AGAIN_MS = 20
const QUIET_MS = 150

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
  /** How long what the line demands may take; shorter than a step's where it is known that it never comes. */
  patience: number
  /** The one that all of a visit happens in. */
  tab: Tab | null
  copies: Copy[]
}

/** What one line of the list demands. Throws where the page does not do it; the answer is why an engine cannot tell. */
export type Line = (visit: Visit) => Promise<string | void>

export async function endVisit(visit: Visit): Promise<void> {
  visit.neutral.hang(false)
  await visit.tab?.close()
  for (const copy of visit.copies) await copy.close()
}

/** A copy of the service, with what the test is to take out taken out. */
export async function copyOf({ service, broken, copies }: Visit, changes: Changes = {}): Promise<Copy> {
  const first = [changes.first, broken.first].filter((script) => script !== undefined).join(';\n')
  const copy = await startCopy(service.server.url, {
    ...changes,
    ...(first === '' ? {} : { first }),
    headers: { ...changes.headers, ...broken.headers },
    edit(role, text) {
      const edited = broken.edit?.(role, text) ?? text
      return changes.edit?.(role, edited) ?? edited
    },
  })
  copies.push(copy)
  return copy
}

export async function arrive(visit: Visit, changes: Changes = {}) {
  const copy = await copyOf(visit, changes)
  visit.tab ??= await visit.engine.open(visit.size)
  const page = onPage(visit.tab, visit)
  await visit.tab.goto(copy.url)
  // The exit is drawn as soon as the style is there, before any script.
  await page.until(
    (url) =>
      location.href === url && (document.querySelector('#exit')?.getBoundingClientRect().height ?? 0) > 30,
    copy.url,
  )
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

  async function poll<A extends readonly unknown[]>(
    ask: (...given: A) => unknown,
    given: A,
    within: number,
  ): Promise<void> {
    const end = Date.now() + within
    let last: unknown = null
    while (Date.now() < end) {
      // Between two pages there is nobody to ask.
      last = await evaluate(ask, ...given).catch((error: unknown) => error)
      if (last === true) return
      await pause(AGAIN_MS)
    }
    throw new Error(`it never came true: ${ask.toString()} (${JSON.stringify(given)}); last: ${String(last)}`)
  }

  /** Asks the page again and again until it says yes. */
  const until = <A extends readonly unknown[]>(ask: (...given: A) => unknown, ...given: A): Promise<void> =>
    poll(ask, given, PATIENCE_MS)

  /** The same, for what a line of the list demands. */
  const expectSoon = <A extends readonly unknown[]>(
    ask: (...given: A) => unknown,
    ...given: A
  ): Promise<void> => poll(ask, given, patience)

  /** Where it is, once it has stopped moving. */
  async function find(kind: Kind, name: string): Promise<[number, number]> {
    const end = Date.now() + PATIENCE_MS
    while (Date.now() < end) {
      const place = await evaluate(placeOf, kind, name).catch(() => null)
      if (place !== null) return place
      await pause(AGAIN_MS)
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

  async function toAsk(): Promise<void> {
    await press(sv.start.ask)
    await press(sv.before.go)
    await find('heading', sv.ask.title)
  }

  return {
    tab,
    evaluate,
    until,
    expectSoon,
    find,
    press,
    exitPlace,
    write,
    toAsk,
    async pressExit(how?: Press): Promise<void> {
      await tab.pressAt(...(await exitPlace()), how)
    },
    async key(...names: Key[]): Promise<void> {
      for (const name of names) {
        await tab.down(name)
        await tab.up(name)
      }
    },
    /** At the neutral site, and nowhere else. */
    expectAway: () => expectSoon((url) => location.href === url && document.title === 'Väder', neutral.url),
    /** A question half written. */
    async ask(): Promise<void> {
      await toAsk()
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

export type Page = Awaited<ReturnType<typeof arriveReady>>

/** What a page has told the copy, once it has. */
export async function toldBy(copy: Copy, { patience }: Visit): Promise<unknown> {
  await expect.poll(() => copy.told.length, { timeout: patience, interval: AGAIN_MS }).toBeGreaterThan(0)
  return JSON.parse(copy.told.at(-1) ?? 'null')
}

/** Comes back when the page has got all that it asked for, and asks for no more. */
export async function untilQuiet(copy: Copy): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  let asked = -1
  while (Date.now() < end) {
    if (copy.quiet() && copy.asked.length === asked) return
    asked = copy.asked.length
    await pause(QUIET_MS)
  }
  throw new Error('the page never stops asking')
}
