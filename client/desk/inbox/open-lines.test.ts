import { expect, test, vi } from 'vitest'
import { fromBase64url } from '../../../shared/bytes.ts'
import { sodium } from '../../../shared/protocol/sodium.ts'
import { fakeService, PASSPHRASE, quickDerive, TODAY } from '../fake-service.ts'
import { openSession } from '../keys/session.ts'
import { createLineOpener } from './open-lines.ts'

async function signedIn(questions: number) {
  const fake = await fakeService()
  for (let i = 0; i < questions; i++) fake.ask('Hej', { topic: 'travel' })
  const { vaultKey } = await quickDerive.member(PASSPHRASE, fromBase64url(fake.request.founder.salt))
  const session = openSession(fake.site, fake.session, { way: 'passphrase', vaultKey }, TODAY)
  return { threads: fake.threads.map(({ line }) => line), session }
}

/** Everything of libsodium's that multiplies on the curve. */
const MULTIPLIES = [
  'crypto_scalarmult',
  'crypto_scalarmult_base',
  'crypto_kx_server_session_keys',
  'crypto_kx_client_session_keys',
  'crypto_box_seal_open',
] as const

test('a line costs one scalar multiplication, and none when it is listed again', async () => {
  const { threads, session } = await signedIn(20)
  const spies = MULTIPLIES.map((name) => vi.spyOn(sodium, name))
  const count = () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  const opener = createLineOpener(() => session)
  const lines = await opener.open(threads)
  expect(lines?.map(({ summary }) => summary?.topic)).toEqual(threads.map(() => 'travel'))
  expect(count()).toBe(20)
  await opener.open(
    threads.map((thread) => Object.assign({}, thread, { state: 'answered', messageCount: 2 })),
  )
  expect(count()).toBe(20)
  for (const spy of spies) spy.mockRestore()
})

test('a line with another summary under the same id is opened anew, and after a lock everything is', async () => {
  const { threads, session } = await signedIn(2)
  const [one, two] = threads
  if (one === undefined || two === undefined) throw new Error('nobody asked')
  const opener = createLineOpener(() => session)
  await opener.open([one])
  const [swapped] = (await opener.open([{ ...one, summary: two.summary }])) ?? []
  expect(swapped?.unreadable).toBe('summary')
  const exchange = vi.spyOn(sodium, 'crypto_kx_server_session_keys')
  opener.forget()
  await opener.open([one])
  expect(exchange).toHaveBeenCalledTimes(1)
  exchange.mockRestore()
})

test('opening many lines lets the page do what waits, and ends with the session', async () => {
  const { threads, session } = await signedIn(30)
  let clock = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5))
  const pause = vi.fn<() => Promise<void>>(async () => {})
  const lines = await createLineOpener(() => session, pause).open(threads)
  expect(lines).toHaveLength(30)
  expect(pause.mock.calls.length).toBeGreaterThan(5)
  let held: typeof session | null = session
  const cut = createLineOpener(
    () => held,
    async () => {
      held = null
    },
  )
  expect(await cut.open(threads)).toBeNull()
  now.mockRestore()
})
