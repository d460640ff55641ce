import { expect, test } from 'vitest'
import { fromBase64url } from '../../../shared/bytes.ts'
import { createCore } from '../core/context.ts'
import { fakeService, NOW, PASSPHRASE, quickDerive, TODAY } from '../fake-service.ts'
import { openSession } from '../keys/session.ts'
import { createRoom, fetchRoom, leaveRoom, putAwayRoom, typed } from './room.ts'

/** A thread that is open at the desk, and the keys that open it. */
async function reading() {
  const fake = await fakeService()
  const { line } = fake.ask('Hej')
  const core = createCore({ api: fake.api, derive: quickDerive, now: () => NOW })
  const { vaultKey } = await quickDerive.member(PASSPHRASE, fromBase64url(fake.request.founder.salt))
  core.session = openSession(fake.site, fake.session, { way: 'passphrase', vaultKey }, TODAY)
  const room = createRoom(core, line.id)
  await fetchRoom(room)
  if (room.keys === null) throw new Error('the thread did not open')
  const { keys, staffKey } = room.keys
  const secrets = [keys.toCentre, keys.toWriter, staffKey]
  return { room, held: () => secrets.map((secret) => secret.some((byte) => byte !== 0)) }
}

test('a thread that is left leaves zeros where its keys were, once the draft is saved', async () => {
  const { room, held } = await reading()
  typed(room, 'Ett halvt svar')
  expect(held()).toEqual([true, true, true])
  leaveRoom(room)
  await expect.poll(held).toEqual([false, false, false])
  expect(room.keys).toBeNull()
})

test.each(['', 'Ett halvt svar'])('locking leaves zeros at once, with “%s” in the editor', async (text) => {
  const { room, held } = await reading()
  if (text !== '') typed(room, text)
  putAwayRoom(room)
  expect(held()).toEqual([false, false, false])
  expect(room).toMatchObject({ keys: null, pending: null })
})
