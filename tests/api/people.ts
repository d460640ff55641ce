import { randomBytes } from 'node:crypto'
import type { Session } from '../../shared/api/desk/desk-calls.ts'
import type { NewMember, NewRecovery, Setup } from '../../shared/api/setup.ts'
import type { Role } from '../../shared/roles.ts'
import type { NewThread, Thread } from '../../shared/api/public/threads.ts'
import type { Epoch } from '../../shared/api/public/site.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { dayOf } from '../../shared/days.ts'
import { createEpoch, signEpoch } from '../../shared/protocol/centre/epoch.ts'
import {
  createMember,
  createSigning,
  sealGrant,
  sealSigningSeed,
  signMember,
} from '../../shared/protocol/staff/member.ts'
import { createRecovery } from '../../shared/protocol/staff/recovery.ts'
import { drawSetupLink } from '../../server/setup/links.ts'
import type { Answer, Reachable } from './service.ts'

/** Random bytes as they go over the wire: to the server every sealed thing looks like this. */
export function bytes(length: number): string {
  return randomBytes(length).toString('base64url')
}

export type TestCentre = {
  id: string
  epoch: Epoch
  epochSecret: Uint8Array
  signing: ReturnType<typeof createSigning>
  founder: NewMember
  recovery: NewRecovery
  kit: ReturnType<typeof createRecovery>
  setup: Setup
}

/** What the set-up page would send; nothing is sent here. */
export function foundCentre({ deps, clock }: Reachable, secret: string): TestCentre {
  const site = fromBase64url(deps.site)
  const id = randomBytes(16)
  const signing = createSigning()
  const opensDay = dayOf(clock.now)
  const { epoch, secret: epochSecret } = newEpoch(site, id, signing, opensDay)
  const member = (name: string, memberKey: Uint8Array, role: Role): NewRecovery => {
    const statement = { site, centre: id, epochKey: fromBase64url(epoch.key), memberKey, role, name }
    return {
      name,
      role,
      memberKey: toBase64url(memberKey),
      signature: toBase64url(signMember(signing.signingSecret, statement)),
      grant: toBase64url(sealGrant(epochSecret, memberKey)),
      seedGrant: role === 3 ? toBase64url(sealSigningSeed(signing.seed, memberKey)) : null,
    }
  }
  const kit = createRecovery()
  const founder = withLogin(member('Åsa Ek', createMember().memberKey, 3))
  const recovery = member('Åsa Ek', kit.memberKey, 3)
  const centre = { id: toBase64url(id), name: 'Origo' }
  const signingKey = toBase64url(signing.signingKey)
  const setup = { secret, centre, signingKey, epoch, founder, recovery }
  return { id: centre.id, epoch, epochSecret, signing, founder, recovery, kit, setup }
}

export function newEpoch(
  site: Uint8Array,
  centre: Uint8Array,
  signing: TestCentre['signing'],
  opensDay: number,
) {
  const { key, secret } = createEpoch()
  const terms = { key, opensDay, closesDay: opensDay + 90 }
  const signature = toBase64url(signEpoch(site, centre, signing.signingSecret, terms))
  return { epoch: { ...terms, key: toBase64url(key), signature }, secret }
}

/** Salt, login and vault are bytes to the server; no test here needs the passphrase behind them. */
export function withLogin(membership: NewRecovery): NewMember {
  return { ...membership, salt: bytes(16), login: bytes(32), vault: bytes(104) }
}

/** A counsellor without the seed, in the centre's first epoch. */
export function newCounsellor(service: Reachable, centre: TestCentre, name: string): NewMember {
  const { memberKey } = createMember()
  const statement = {
    site: fromBase64url(service.deps.site),
    centre: fromBase64url(centre.id),
    epochKey: fromBase64url(centre.epoch.key),
    memberKey,
    role: 1 as const,
    name,
  }
  return withLogin({
    name,
    role: 1,
    memberKey: toBase64url(memberKey),
    signature: toBase64url(signMember(centre.signing.signingSecret, statement)),
    grant: toBase64url(sealGrant(centre.epochSecret, memberKey)),
    seedGrant: null,
  })
}

export async function setUp(service: Reachable): Promise<TestCentre> {
  const { database, keys } = service.deps
  const secret = await drawSetupLink(database.db, keys, service.clock.now)
  const centre = foundCentre(service, secret)
  const { status, text } = await service.post('/api/setup', centre.setup)
  if (status !== 201) throw new Error(text)
  return centre
}

/** In the only centre, where none is named. */
export async function signIn(
  service: Reachable,
  { name, login }: { name: string; login: string },
  centre?: Pick<TestCentre, 'id'>,
): Promise<Session> {
  const { id } = centre ?? (await theCentre(service))
  const { status, body, text } = await service.post('/api/desk/sign-in', { centre: id, name, login })
  if (status !== 200) throw new Error(text)
  return body as Session
}

function theCentre({ deps }: Reachable): Promise<{ id: string }> {
  return deps.database.db.selectFrom('centres').select('id').executeTakeFirstOrThrow()
}

export function question(centre: Pick<TestCentre, 'id' | 'epoch'>): NewThread {
  return {
    locator: bytes(32),
    threadKey: bytes(32),
    lock: bytes(72),
    centre: centre.id,
    epoch: centre.epoch.key,
    summary: bytes(512),
    message: bytes(8192),
  }
}

/** Asks, and gives back what was asked. */
export async function ask(service: Reachable, centre: TestCentre): Promise<NewThread> {
  const body = question(centre)
  const { status, text } = await service.post('/api/threads', body)
  if (status !== 201) throw new Error(text)
  return body
}

export function opened({ body }: Answer): Thread | null {
  return (body as { thread: Thread | null }).thread
}

export async function open(service: Reachable, locator: string, before?: number): Promise<Thread | null> {
  return opened(
    await service.post('/api/threads/open', before === undefined ? { locator } : { locator, before }),
  )
}
