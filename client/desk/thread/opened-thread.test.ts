import { expect, test } from 'vitest'
import { fromBase64url } from '../../../shared/bytes.ts'
import { createConnection } from '../core/connection.ts'
import { createCore } from '../core/context.ts'
import { fakeService, NOW, PASSPHRASE, quickDerive, TODAY } from '../fake-service.ts'
import { createInbox } from '../inbox/inbox-feature.ts'
import { holdSession } from '../keys/held-session.ts'
import { openSession } from '../keys/session.ts'
import { createThreads } from './thread-feature.ts'

/** A thread that is open at the desk, and the keys that open it. */
async function reading() {
  const fake = await fakeService()
  const { line } = fake.ask('Hej')
  const core = createCore({ api: fake.api, now: () => NOW })
  const held = holdSession(core)
  const inbox = createInbox(core, held, createConnection(core))
  const threads = createThreads({ core, held, inbox })
  const { vaultKey } = await quickDerive.member(PASSPHRASE, fromBase64url(fake.request.founder.salt))
  const session = openSession(fake.site, fake.session, { way: 'passphrase', vaultKey }, TODAY)
  if (session === null) throw new Error('the session did not open')
  held.hold(session)
  await threads.open(line.id)
  const { opened } = threads.store.get()
  if (opened === null || opened.keys === null) throw new Error('the thread did not open')
  const { keys, staffKey } = opened.keys
  const secrets = [keys.toCentre, keys.toWriter, staffKey]
  const isHeld = () => secrets.map((secret) => secret.some((byte) => byte !== 0))
  return { core, threads, opened, held: isHeld }
}

test('a thread that is left leaves zeros where its keys were, once the draft is saved', async () => {
  const { threads, opened, held } = await reading()
  threads.type('Ett halvt svar')
  expect(held()).toEqual([true, true, true])
  threads.leave()
  await expect.poll(held).toEqual([false, false, false])
  expect(opened.keys).toBeNull()
})

test.each(['', 'Ett halvt svar'])('locking leaves zeros at once, with “%s” in the editor', async (text) => {
  const { core, threads, opened, held } = await reading()
  if (text !== '') threads.type(text)
  core.end('locked')
  expect(held()).toEqual([false, false, false])
  expect(opened).toMatchObject({ keys: null, pending: null })
})
