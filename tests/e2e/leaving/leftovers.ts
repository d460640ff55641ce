import { expect } from 'vitest'
import { sv } from '../../../client/i18n/locales/sv.ts'
import { sv as pages } from '../../../client/i18n/pages/sv.ts'
import { arriveReady, copyOf, SECRET, type Visit } from './visit.ts'

// What stays and what is said of it: lines 8, 12, 15 and 16.

/** 8 */
export async function expectNothingLeft(visit: Visit): Promise<void> {
  const keepable = { 'cache-control': 'private, max-age=600' }
  const { tab, copy, ...page } = await arriveReady(visit, { headers: keepable })
  const elsewhere = `${visit.neutral.url}elsewhere`
  const expectEmpty = async (): Promise<void> => {
    await page.toAsk()
    await page.find('field', sv.ask.label)
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(SECRET)
  }
  await page.ask()
  await tab.reload()
  await page.until(() => document.querySelector('textarea') === null)
  await expectEmpty()
  await page.write(sv.ask.label, SECRET)
  await tab.goto(elsewhere)
  await page.until((url) => location.href === url, elsewhere)
  // As after a restart, the browser puts back what it has kept of the page.
  await tab.goto(copy.url)
  await expectEmpty()
  const left = await page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    manifests: document.querySelectorAll('link[rel=manifest]').length,
    state: history.state as unknown,
    name: window.name,
  }))
  const nothing = { databases: 0, caches: 0, workers: 0, manifests: 0, state: null, name: '' }
  expect(left).toEqual({ cookies: '', local: 0, session: 0, ...nothing })
  expect(copy.asked.filter(({ headers, answer }) => 'cookie' in headers || 'set-cookie' in answer)).toEqual(
    [],
  )
}

/** 12 */
export async function expectAlwaysNeutral(visit: Visit): Promise<void> {
  const page = await arriveReady(visit)
  const html = await (await fetch(page.copy.url)).text()
  expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe('Frågor')
  const expectNeutral = async (): Promise<void> => {
    const [address, title, icon] = await page.evaluate(() => [
      location.href,
      document.title,
      document.querySelector<HTMLLinkElement>('link[rel~=icon]')?.href ?? '',
    ])
    expect([address, title]).toEqual([page.copy.url, 'Frågor'])
    expect(icon).toMatch(/\/a\/[\w-]+\.svg$/)
    const drawn = await (await fetch(icon ?? '')).text()
    expect(drawn).not.toMatch(/<text|<title|viskan|hj.lp|help/i)
  }
  await expectNeutral()
  await page.toAsk()
  await expectNeutral()
  await page.press(sv.back)
  await page.openThread()
  await page.press(sv.veil.show)
  await expectNeutral()
  await page.press(sv.thread.erase)
  await expectNeutral()
}

/** 15 */
export async function expectPrivateFields(visit: Visit): Promise<void> {
  const copied = `addEventListener('copy', () => { globalThis.copied = true }, true);
    for (const name of ['write', 'writeText'])
      if (navigator.clipboard) navigator.clipboard[name] = async () => { globalThis.copied = true };
    document.execCommand = () => { globalThis.copied = true; return false }`
  const page = await arriveReady(visit, { first: copied })
  expect(await page.evaluate(() => document.documentElement.translate)).toBe(false)
  await page.press(sv.start.read)
  await page.find('field', sv.read.label)
  await expectOwnFields(page.evaluate)
  await page.press(sv.back)
  await page.ask()
  await expectOwnFields(page.evaluate)
  await page.press(sv.ask.send)
  await page.find('heading', sv.code.title)
  expect(await page.evaluate(() => 'copied' in globalThis)).toBe(false)
  await expectBlankOnPaper(visit)
}

async function expectOwnFields(evaluate: Awaited<ReturnType<typeof arriveReady>>['evaluate']): Promise<void> {
  const fields = await evaluate(() =>
    Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'), (field) => ({
      type: field.type,
      autocomplete: field.getAttribute('autocomplete'),
      spelling: field.matches('textarea, [type=text]') && field.spellcheck,
      correction: field.matches('textarea, [type=text]') ? field.getAttribute('autocorrect') : 'off',
      translate: field.translate,
    })),
  )
  expect(fields.length).toBeGreaterThan(0)
  for (const { type, ...rest } of fields) {
    expect(type).not.toBe('password')
    const own = { autocomplete: 'off', spelling: false, correction: 'off', translate: false }
    expect({ ...rest, translate: false }).toEqual(own)
  }
}

const paperForAll = (path: string, text: string): string =>
  path.endsWith('.css') ? text.replaceAll(/@media print\b/g, '@media all') : text

/** What would be printed is shown on the screen: the rules for paper hold for all there. */
async function expectBlankOnPaper(visit: Visit): Promise<void> {
  const copy = await copyOf(visit, { edit: paperForAll })
  const { tab, ...page } = await arriveReady(visit)
  await tab.goto(copy.url)
  await page.until((url) => location.href === url && document.querySelector('button') !== null, copy.url)
  expect(await page.evaluate(() => document.documentElement.innerText.trim())).toBe('')
}

const PHONES = {
  ios: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1',
  chrome: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
  desktop: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
}

/** 16 */
export async function expectHonest(visit: Visit): Promise<void> {
  for (const device of visit.phone ? (['ios', 'chrome'] as const) : (['desktop'] as const)) {
    const named = `Object.defineProperty(Navigator.prototype, 'userAgent', { get: () => ${JSON.stringify(PHONES[device])} })`
    const page = await arriveReady(visit, { first: named })
    await page.press(sv.start.ask)
    await page.press(sv.before.leaving.title, 'fold')
    await page.until((said) => document.body.innerText.includes(said), sv.before.leaving.text.at(-1) ?? '')
    expect(await page.textShown()).toMatch(/historik/i)
    await page.press(sv.foot.trace)
    await page.until((step) => document.body.innerText.includes(step), pages.trace.steps[device][0] ?? '')
    const said = await page.textShown()
    for (const step of pages.trace.steps[device]) expect(said).toContain(step)
    expect(said).toContain(pages.trace.lead)
    expect(said).toMatch(/sökningen före/)
  }
}
