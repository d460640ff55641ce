import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import {
  codeFromIndices,
  codeToBytes,
  codeToDigits,
  codeToWords,
} from '../../shared/protocol/code/code-faces.ts'
import { sv as words } from '../../shared/protocol/words/sv.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { type Recorder, startRecorder } from '../support/recorder.ts'
import { type Service, startService } from '../support/service.ts'
import { onWriterPage, type WrittenCode } from '../support/writer-page.ts'
import { startLeakyService } from './leaky-service.ts'
import { type Canary, filesOf, type Place, scan } from './scanner.ts'

const QUESTION = 'Kanariefågeln frågar om ön och älven 7f3a9c'
const FOLLOW_UP = 'Kanariefågeln frågar en gång till 51d2e8'
const REPLY = 'Kanariefågelns svar är åtta båtar c04b17'
const ADDRESS = '203.0.113.77'
const AGENT = 'KanarieAgent/7.31'
const REFERRER = 'https://kanarie-referens.example/sida?x=9d41'

let browser: TestBrowser
const open: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  for (const close of open.toReversed()) await close()
})

/** A visitor whose browser carries the canaries, behind a proxy that vouches for the address and records everything. */
async function visit(target: string): Promise<{ page: Page; context: BrowserContext; recorder: Recorder }> {
  const recorder = await startRecorder(target, ADDRESS)
  open.push(() => recorder.close())
  const { context, page } = await openWindow(browser, 'phone', { userAgent: AGENT })
  await page.goto(recorder.url, { referer: REFERRER })
  return { page, context, recorder }
}

function place(name: string, bytes: Buffer | string): Place {
  return { name, bytes: Buffer.from(bytes) }
}

/** What went over the wire, place by place. A browser's own request headers name it; they are kept apart. */
function wireOf({ exchanges }: Recorder): { wire: Place[]; requestHeaders: Place[] } {
  return {
    wire: exchanges.flatMap(({ method, url, ...rest }) => {
      const what = `${method} ${url.split('?')[0]}`
      return [
        place(`url of ${what}`, url),
        place(`request body of ${what}`, rest.requestBody),
        place(`response headers of ${what}`, rest.responseHeaders),
        place(`response body of ${what}`, rest.responseBody),
      ]
    }),
    requestHeaders: exchanges.map(({ url, requestHeaders }) =>
      place(`request headers of ${url}`, requestHeaders),
    ),
  }
}

function secretsOf(code: WrittenCode): Canary[] {
  const indices = code.words.split(' ').map((word) => words.indexOf(word))
  const value = codeFromIndices(indices)
  expect(codeToDigits(value)).toBe(code.digits)
  return [
    { name: 'question', value: QUESTION },
    { name: 'question, its mark', value: '7f3a9c' },
    { name: 'follow-up', value: FOLLOW_UP },
    { name: 'reply', value: REPLY },
    { name: 'reply, its mark', value: 'c04b17' },
    { name: 'code in words', value: code.words },
    { name: 'code in words, as one', value: codeToWords(value, words).join('') },
    { name: 'code in digits', value: code.digits },
    { name: 'code in digits, as one', value: code.digits.replaceAll(' ', '') },
    { name: 'code as a number', value: value.toString() },
    { name: 'code as bytes', value: codeToBytes(value) },
    { name: 'code as words of 16 bits', value: new Uint8Array(Uint16Array.from(indices).buffer) },
  ]
}

const SENDER: Canary[] = [
  { name: 'address', value: ADDRESS },
  { name: 'browser', value: AGENT },
  { name: 'referrer', value: REFERRER },
]

describe('a whole journey', () => {
  let service: Service
  let code: WrittenCode
  let second: WrittenCode
  let recorder: Recorder
  let midway: Place[]

  beforeAll(async () => {
    service = await startService({ VISKAN_TRUSTED_PROXIES: '127.0.0.1' })
    open.push(() => service.server.stop())
    const visitor = await visit(service.server.url)
    recorder = visitor.recorder
    const writer = onWriterPage(visitor.page)
    code = await writer.ask(QUESTION)
    await service.answer(REPLY)
    await visitor.page.reload()
    await writer.open(code.words)
    await writer.unveil()
    await writer.letters.getByText(REPLY).waitFor()
    await writer.followUp(FOLLOW_UP)
    await writer.press(sv.thread.recode)
    second = await writer.readCode()
    await writer.press(sv.recode.confirm)
    await visitor.page.getByText(sv.recode.done).waitFor()
    midway = filesOf(service.server.data)
    await writer.press(sv.thread.erase)
    await writer.press(sv.erase.now)
    await writer.heading(sv.erase.doneTitle).waitFor()
    await visitor.context.close()
  })

  const secrets = (): Canary[] => [...secretsOf(code), ...secretsOf(second)]

  test('leaves nothing of it in any file, before and after erasing', () => {
    expect(midway.map(({ name }) => name)).toContain('file viskan.db')
    const files = [...midway, ...filesOf(service.server.data)]
    expect(scan(files, [...secrets(), ...SENDER])).toEqual([])
  })

  test('leaves nothing of it in what the server prints', async () => {
    const printed = [{ name: 'output', bytes: Buffer.from(service.server.output()) }]
    expect(service.server.output()).toContain('Public page')
    expect(scan(printed, [...secrets(), ...SENDER])).toEqual([])
  })

  test('shows nothing of it in any address, header or body', () => {
    const { wire, requestHeaders } = wireOf(recorder)
    const calls = recorder.exchanges.map(({ url }) => url)
    for (const call of ['', '/open', '/messages', '/recode', '/erase'])
      expect(calls).toContain(`/api/threads${call}`)
    expect(scan(wire, [...secrets(), ...SENDER])).toEqual([])
    expect(scan(requestHeaders, secrets())).toEqual([])
    // The page itself tells nobody where its visitor came from.
    const own = recorder.exchanges
      .filter(({ url }) => url !== '/')
      .map(({ requestHeaders: headers }) => headers)
    expect(own.filter((headers) => headers.toLowerCase().includes('referer'))).toEqual([])
  })
})

test('the same look finds every canary in each of these places once the protections are out', async () => {
  const data = await mkdtemp(join(tmpdir(), 'viskan-leaky-'))
  open.push(() => rm(data, { recursive: true, force: true }))
  const code = '331 004 276 918 550 127 663'
  const leaky = await startLeakyService(data, { code, reply: REPLY })
  open.push(() => leaky.close())
  const { page, context, recorder } = await visit(leaky.url)
  await page.getByLabel('Question').fill(QUESTION)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.waitForURL('**/receipt**')
  await page.waitForLoadState('networkidle')
  await context.close()

  const canaries: Canary[] = [
    { name: 'question', value: QUESTION },
    { name: 'reply', value: REPLY },
    { name: 'code', value: code },
    ...SENDER,
  ]
  const { wire } = wireOf(recorder)
  const places = [...filesOf(data), { name: 'output', bytes: Buffer.from(leaky.output()) }, ...wire]
  for (const kind of ['file', 'output', 'url', 'request body', 'response body']) {
    const found = new Set(
      scan(
        places.filter(({ name }) => name.startsWith(kind)),
        canaries,
      ).map(({ canary }) => canary),
    )
    expect([kind, [...found].sort()]).toEqual([kind, canaries.map(({ name }) => name).sort()])
  }
})
