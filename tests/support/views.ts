import type { Page } from 'playwright-core'
import type { Demo } from '../../scripts/lib/start-demo.ts'
import { svDesk as desk } from '../../scripts/lib/texts.ts'
import { onDeskPage } from './desk-page.ts'

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
