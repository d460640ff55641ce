import type { Page } from 'playwright-core'
import { sv as desk } from '../../client/i18n/desk/sv.ts'
import { sv } from '../../client/i18n/locales/sv.ts'
import type { Demo } from './demo.ts'
import { onDeskPage } from './desk-page.ts'
import { onWriterPage } from './writer-page.ts'

/** Goes through the public page and stops at every view, each by a name for files and findings. */
export async function* publicViews(page: Page, demo: Demo): AsyncGenerator<string> {
  const writer = onWriterPage(page)
  const answered = demo.threads.find(({ state }) => state === 'answered')
  const question = demo.threads.find(({ state }) => state === 'received')
  if (answered === undefined || question === undefined) throw new Error('the demo lacks a thread')
  await page.goto(demo.url)
  await page.getByRole('link', { name: '020-407 040' }).first().waitFor()
  yield 'start'
  await page.getByRole('button', { name: sv.start.ask }).click()
  yield 'before'
  await page.locator('main summary').nth(1).click()
  yield 'before-open'
  await writer.press(sv.before.go)
  yield 'ask-empty'
  await writer.press(sv.ask.send)
  await page.getByText(sv.ask.empty).waitFor()
  yield 'ask-wrong'
  await writer.question.fill(question.question)
  yield 'ask'
  await page.locator('main summary').filter({ hasText: sv.ask.more }).click()
  yield 'ask-more'
  await page.locator('main summary').filter({ hasText: sv.ask.more }).click()
  await writer.press(sv.ask.send)
  const code = await writer.readCode()
  yield 'code'
  await writer.press(sv.code.digits)
  yield 'code-digits'
  await writer.press(sv.code.next)
  await writer.typeCode(code.words.split(' ').slice(0, 4).join(' '))
  await page.getByRole('list', { name: sv.read.found }).waitFor()
  yield 'practise'
  await writer.typeCode(code.words)
  await writer.press(sv.practise.check)
  await writer.heading(sv.done.title).waitFor()
  yield 'done'
  await writer.press(sv.toStart)
  await writer.toRead()
  await writer.typeCode('xylofonist anka ')
  await page.getByText(sv.read.unknown('xylofonist')).waitFor()
  yield 'read-unknown'
  await writer.typeCode('000 000 000 000 000 000 000')
  await writer.press(sv.read.show)
  await page.getByRole('heading', { name: sv.read.none.title }).waitFor()
  yield 'read-none'
  await writer.typeCode(answered.words)
  await writer.press(sv.read.again)
  await writer.button(sv.veil.show).waitFor()
  yield 'thread-veiled'
  await writer.unveil()
  yield 'thread'
  await writer.press(sv.thread.all)
  await writer.press(sv.follow.open)
  yield 'thread-all'
  await writer.press(sv.thread.recode)
  await writer.button(sv.recode.confirm).waitFor()
  yield 'recode'
  await writer.press(sv.back)
  await writer.press(sv.thread.leave)
  await writer.open(code.digits)
  yield 'thread-waiting'
  await page.clock.install()
  await writer.press(sv.thread.erase)
  yield 'erase'
  await writer.press(sv.erase.now)
  await writer.heading(sv.erase.doneTitle).waitFor()
  yield 'erased'
}

/** The set-up, the doors and an empty desk, on a server without a centre. */
export async function* setUpViews(page: Page, setupLink: string): AsyncGenerator<string> {
  const office = onDeskPage(page)
  const { setup } = desk
  await page.goto(setupLink)
  await office.field(setup.names.centre).fill('Viskan')
  await office.field(setup.names.name).fill('Amira Lindqvist')
  yield 'setup-names'
  await office.press(setup.names.go)
  const passphrase = (await office.listed(setup.passphrase.words)).join(' ')
  yield 'setup-passphrase'
  await office.field(setup.passphrase.typed).fill(passphrase)
  await office.press(setup.passphrase.go)
  await page.getByRole('heading', { name: setup.kit.title }).waitFor()
  const kit = await office.listed(setup.kit.words)
  yield 'setup-kit'
  await office.press(setup.kit.go)
  yield 'setup-proof'
  await office.proveKit(kit)
  await page.getByRole('heading', { name: setup.ready.title('Viskan') }).waitFor()
  yield 'setup-ready'
  await office.press(setup.ready.inbox)
  await page.getByText(desk.inbox.empty).waitFor()
  yield 'desk-empty'
  await office.press(desk.bar.menu)
  await office.press(desk.bar.signOut)
  yield 'door'
  await office.field(desk.door.name).fill('Amira Lindqvist')
  await office.field(desk.door.passphrase).fill('fel ord')
  await office.press(desk.door.go)
  await page.getByText(desk.door.wrong).waitFor()
  yield 'door-wrong'
  await office.press(desk.door.byKit)
  yield 'door-kit'
  await office.field(desk.kitDoor.words).fill(kit.join(' '))
  await office.press(desk.door.go)
  await office.button(desk.compare.same).waitFor()
  yield 'door-compare'
}

/** The desk with questions in every state. */
export async function* deskViews(page: Page, demo: Demo): AsyncGenerator<string> {
  const office = onDeskPage(page)
  const [founder] = demo.staff
  if (founder === undefined) throw new Error('the demo has no staff')
  await page.goto(demo.desk)
  await office.signIn(founder.name, founder.passphrase)
  await page.getByRole('listitem').first().waitFor()
  yield 'desk'
  await office.openFirst()
  yield 'desk-thread'
  await office.field(desk.reply.text).fill('Hej, och tack för att du skriver.')
  await office.press(desk.bar.menu)
  yield 'desk-menu'
  await office.press(desk.bar.menu)
  await office.press(desk.bar.lock)
  await page.getByRole('heading', { name: desk.door.locked }).waitFor()
  yield 'door-locked'
}
