import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '../../../shared/bytes.ts'
import { fakeService, PASSPHRASE, quickDerive, TODAY } from '../fake-service.ts'
import { compare, type Line, openLine } from './lines.ts'
import { type DeskSession, openSession } from '../keys/session.ts'

async function signedIn() {
  const fake = await fakeService()
  const { vaultKey } = await quickDerive.member(PASSPHRASE, fromBase64url(fake.request.founder.salt))
  const session = openSession(fake.site, fake.session, { way: 'passphrase', vaultKey }, TODAY)
  if (session === null) throw new Error('the session did not open')
  return { fake, session }
}

function lines(session: DeskSession, fake: Awaited<ReturnType<typeof fakeService>>): Line[] {
  return fake.threads.map(({ line }) => openLine(session, line))
}

test('a line says what its summary says', async () => {
  const { fake, session } = await signedIn()
  fake.ask('?', { topic: 'travel', age: 'u15' })
  expect(lines(session, fake)[0]?.summary).toEqual({ topic: 'travel', age: 'u15' })
})

test('threads that cannot be read are listed as such and stop nothing', async () => {
  const { fake, session } = await signedIn()
  const lowOrder = fake.ask('?')
  lowOrder.line.threadKey = toBase64url(new Uint8Array(32))
  const swapped = fake.ask('?')
  swapped.line.summary = fake.ask('?', { topic: 'love' }).line.summary
  const cut = fake.ask('?')
  cut.line.summary = 'AAAA'
  const garbled = fake.ask('?')
  garbled.line.threadKey = '!'
  const foreign = fake.ask('?')
  foreign.line.epochKey = toBase64url(new Uint8Array(32).fill(9))
  const good = fake.ask('?', { topic: 'family' })
  const read = new Map(lines(session, fake).map((line) => [line.id, line]))
  expect(read.get(lowOrder.line.id)?.unreadable).toBe('keys')
  expect(read.get(garbled.line.id)?.unreadable).toBe('keys')
  expect(read.get(swapped.line.id)?.unreadable).toBe('summary')
  expect(read.get(cut.line.id)?.unreadable).toBe('summary')
  expect(read.get(foreign.line.id)?.unreadable).toBe('epoch')
  expect(read.get(good.line.id)).toMatchObject({ unreadable: null, summary: { topic: 'family' } })
})

test('what is new waits, and what is known is brought up to date where it stands', async () => {
  const { fake, session } = await signedIn()
  const [a, b] = [fake.ask('a'), fake.ask('b')]
  const shown = lines(session, fake)
  a.line.claimedBy = { id: session.member.id, name: 'Åsa' }
  a.line.state = 'answering'
  b.write({ text: 'one more' })
  fake.ask('c')
  const { lines: kept, news } = compare(shown, lines(session, fake).reverse())
  expect(kept.map(({ id }) => id)).toEqual([a.line.id, b.line.id])
  expect(kept[0]).toMatchObject({ mine: true, state: 'answering' })
  expect(news).toBe(2)
  expect(compare(kept, lines(session, fake)).news).toBe(2)
})

test('a reply is no news, and a line that left the list stays until the list is fetched anew', async () => {
  const { fake, session } = await signedIn()
  const { line } = fake.ask('a')
  const shown = lines(session, fake)
  line.messageCount = 2
  line.state = 'answered'
  expect(compare(shown, lines(session, fake)).news).toBe(0)
  expect(compare(shown, []).lines).toEqual(shown)
})
