import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { bare, checkTyped, problemIn } from '../../client/public/code/check-code.ts'
import { sv as text } from '../../scripts/lib/texts.ts'
import { codeToDigits, codeToWords } from '../../shared/protocol/code/code-faces.ts'
import { complete, fold, readCode, suggest } from '../../shared/protocol/code/read-code.ts'
import { en } from '../../shared/protocol/words/en.ts'
import { sv } from '../../shared/protocol/words/sv.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { type Service, startService } from '../support/service.ts'
import { onWriterPage } from '../support/writer-page.ts'

const LISTS = { sv, en } as const
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzåäö')

/** What the page hands on of what was typed, read as the worker reads it. */
const readTyped = (typed: string, language: 'sv' | 'en') =>
  readCode(bare(typed), language === 'sv' ? [sv, en] : [en, sv])

const anyCode = fc.bigInt({ min: 0n, max: 2n ** 66n - 1n })
const anyLanguage = fc.constantFrom('sv' as const, 'en' as const)

/** Letters as one person types them, and another, and a phone that knows better. */
const spelling = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => word.normalize('NFD'),
  (word) => word.normalize('NFC').toUpperCase().normalize('NFD'),
  (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  (word) => Array.from(word, (letter) => wide(letter)).join(''),
)
const between = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\t',
  ',',
  ', ',
  '; ',
  '-',
  ' - ',
  '.',
  '/',
  ' · ',
  '\u00A0',
  '…',
  '\u200F ',
)
const around = fc.constantFrom('', ' ', '\n', '.', '"', '(', '\u202A', '\uFEFF')
const numbering = fc.constantFrom<(n: number) => string>(
  () => '',
  (n) => `${n} `,
  (n) => `${n}. `,
  (n) => `${n}) `,
  (n) => `${inScript(String(n), 0x660)} `,
)
/** Zeros of ASCII, Arabic, Persian, Devanagari, Thai, Khmer, fullwidth and mathematical digits. */
const zero = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xe50, 0x17e0, 0xff10, 0x1d7ce)

/** The fullwidth form of an ASCII letter, as East Asian keyboards give it. */
function wide(letter: string): string {
  return /^[a-z]$/.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter
}

function inScript(digits: string, from: number): string {
  return digits.replace(/\d/g, (digit) => String.fromCodePoint(from + Number(digit)))
}

