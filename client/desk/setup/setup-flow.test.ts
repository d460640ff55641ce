import { expect, test } from 'vitest'
import type { Setup } from '../../../shared/api/setup.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import type { AnswerOf, BodyOf, Path } from '../../../shared/api/routes.ts'
import type { Answer, Api } from '../core/api.ts'
import { createDesk } from '../create-desk.ts'
import { fakeService, NOW, quickDerive } from '../fake-service.ts'

const SECRET = 'a-link-of-22-characters'

/** A kit in hand and the set-up sent, on a site whose link is used up; which centres it shows then is the test's to say. */
async function sent(shows: (request: Setup) => { id: string; signingKey: string }[]) {
  const fake = await fakeService()
  let asked: Setup | null = null
  const api: Api = {
    ...fake.api,
    async call<P extends Path>(path: P, body: BodyOf<P>): Promise<Answer<AnswerOf<P>>> {
      const ok = (answer: unknown) => ({ ok: true as const, body: answer as AnswerOf<P> })
      const site = Buffer.from(fake.site).toString('base64url')
      if (path === '/api/setup/check') return ok({ site })
      if (path === '/api/site') return ok({ site, centres: asked === null ? [] : shows(asked) })
      if (path !== '/api/setup') return fake.api.call(path, body)
      asked = body as Setup
      return { ok: false, reason: 'refused', code: 'setup.done' }
    },
  }
  const { setup } = createDesk({ api, derive: quickDerive, now: () => NOW }, { sv, en: sv })
  await setup.useLink(SECRET)
  setup.names('Origo', 'Åsa Ek', 'sv')
  await setup.make('Kort')
  setup.toProof()
  await setup.send()
  return setup.store.get()
}

test('a link that has begun this centre already: the answer was lost, and all is ready', async () => {
  const state = await sent(({ centre, signingKey }) => [
    { id: 'another', signingKey: 'another' },
    { id: centre.id, signingKey },
  ])
  expect(state).toMatchObject({ step: 'ready', fault: null, kit: [] })
})

test.each([
  ['another centre', () => [{ id: 'another', signingKey: 'another' }]],
  ['one with this id and another key', ({ centre }: Setup) => [{ id: centre.id, signingKey: 'another' }]],
])('a link that has begun %s: this one is not, and what was made is kept', async (_, shows) => {
  const state = await sent(shows)
  expect(state).toMatchObject({ step: 'proof', fault: { code: 'setup.done' }, sending: false })
  expect(state.kit).toHaveLength(24)
})
