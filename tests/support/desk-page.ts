import type { Page } from 'playwright-core'
import { svDesk as sv } from '../../scripts/lib/texts.ts'

export type SetUp = { passphrase: string; kit: string[] }

/** What a counsellor does at the desk, by the names that they see. The wording comes from the locale. */
export function onDeskPage(page: Page, text = sv) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const press = (name: string): Promise<void> => button(name).click()
  const field = (name: string) => page.getByLabel(name, { exact: true })
  const listed = async (name: string): Promise<string[]> => {
    const list = page.getByRole('list', { name })
    await list.waitFor()
    const items = await list.getByRole('listitem').allInnerTexts()
    return items.map((item) => item.replace(/^\d+\.?\s*/, '').trim())
  }

  /** Types the words that are asked for, and goes on. */
  async function proveKit(kit: readonly string[]): Promise<void> {
    for (const [i, word] of kit.entries()) {
      const asked = field(text.setup.proof.word(i + 1))
      if ((await asked.count()) > 0) await asked.fill(word)
    }
    await press(text.setup.proof.go)
  }

  return {
    page,
    button,
    press,
    field,
    listed,
    proveKit,
    /** Every step behind the set-up link, up to "the centre is running". */
    async setUp(link: string, names: { centre: string; name: string }): Promise<SetUp> {
      const { setup } = text
      await page.goto(link)
      await field(setup.names.centre).fill(names.centre)
      await field(setup.names.name).fill(names.name)
      await press(setup.names.go)
      const passphrase = (await listed(setup.passphrase.words)).join(' ')
      await field(setup.passphrase.typed).fill(passphrase)
      await press(setup.passphrase.go)
      await page.getByRole('heading', { name: setup.kit.title }).waitFor()
      const kit = await listed(setup.kit.words)
      await press(setup.kit.go)
      await proveKit(kit)
      await page.getByRole('heading', { name: setup.ready.title(names.centre) }).waitFor()
      return { passphrase, kit }
    },
    async signIn(name: string, passphrase: string): Promise<void> {
      await field(text.door.name).fill(name)
      await field(text.door.passphrase).fill(passphrase)
      await press(text.door.go)
      await page.getByRole('heading', { name: text.inbox.title, level: 2 }).waitFor()
    },
    /** Opens the first question of the list, once there is one; what is new is let in first where it waits for that. */
    async openFirst(): Promise<void> {
      const line = page.getByRole('navigation').getByRole('listitem').first()
      const news = button(text.inbox.news(1))
      await line.or(news).first().waitFor()
      if (await news.isVisible()) await news.click()
      await page.getByRole('navigation').getByRole('listitem').first().getByRole('button').click()
      await field(text.reply.text).waitFor()
    },
    async reply(words: string): Promise<void> {
      await field(text.reply.by).selectOption(text.reply.professions.counsellor)
      await field(text.reply.text).fill(words)
      await press(text.reply.send)
      // What is said may have given way to the next thing already; the letter stays.
      await page.getByText(text.said.sent).or(page.getByText(words)).first().waitFor({ state: 'attached' })
    },
  }
}
