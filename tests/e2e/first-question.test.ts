import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv, svDesk as desk } from '../../scripts/lib/texts.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { onDeskPage } from '../support/desk-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { onWriterPage } from '../support/writer-page.ts'

const QUESTION = 'Hej! Jag ska resa i sommar och vill vara säker på att komma hem igen.\n\nVad kan jag göra?'
const REPLY = 'Hej, och tack för att du skriver.\n\nDet finns flera saker som hjälper.'
const FOLLOW_UP = 'Tack. Vem kan jag ringa på kvällen?'

let server: TestServer
let browser: TestBrowser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startTestServer({ program: 'start' }), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('from the set-up link to a reply that was read, a follow-up, another code, and everything erased', async () => {
  // The set-up link leads to a centre.
  const office = await openWindow(browser, 'desktop')
  const counsellor = onDeskPage(office.page)
  if (server.setupLink === null) throw new Error('no set-up link')
  const { passphrase, kit } = await counsellor.setUp(server.setupLink, {
    centre: 'Viskan',
    name: 'Amira Lindqvist',
  })
  expect(passphrase.split(' ')).toHaveLength(6)
  expect(kit).toHaveLength(24)
  expect(office.page.url()).not.toContain('#')
  await counsellor.press(desk.setup.ready.inbox)
  await counsellor.page.getByText(desk.inbox.empty).waitFor()

  // A young person asks on a phone, practises the code and leaves.
  const phone = await openWindow(browser, 'phone')
  const writer = onWriterPage(phone.page)
  await phone.page.goto(server.url)
  const code = await writer.ask(QUESTION)
  expect(code.words.split(' ')).toHaveLength(6)
  expect(code.digits).toMatch(/^(\d{3} ){6}\d{3}$/)
  await writer.press(sv.code.next)
  await writer.typeCode(code.words)
  await writer.press(sv.practise.check)
  await phone.page.getByText(sv.done.right).waitFor()
  await phone.context.close()

  // It comes to the desk by itself; the counsellor answers.
  await counsellor.openFirst()
  await office.page.getByText('Vad kan jag göra?').waitFor()
  await counsellor.reply(REPLY)
  await office.page.getByText('Det finns flera saker som hjälper.').waitFor()

  // The reply waits behind the code, veiled.
  const back = await openWindow(browser, 'phone')
  const reader = onWriterPage(back.page)
  await back.page.goto(server.url)
  await reader.open(code.digits)
  await reader.unveil()
  await reader.letters.getByText('Det finns flera saker som hjälper.').waitFor()
  expect(await back.page.getByText('Jag ska resa i sommar').count()).toBe(0)
  await reader.followUp(FOLLOW_UP)
  await office.page.getByText(FOLLOW_UP).or(counsellor.button(desk.thread.showStale)).first().waitFor()
  if ((await office.page.getByText(FOLLOW_UP).count()) === 0) await counsellor.press(desk.thread.showStale)
  await office.page.getByText(FOLLOW_UP).waitFor()

  // Another code opens the same thread; the old one is dead.
  await reader.press(sv.thread.recode)
  const next = await reader.readCode()
  expect(next.digits).not.toBe(code.digits)
  await reader.press(sv.recode.confirm)
  await back.page.getByText(sv.recode.done).waitFor()
  await back.page.reload()
  await reader.toRead()
  await reader.typeCode(code.words)
  await reader.press(sv.read.show)
  await reader.page.getByRole('heading', { name: sv.read.none.title }).waitFor()
  await back.page.reload()
  await reader.open(next.words)

  // Erased, it is gone for both.
  await reader.press(sv.thread.erase)
  await reader.press(sv.erase.now)
  await reader.heading(sv.erase.doneTitle).waitFor()
  await back.page.reload()
  await reader.toRead()
  await reader.typeCode(next.digits)
  await reader.press(sv.read.show)
  await reader.page.getByRole('heading', { name: sv.read.none.title }).waitFor()

  for (const faults of [office.faults, phone.faults, back.faults]) expect(faults).toEqual([])
})
