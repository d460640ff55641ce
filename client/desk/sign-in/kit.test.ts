import { afterEach, expect, test } from 'vitest'
import type { Session } from '../../../shared/api/desk/desk-calls.ts'
import { fromBase64url, toBase64url } from '../../../shared/bytes.ts'
import { createRecovery, recoveryFromWords, sealChallenge } from '../../../shared/protocol/staff/recovery.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import type { AnswerOf, BodyOf, Path } from '../../../shared/api/routes.ts'
import type { Api, CallOptions } from '../core/api.ts'
import { createDesk, type Desk } from '../create-desk.ts'
import { fakeService, NOW, quickDerive } from '../fake-service.ts'

let desk: Desk | null = null
afterEach(() => {
  desk?.signIn.signOut()
  desk = null
})

/** At the door with the kit from paper, and a service that knows it. */
async function withKit() {
  const fake = await fakeService()
  fake.ask('Hej')
  const read = recoveryFromWords(fake.kit.join(' '), sv)
  if (!('seed' in read)) throw new Error('the kit cannot be read')
  const { memberKey, grant, seedGrant } = fake.request.recovery
  const session: Session = {
    ...fake.session,
    member: { ...fake.session.member, memberKey },
    vault: null,
    seedGrant,
    epochs: fake.session.epochs.map((held) => ({ ...held, grant })),
  }
  const challenge = toBase64url(sealChallenge(new Uint8Array(32).fill(3), fromBase64url(memberKey)))
  const asked: string[] = []
  const answers: Partial<Record<Path, unknown>> = {
    '/api/desk/recovery/begin': { id: 'one', challenge },
    '/api/desk/recovery': session,
  }
  const api: Api = {
    ...fake.api,
    call: async <P extends Path>(path: P, body: BodyOf<P>, options?: CallOptions) => {
      if (path !== '/api/site') asked.push(path)
      const own = answers[path]
      return own === undefined ? fake.api.call(path, body, options) : { ok: true, body: own as AnswerOf<P> }
    },
  }
  desk = createDesk({ api, derive: quickDerive, now: () => NOW }, { sv, en: sv })
  await desk.signIn.start()
  await desk.signIn.byKit(createRecovery(read.seed).seed)
  return { desk, asked }
}

function shown({ core, signIn, inbox }: Desk) {
  return { ...core.store.get(), ...signIn.store.get(), ...inbox.store.get() }
}

test('a kit opens nothing before the six words have been compared with the print', async () => {
  const { desk: at, asked } = await withKit()
  expect(shown(at)).toMatchObject({ phase: 'compare', who: null, lines: [] })
  expect(await at.signIn.fingerprint()).toBe(7n)
  expect(asked).toEqual(['/api/desk/recovery/begin', '/api/desk/recovery'])
  await at.signIn.acceptCentre()
  expect(shown(at)).toMatchObject({ phase: 'desk', lines: [{ unreadable: null }] })
})

test('other words than those on the print end it: the session goes, unused', async () => {
  const { desk: at, asked } = await withKit()
  at.signIn.signOut()
  await expect.poll(() => asked.at(-1)).toBe('/api/desk/sign-out')
  expect(asked).not.toContain('/api/desk/inbox')
  expect(shown(at)).toMatchObject({ phase: 'door', who: null })
})