describe('a code reads the same', () => {
  test('in words of any case, marks, separators and numbering', () => {
    const spellings = fc.array(spelling, { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(
        fc.record({ code: anyCode, language: anyLanguage, spellings, between, around, numbering }),
        ({ code, language, spellings: spelt, between: gap, around: edge, numbering: number }) => {
          const words = codeToWords(code, LISTS[language]).map(
            (word, i) => number(i + 1) + (spelt[i]?.(word) ?? word),
          )
          const typed = `${edge}${words.join(gap)}${edge}`
          const read = readTyped(typed, language)
          expect('codes' in read ? read.codes[0] : read).toBe(code)
          expect(problemIn(typed, language)).toBeNull()
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('in digits of any script, split anywhere, with or without a label', () => {
    const cuts = fc.array(fc.tuple(fc.nat(20), between), { maxLength: 8 })
    const label = fc.constantFrom('', 'Ref. ', 'Paket: ', 'Booking no. ', 'رقم: ')
    fc.assert(
      fc.property(
        fc.record({ code: anyCode, language: anyLanguage, from: zero, cuts, around, label }),
        ({ code, language, from, cuts: at, around: edge, label: before }) => {
          const digits = Array.from(codeToDigits(code).replaceAll(' ', ''), (digit) => inScript(digit, from))
          for (const [place, gap] of at) digits[place] += gap
          const typed = `${before}${edge}${digits.join('')}${edge}`
          expect(readTyped(typed, language)).toEqual({ codes: [code] })
          expect(problemIn(typed, language)).toBeNull()
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** Every word one edit away: a letter left out, added, changed, or two neighbours swapped. */
function typos(word: string): string[] {
  const letters = Array.from(word)
  const made = new Set<string>()
  const put = (...parts: (string | readonly string[])[]) => made.add(parts.flat().join(''))
  for (let i = 0; i <= letters.length; i++) {
    const [before, after] = [letters.slice(0, i), letters.slice(i)]
    const [first, second, ...rest] = after
    if (first !== undefined) put(before, after.slice(1))
    if (first !== undefined && second !== undefined) put(before, second, first, rest)
    for (const letter of LETTERS) {
      put(before, letter, after)
      if (first !== undefined) put(before, letter, after.slice(1))
    }
  }
  // Another spelling of the same word is no typo.
  return [...made].filter((typo) => fold(typo) !== fold(word) && typo !== '')
}

describe.each(['sv', 'en'] as const)('a typo in a word of the %s list', (language) => {
  const list = LISTS[language]
  const sample = list.filter((_, i) => i % 16 === 5)
  const held = new Set([...sv, ...en].map(fold))
  const others = list.slice(0, 5)

  test('never makes another code: it is caught, for every typo of 32 words', () => {
    let tried = 0
    const letBy: string[] = []
    for (const word of list.filter((_, i) => i % 64 === 5))
      for (const typo of typos(word)) {
        tried += 1
        const typed = [...others.slice(0, 3), typo, ...others.slice(3)].join(' ')
        if (problemIn(typed, language) === null) letBy.push(`${word}: ${typo}`)
      }
    expect(tried).toBeGreaterThan(10_000)
    expect(letBy).toEqual([])
  })

  test('is followed by the word that was meant, among at most three, for 95 of 100 typos', () => {
    const tried = sample
      .flatMap((word) => typos(word).map((typo) => ({ word, typo })))
      .filter((_, i) => i % 73 === 0)
    const unknown = tried.filter(({ typo }) => !held.has(fold(typo)))
    expect(unknown.length).toBeGreaterThan(700)
    const near = unknown.map(({ word, typo }) => ({ word, typo, near: suggest(typo, list) }))
    expect(near.filter((one) => one.near.length > 3)).toEqual([])
    const offered = near.filter((one) => one.near.includes(one.word))
    expect(offered.length / near.length).toBeGreaterThanOrEqual(0.95)
  })

  test('is marked where it stands, and nowhere else', () => {
    const word = sample[3] ?? ''
    const checked = checkTyped(`${others[0] ?? ''} ${word}q ${others[1] ?? ''} `, language)
    const states = checked.kind === 'words' ? checked.words.map(({ state }) => state) : checked.kind
    expect(states).toEqual(['known', 'unknown', 'known'])
  })
})

describe('in the page', () => {
  let service: Service
  let browser: TestBrowser

  beforeAll(async () => {
    ;[service, browser] = await Promise.all([startService(), launchBrowser()])
  })

  afterAll(async () => {
    await browser.close()
    await service.server.stop()
  })

  test('a mistyped word is marked, the right one offered, and nothing is sent until all six are words', async () => {
    const { context, page } = await openWindow(browser, 'phone')
    const sent: string[] = []
    context.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/threads')) sent.push(pathname)
    })
    await page.goto(service.server.url)
    const writer = onWriterPage(page)
    await writer.toRead()
    const six = sv.filter((word) => /[åäö]/.test(word)).slice(60, 66)
    await writer.typeCode(`${six.slice(0, 5).join(' ')} ${six[5] ?? ''}x `)
    await page.getByText(text.read.unknown(`${six[5] ?? ''}x`)).waitFor()
    expect(await page.locator('.slots .unknown').allInnerTexts()).toEqual([`${six[5] ?? ''}x`])
    expect(await page.locator('.slots .known').allInnerTexts()).toEqual(six.slice(0, 5))
    // Without a space after it the last word may not be finished, until one asks for the reply.
    await writer.typeCode(`${six.slice(0, 5).join(' ')} ${six[5] ?? ''}x`)
    expect(await page.locator('.slots .unknown').count()).toBe(0)
    await writer.press(text.read.show)
    await page.getByText(text.read.unknown(`${six[5] ?? ''}x`)).waitFor()
    expect(await page.locator('.slots .unknown').allInnerTexts()).toEqual([`${six[5] ?? ''}x`])
    const field = page.getByLabel(text.read.label, { exact: true })
    await page.getByText(text.read.problem.unknown).waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(sent).toEqual([])

    await writer.button(six[5] ?? '').click()
    expect(await field.inputValue()).toBe(`${six.join(' ')} `)
    expect(await page.locator('.slots .unknown').count()).toBe(0)
    await writer.press(text.read.show)
    await page.getByRole('heading', { name: text.read.none.title }).waitFor()
    expect(sent).toEqual(['/api/threads/open'])
    await context.close()
  })

  /** A page with the code's field open, 320 px wide. */
  async function entering() {
    const { context, page } = await openWindow(browser, 'phone', { viewport: { width: 320, height: 568 } })
    await page.goto(service.server.url)
    const writer = onWriterPage(page)
    await writer.toRead()
    return { context, page, writer, field: page.getByLabel(text.read.label, { exact: true }) }
  }

  test('all of a code is in sight in its field, on the narrowest phone; Enter sends it', async () => {
    const { context, page, field } = await entering()
    const shown = () =>
      field.evaluate((box) => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight])
    await field.fill('183 888 219 007 551 203 440')
    expect(await shown()).toEqual([0, 0])
    const long = sv.filter((word) => word.length === 9).slice(0, 6)
    await field.fill(long.map((word, i) => `${i + 1} ${word}`).join('\n'))
    expect(await shown()).toEqual([0, 0])
    await field.press('Enter')
    await page.getByRole('heading', { name: text.read.none.title }).waitFor()
    expect((await field.inputValue()).split('\n')).toHaveLength(6)
    await context.close()
  })

  test('words to choose stand below each other rather than out of sight, and nothing below them moves', async () => {
    const { context, page, field } = await entering()
    const begun = sv.find((word) => complete(word.slice(0, 3), sv, 4).length === 4) ?? ''
    await field.pressSequentially(begun.slice(0, 2))
    await page.locator('.word-help[data-open]').waitFor()
    const below = () => page.locator('.slots').evaluate(({ offsetTop }: HTMLElement) => offsetTop)
    const before = await below()
    await field.pressSequentially(begun.slice(2, 3))
    const boxes = await page
      .locator('.completions button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    expect(boxes).toHaveLength(4)
    for (const { left, right, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(320)
      expect(height).toBeGreaterThanOrEqual(44)
    }
    expect(await below()).toBe(before)
    await context.close()
  })

  test('words that fit are read out once the typing has paused, and once', async () => {
    const { context, page, field } = await entering()
    const long = sv.find((word) => word.length > 7 && complete(word.slice(0, 6), sv, 4).length === 1) ?? ''
    await field.pressSequentially(long.slice(0, 2))
    await page.locator('.word-help[data-open]').waitFor()
    const said: string[] = []
    await page.exposeFunction('announced', (words: string) => void said.push(words))
    await page.evaluate(() => {
      const region = document.querySelector('.word-help > output')
      if (region === null) throw new Error('nothing is read out')
      const tell = Reflect.get(globalThis, 'announced') as (words: string) => void
      new MutationObserver(() => region.textContent !== '' && tell(region.textContent ?? '')).observe(
        region,
        {
          childList: true,
          characterData: true,
          subtree: true,
        },
      )
    })
    await field.pressSequentially(long.slice(2, 6), { delay: 60 })
    await expect.poll(() => said).toEqual([text.read.fits(long)])
    // Another letter, and the same word fits.
    await field.pressSequentially(long.slice(6, 7))
    await page.waitForTimeout(700)
    expect(said).toEqual([text.read.fits(long)])
    await context.close()
  })
})
