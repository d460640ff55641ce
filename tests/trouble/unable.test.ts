/** What stops a question before anything of it leaves the phone. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import type { Site } from '../../shared/api/public/site.ts'
import { dayOf } from '../../shared/days.ts'
import { pageFiles } from '../support/built-files.ts'
import { answerJson, type Meddling } from './middle.ts'
import { setScene } from './scene.ts'
import { long } from '../support/long.ts'

const DAY_MS = 86_400_000

const scene = setScene()

test('the phone has another date: nothing is sent, the date is named, and once it is right it arrives', async () => {
  const { page, writer, text, sent, expectArrivedOnce } = await scene.write({ until: 'written' })
  const wrong = Date.now() + 400 * DAY_MS
  // The keys are made in a worker, which has a clock of its own.
  const worker = page.workers()[0]
  await worker?.evaluate((now) => {
    const right = Date.now
    Date.now = () => now
    Reflect.set(globalThis, 'setRight', () => {
      Date.now = right
    })
  }, wrong)
  await writer.press(sv.ask.send)
  await page.getByText(sv.problem.clock.what(dayOf(wrong))).waitFor()
  await page.getByText(sv.problem.clock.next).waitFor()
  expect(await writer.question.inputValue()).toBe(text)
  expect(sent).toEqual([])
  await worker?.evaluate(() => {
    const setRight: unknown = Reflect.get(globalThis, 'setRight')
    if (typeof setRight === 'function') setRight()
  })
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test('the centre’s key does not verify: nothing is sent, it is said whom to call, and the true key is taken after', async () => {
  scene.middle.meet('/api/site', change(forgeSignature))
  const { page, writer, sent, expectKept, expectArrivedOnce } = await scene.write({ until: 'written' })
  await writer.press(sv.ask.send)
  await expectKept('epoch')
  expect(await page.locator('.notice').getByRole('link', { name: '020-407 040' }).isVisible()).toBe(true)
  scene.middle.meet(
    '/api/site',
    change((site) => void (epochOf(site).signature = 'none')),
  )
  await writer.press(sv.ask.again)
  await expectKept('epoch')
  expect(sent).toEqual([])
  scene.middle.calm()
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test(
  'the centre takes no questions now: nothing is sent, and it arrives when it does again',
  long,
  async () => {
    const close = (site: Site): void => {
      for (const centre of site.centres) centre.epoch = null
    }
    scene.middle.meet('/api/site', change(close))
    const { writer, sent, expectKept, expectArrivedOnce } = await scene.write({ until: 'written' })
    await writer.press(sv.ask.send)
    await expectKept('no_epoch')
    expect(sent).toEqual([])
    scene.middle.calm()
    await writer.press(sv.ask.again)
    await expectArrivedOnce()
  },
)

test.each([
  ['closed early', 409, 'epoch.closed'],
  ['known no more', 404, 'epoch.unknown'],
])(
  'the centre’s key is %s while somebody writes: the question is sealed anew and arrives, unnoticed',
  async (_, status, code) => {
    const { writer, sent, expectItsCode } = await scene.write()
    const bodies: { locator: string; message: string }[] = []
    const looks = () => scene.middle.asked.filter((path) => path === '/api/site').length
    const before = looks()
    scene.middle.meet('/api/threads', async (way) => {
      bodies.push(JSON.parse(await way.body()) as (typeof bodies)[number])
      scene.middle.meet('/api/threads', async (second) => {
        bodies.push(JSON.parse(await second.body()) as (typeof bodies)[number])
        await second.pass()
      })
      await answerJson({ code, status }, status)(way)
    })
    await writer.press(sv.ask.send)
    await expectItsCode()
    expect(looks() - before).toBe(1)
    expect(sent).toHaveLength(2)
    expect(bodies[0]?.locator).toBe(bodies[1]?.locator)
    expect(bodies[0]?.message).not.toBe(bodies[1]?.message)
  },
)

test.each([
  ['there is no WebAssembly', 'no_wasm', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
  [
    'there is no good randomness',
    'no_random',
    () => {
      Crypto.prototype.getRandomValues = (array) => array
    },
  ],
] as const)('%s: it is said before anything is written, and nothing is sent', async (_, reason, remove) => {
  const { writer, text, sent, expectKept } = await scene.write({
    until: 'open',
    prepare: (page) => page.addInitScript(remove),
  })
  await writer.problem.waitFor()
  await writer.question.fill(text)
  await expectKept(reason)
  await writer.press(sv.ask.again)
  await expectKept(reason)
  expect(sent).toEqual([])
})

test(
  'the phone has too little memory for the keys: nothing is sent, it is said, and it arrives once there is',
  long,
  async () => {
    const { page, writer, text, sent, expectKept, expectArrivedOnce } = await scene.write({
      prepare: lackMemory,
    })
    await writer.press(sv.ask.send)
    await expectKept('no_wasm')
    expect(sent).toEqual([])
    const worker = page.workers()[0]
    await worker?.evaluate(() => Reflect.set(globalThis, 'memoryIsShort', false))
    expect(await writer.question.inputValue()).toBe(text)
    await writer.press(sv.ask.again)
    await expectArrivedOnce()
  },
)

/** The memory that a code takes cannot be had in the worker. */
async function lackMemory(page: Page): Promise<void> {
  const lack = `{
    globalThis.memoryIsShort = true
    const instantiate = WebAssembly.instantiate
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate.apply(WebAssembly, given)
      if (made.exports?.Hash_SetMemorySize === undefined) return made
      const Hash_SetMemorySize = (bytes) => {
        if (globalThis.memoryIsShort && bytes > 2 ** 25) throw new RangeError('no memory')
        return made.exports.Hash_SetMemorySize(bytes)
      }
      return { exports: { ...made.exports, Hash_SetMemorySize } }
    }
  }\n`
  await page.route(`**${pageFiles().worker}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: lack + (await response.text()) })
  })
}

function epochOf(site: Site): NonNullable<Site['centres'][number]['epoch']> {
  const epoch = site.centres[0]?.epoch
  if (epoch === undefined || epoch === null) throw new Error('no epoch')
  return epoch
}

function forgeSignature(site: Site): void {
  const epoch = epochOf(site)
  epoch.signature = epoch.signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
}

/** The service's own word on who answers, with something else in it. */
function change(alter: (site: Site) => void): Meddling {
  return async (way) => {
    const { body } = await way.ask()
    const site = JSON.parse(body.toString()) as Site
    alter(site)
    await answerJson(site)(way)
  }
}
