import type { Locator, Page } from 'playwright-core'
import { sv } from '../../scripts/lib/texts.ts'

export type WrittenCode = { words: string; digits: string }

/** What a young person does on the public page, by the names that they see. The wording comes from the locale. */
export function onWriterPage(page: Page, text = sv) {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  const heading = (name: string): Locator => page.getByRole('heading', { name, level: 1, exact: true })
  const press = (name: string): Promise<void> => button(name).click()

  async function toAsk(): Promise<void> {
    await page.getByRole('button', { name: text.start.ask }).click()
    await press(text.before.go)
  }

  async function toRead(): Promise<void> {
    await page.getByRole('button', { name: text.start.read }).click()
  }

  async function typeCode(typed: string): Promise<void> {
    await page.getByLabel(text.read.label, { exact: true }).fill(typed)
  }

  /** The code on the screen, both faces of it. */
  async function readCode(): Promise<WrittenCode> {
    await button(text.code.words).waitFor()
    await press(text.code.words)
    const words = await page.locator('.code-words li').allInnerTexts()
    await press(text.code.digits)
    const digits = await page.locator('.code-digits').innerText()
    await press(text.code.words)
    return { words: words.map((word) => word.trim()).join(' '), digits: digits.trim().replace(/\s+/g, ' ') }
  }

  return {
    page,
    button,
    heading,
    press,
    toAsk,
    toRead,
    typeCode,
    readCode,
    exit: page.getByRole('link', { name: text.exit.label }),
    question: page.getByLabel(text.ask.label, { exact: true }),
    problem: page.getByRole('heading', { name: text.problem.title }),
    /** From the start to the code. */
    async ask(question: string): Promise<WrittenCode> {
      await toAsk()
      await page.getByLabel(text.ask.label, { exact: true }).fill(question)
      await press(text.ask.send)
      await heading(text.code.title).waitFor()
      return readCode()
    },
    /** From the start to the thread, still veiled. */
    async open(code: string): Promise<void> {
      await toRead()
      await typeCode(code)
      await press(text.read.show)
      await button(text.veil.show).waitFor()
    },
    unveil: () => press(text.veil.show),
    letters: page.locator('article.letter'),
    async followUp(words: string): Promise<void> {
      await press(text.follow.open)
      await page.getByLabel(text.follow.label, { exact: true }).fill(words)
      await press(text.follow.send)
      await page.getByText(text.follow.sent).waitFor()
    },
  }
}

export type WriterPage = ReturnType<typeof onWriterPage>
