import type { Site } from '../../shared/api/public/site.ts'
import { dayOf } from '../../shared/days.ts'
import { change, drop, type Handler, hold, pass, refuse } from './wire.ts'
import type { Stops, Walk } from './stops.ts'

const QUESTION = 'Hej! Jag ska resa i sommar.\n\nVad kan jag göra innan?'
const TELLING =
  'Jag heter Sara Ek och går i Ekskolan. Ring 070-123 45 67 eller skriv till sara@example.org. Storgatan 5. 20050314-2386.'
const YEAR_MS = 31_536_000_000

/** From the start to Send: before, the field, what is optional, what may go wrong. */
export async function* asking(at: Walk): Stops {
  const { page, writer, text } = at
  await page.getByRole('button', { name: text.start.ask }).click()
  yield 'before'
  for (const point of await page.locator('main summary').all()) await point.click()
  yield 'before, open'
  await writer.press(text.exit.trial.press)
  await at.says(text.exit.trial.done)
  yield 'before, the exit tried'
  await writer.press(text.before.go)
  yield 'ask'
  await writer.press(text.ask.send)
  await at.says(text.ask.empty)
  yield 'ask, empty'
  yield* writing(at)
  yield* telling(at)
  yield* veiling(at)
  yield* failing(at)
  const wait = hold()
  await at.wire.meet('/api/threads', wait.handler)
  await writer.press(text.ask.again)
  await at.says(text.ask.sending)
  yield 'ask, sending'
  await wait.end(pass)
  await at.wire.meet('/api/threads', null)
  await writer.heading(text.code.title).waitFor()
}

async function* writing({ writer, text, says, look }: Walk): Stops {
  await writer.question.fill(TELLING)
  await says(text.hint.lead)
  await look('.hint-note .button')
  yield 'ask, with what tells who writes'
  await writer.press(text.hint.dismiss)
  await writer.question.fill('a'.repeat(7800))
  await look('.room')
  yield 'ask, nearly full'
  await writer.question.fill('a'.repeat(9000))
  await writer.press(text.ask.send)
  yield 'ask, too long'
  await writer.question.fill(QUESTION)
  yield 'ask, written'
}

/** What may be told besides. */
async function* telling({ page, writer, text, area, summary }: Walk): Stops {
  await summary(text.ask.more)
  const { topic, age, as, before, lang, safe } = text.summary
  for (const chosen of [topic.options.travel, age.options['15-17'], as.options.young])
    await writer.press(chosen)
  await page.getByLabel(before.title).fill('2031-05-03')
  await page.getByLabel(text.summary.area.title).fill(area)
  await page.getByLabel(lang.title, { exact: true }).selectOption('ar')
  yield 'ask, chips open'
  await page.getByLabel(safe.title).fill('å'.repeat(200))
  await page.getByText(text.summary.tooLong).scrollIntoViewIfNeeded()
  yield 'ask, chips too long'
  await page.getByLabel(safe.title).fill('')
}

async function* veiling({ page, writer, text, summary }: Walk): Stops {
  await summary(text.veil.when.title)
  yield 'ask, when to veil'
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
  })
  await writer.button(text.veil.show).waitFor()
  yield 'ask, veiled'
  await writer.press(text.veil.show)
}

/** Every reason for which a question may not be sent, each as its notice says it. */
async function* failing(at: Walk): Stops {
  const { page, writer, text } = at
  const closed = refuse(409, 'epoch.closed')
  const answers: [keyof Walk['text']['problem'], Handler, Handler | null][] = [
    ['offline', drop, null],
    ['server', refuse(500, 'server.failed'), null],
    ['busy', refuse(429, 'request.too_many', { 'retry-after': '120' }), null],
    ['too_large', refuse(413, 'request.too_large'), null],
    ['refused', refuse(400, 'request.invalid'), null],
    ['no_epoch', closed, change<Site>((site) => void (theCentre(site).epoch = null))],
    ['epoch', closed, change<Site>(forgeSignature)],
  ]
  let send = text.ask.send
  for (const [reason, handler, site] of answers) {
    await at.wire.meet('/api/threads', handler)
    // What the worker asks for after a refusal; the page's own wish for it is let through.
    await at.wire.meet('/api/site', site)
    await writer.press(send)
    await at.says(whatOf(text, reason))
    await at.wire.meet('/api/site', null)
    yield `ask, ${reason}`
    send = text.ask.again
  }
  await at.wire.meet('/api/threads', null)
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'))
  const wrong = Date.now() + YEAR_MS
  await worker.evaluate((now) => {
    const was = Date.now
    Date.now = () => now
    Object.assign(globalThis, { setRight: () => void (Date.now = was) })
  }, wrong)
  await writer.press(text.ask.again)
  await at.says(text.problem.clock.what(dayOf(wrong)))
  yield 'ask, clock'
  await worker.evaluate('setRight()')
  yield* lacking(at)
}

/** What a browser or the server may lack; the worker is gone and made anew with the next attempt. */
async function* lacking({ page, writer, text, says, wire }: Walk): Stops {
  await page.evaluate(() => {
    const { WebAssembly } = globalThis
    const random = crypto.getRandomValues.bind(crypto)
    Object.assign(globalThis, {
      WebAssembly: undefined,
      setRight(what: string) {
        Object.assign(globalThis, { WebAssembly })
        if (what === 'all') Reflect.deleteProperty(crypto, 'getRandomValues')
        else Object.defineProperty(crypto, 'getRandomValues', { configurable: true, value: same })
      },
    })
    function same(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
      return random(bytes).fill(0)
    }
  })
  await writer.press(text.ask.again)
  await says(text.problem.no_wasm.what)
  yield 'ask, no_wasm'
  await page.evaluate('setRight("wasm")')
  await writer.press(text.ask.again)
  await says(text.problem.no_random.what)
  yield 'ask, no_random'
  await page.evaluate('setRight("all")')
  await wire.meet('/a/**', refuse(404, 'request.unknown'))
  await writer.press(text.ask.again)
  await says(text.problem.stale.what)
  yield 'ask, stale'
  await wire.meet('/a/**', null)
}

function whatOf(text: Walk['text'], reason: keyof Walk['text']['problem']): string {
  const problem = text.problem[reason]
  if (typeof problem === 'string' || !('what' in problem) || typeof problem.what !== 'string')
    throw new Error(`${reason} says nothing fixed`)
  return problem.what
}

function theCentre(site: Site): Site['centres'][number] {
  const [centre] = site.centres
  if (centre === undefined) throw new Error('the site has no centre')
  return centre
}

function forgeSignature(site: Site): void {
  const { epoch } = theCentre(site)
  if (epoch !== null) epoch.signature = epoch.signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
}
