/** Firefox remembers that a file did not come, for as long as the page lives. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { sv, svPages as pages } from '../../scripts/lib/texts.ts'
import { chunkOf } from '../support/built-files.ts'
import type { Engine, Tab } from '../support/engines/engine.ts'
import { startFirefox } from '../support/engines/firefox.ts'
import { drop, type Middle, startMiddle } from './middle.ts'
import { type Stoppable, startStoppable } from './stoppable.ts'
import { long } from '../support/long.ts'

let service: Stoppable
let middle: Middle
let engine: Engine
let tab: Tab

beforeAll(async () => {
  ;[service, engine] = await Promise.all([startStoppable(), startFirefox()])
  middle = await startMiddle(service.url)
})

afterEach(() => tab.close())

afterAll(async () => {
  await engine.close()
  await middle.close()
  await service.remove()
})

test('a page that could not be fetched comes when it is asked for again', long, async () => {
  tab = await engine.open({ width: 360, height: 740 })
  middle.meet(chunkOf('public/more/more-pages.tsx'), drop)
  await tab.goto(middle.url)
  await shows(sv.foot.title)
  await press(sv.foot.title)
  await shows(sv.foot.about)
  await press(sv.foot.about)
  expect(await shows(sv.foot.failed)).not.toContain(pages.about.lead)
  middle.calm()
  await press(sv.foot.again)
  expect(await shows(pages.about.lead)).not.toContain(sv.foot.failed)
})

/** All that the page shows, once these words are among it. */
async function shows(words: string): Promise<string> {
  const shown = () => tab.evaluate(() => document.body.innerText)
  await vi.waitFor(async () => expect(await shown()).toContain(words), { timeout: 30_000, interval: 50 })
  return shown()
}

async function press(name: string): Promise<void> {
  const place = await tab.evaluate((wanted: string) => {
    const button = [...document.querySelectorAll('button, summary')].find((one) => one.textContent === wanted)
    button?.scrollIntoView({ block: 'center' })
    const box = button?.getBoundingClientRect()
    return box === undefined ? null : [box.left + box.width / 2, box.top + box.height / 2]
  }, name)
  expect(place).not.toBeNull()
  const [x = 0, y = 0] = place ?? []
  await tab.pressAt(Math.round(x), Math.round(y))
}
