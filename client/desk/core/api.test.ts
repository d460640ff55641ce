import { expect, test, vi } from 'vitest'
import { createDesk } from '../create-desk.ts'
import { fakeService, NOW, PASSPHRASE, quickDerive } from '../fake-service.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import { createApi } from './api.ts'

function answering(body: unknown) {
  return createApi(async () => Response.json(body))
}

test.each([null, [], 'text', {}, { salt: 5 }, { salt: 'short' }, { salt: 'A'.repeat(22), more: 1 }])(
  'an answer that says %j is a fault',
  async (body) => {
    const answer = await answering(body).call('/api/desk/sign-in/begin', { name: 'Åsa' } as never)
    expect(answer).toEqual({ ok: false, reason: 'server' })
  },
)

test('an answer as the contract has it is given', async () => {
  const body = { salt: 'A'.repeat(22) }
  const answer = await answering(body).call('/api/desk/sign-in/begin', { name: 'Åsa' } as never)
  expect(answer).toEqual({ ok: true, body })
})

test('after an answer of another shape one signs in without loading the page anew', async () => {
  const fake = await fakeService()
  const wrong = createApi(async () => Response.json({ salt: { length: 16 } }))
  const call = vi.fn<typeof fake.api.call>(fake.api.call)
  const { signIn, core } = createDesk(
    { api: { ...fake.api, call }, derive: quickDerive, now: () => NOW },
    { sv, en: sv },
  )
  await signIn.start()
  call.mockImplementationOnce(wrong.call)
  await signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  expect(signIn.store.get()).toMatchObject({ entering: null, fault: { reason: 'server' } })
  call.mockRejectedValueOnce(new TypeError('what nobody thought of'))
  await signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  expect(signIn.store.get()).toMatchObject({ entering: null, fault: { reason: 'server' } })
  await signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  expect(core.store.get().phase).toBe('desk')
  signIn.signOut()
})
