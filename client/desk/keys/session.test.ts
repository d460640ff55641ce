import { expect, test } from 'vitest'
import { toBase64url } from '../../../shared/bytes.ts'
import { createEpoch, epochStatement, signEpoch } from '../../../shared/protocol/centre/epoch.ts'
import { EPOCH_DAYS_MAX } from '../../../shared/sizes.ts'
import { sign } from '../../../shared/protocol/primitives.ts'
import {
  createMember,
  createSigning,
  openSigningSeed,
  sealGrant,
  sealSigningSeed,
  sealVault,
} from '../../../shared/protocol/staff/member.ts'
import { createRecovery, recoveryFromWords } from '../../../shared/protocol/staff/recovery.ts'
import { sodium } from '../../../shared/protocol/sodium.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import { fromBase64url } from '../../../shared/bytes.ts'
import { fakeService, PASSPHRASE, quickDerive, TODAY } from '../fake-service.ts'
import { forgetSession, openSession } from './session.ts'

async function opened() {
  const fake = await fakeService()
  const { vaultKey } = await quickDerive.member(PASSPHRASE, fromBase64url(fake.request.founder.salt))
  const open = (answer = fake.session, key = vaultKey) =>
    openSession(fake.site, answer, { way: 'passphrase', vaultKey: key }, TODAY)
  return { ...fake, vaultKey, open }
}

test('the right passphrase opens every epoch that the centre signed', async () => {
  const { open, session } = await opened()
  expect([...(open()?.epochs.keys() ?? [])]).toEqual([session.epochs[0]?.key])
  expect(open()?.refusedEpochs).toBe(0)
})

test('a closed epoch still opens its threads', async () => {
  const { site, session, vaultKey } = await opened()
  const later = openSession(site, session, { way: 'passphrase', vaultKey }, TODAY + 400)
  expect(later?.epochs.size).toBe(1)
})

test('a vault that is not this member’s opens nothing', async () => {
  const { open, session } = await opened()
  expect(open(session, sodium.randombytes_buf(32))).toBeNull()
  expect(open({ ...session, vault: null })).toBeNull()
  expect(open({ ...session, vault: 'AAAA' })).toBeNull()
  expect(
    open({ ...session, member: { ...session.member, memberKey: toBase64url(createMember().memberKey) } }),
  ).toBeNull()
})

test('a vault with another signing key makes every epoch unsigned', async () => {
  const { open, session, vaultKey } = await opened()
  const other = createMember()
  const vault = sealVault(
    vaultKey,
    { memberSecret: other.memberSecret, signingKey: createSigning().signingKey },
    other.memberKey,
  )
  const member = { ...session.member, memberKey: toBase64url(other.memberKey) }
  const found = open({ ...session, member, vault: toBase64url(vault) })
  expect(found?.epochs.size).toBe(0)
  expect(found?.refusedEpochs).toBe(1)
})

test('an epoch of the server’s own making does not count, whatever its grant', async () => {
  const { open, session, site } = await opened()
  const memberKey = fromBase64url(session.member.memberKey)
  const { key, secret } = createEpoch()
  const terms = { key, opensDay: TODAY, closesDay: TODAY + 10 }
  const signature = signEpoch(site, fromBase64url(session.centre.id), createSigning().signingSecret, terms)
  const forged = {
    key: toBase64url(key),
    opensDay: TODAY,
    closesDay: TODAY + 10,
    signature: toBase64url(signature),
    grant: toBase64url(sealGrant(secret, memberKey)),
    ended: false,
  }
  const found = open({ ...session, epochs: [forged, ...session.epochs] })
  expect(found?.epochs.has(forged.key)).toBe(false)
  expect(found?.epochs.size).toBe(1)
  expect(found?.refusedEpochs).toBe(1)
})

test('an epoch that spans longer than anybody may sign for does not count, though it is signed', async () => {
  const { open, session, request, kit, site } = await opened()
  const read = recoveryFromWords(kit.join(' '), sv)
  if (!('seed' in read)) throw new Error('the kit cannot be read')
  const { memberKey: kitKey, memberSecret } = createRecovery(read.seed)
  const signing = openSigningSeed(
    fromBase64url(request.recovery.seedGrant ?? ''),
    kitKey,
    memberSecret,
    fromBase64url(request.signingKey),
  )
  const memberKey = fromBase64url(session.member.memberKey)
  const centre = fromBase64url(session.centre.id)
  const heldFor = (days: number) => {
    const { key, secret } = createEpoch()
    const terms = { key, opensDay: TODAY, closesDay: TODAY + days }
    const signature = sign(signing?.signingSecret ?? new Uint8Array(), epochStatement(site, centre, terms))
    const grant = toBase64url(sealGrant(secret, memberKey))
    return { ...terms, key: toBase64url(key), signature: toBase64url(signature), grant, ended: false }
  }
  const [longest, tooLong, backwards] = [EPOCH_DAYS_MAX, EPOCH_DAYS_MAX + 1, -1].map(heldFor)
  const epochs = [longest, tooLong, backwards].flatMap((held) => held ?? [])
  const found = open({ ...session, epochs })
  expect([...(found?.epochs.keys() ?? [])]).toEqual([longest?.key])
  expect(found?.refusedEpochs).toBe(2)
})

test('a forgotten session holds nothing but zeros', async () => {
  const { open } = await opened()
  const session = open()
  if (session === null) throw new Error('the session did not open')
  const secrets = [session.memberSecret, ...session.epochs.values()]
  expect(secrets.map((secret) => secret.some((byte) => byte !== 0))).toEqual([true, true])
  forgetSession(session)
  expect(secrets.map((secret) => secret.some((byte) => byte !== 0))).toEqual([false, false])
})

test('a grant with the secret of another epoch does not count', async () => {
  const { open, session } = await opened()
  const [held] = session.epochs
  const memberKey = fromBase64url(session.member.memberKey)
  const grants = [
    sealGrant(createEpoch().secret, memberKey),
    sealGrant(createEpoch().secret, createMember().memberKey),
  ]
  for (const grant of [...grants.map((bytes) => toBase64url(bytes)), '', 'AAAA', '!'])
    expect(open({ ...session, epochs: held === undefined ? [] : [{ ...held, grant }] })?.epochs.size).toBe(0)
})

test('changed days or another site break the signature', async () => {
  const { open, session, vaultKey } = await opened()
  const epochs = session.epochs.map((held) => ({ ...held, closesDay: held.closesDay - 1 }))
  expect(open({ ...session, epochs })?.epochs.size).toBe(0)
  const elsewhere = openSession(new Uint8Array(16), session, { way: 'passphrase', vaultKey }, TODAY)
  expect(elsewhere?.epochs.size).toBe(0)
})

test('the recovery kit opens the same epoch, with the signing key from its sealed seed', async () => {
  const { session, request, kit, site, open } = await opened()
  const read = recoveryFromWords(kit.join(' '), sv)
  if (!('seed' in read)) throw new Error('the kit cannot be read')
  const { memberSecret } = createRecovery(read.seed)
  const { grant, memberKey, seedGrant } = request.recovery
  const member = { ...session.member, memberKey }
  const epochs = session.epochs.map((held) => ({ ...held, grant }))
  const answer = { ...session, member, vault: null, seedGrant, epochs }
  const found = openSession(site, answer, { way: 'kit', memberSecret }, TODAY)
  expect(found?.epochs.size).toBe(1)
  expect(found?.signingKey).toEqual(open()?.signingKey)
  expect(openSession(site, { ...answer, seedGrant: null }, { way: 'kit', memberSecret }, TODAY)).toBeNull()
  const foreign = toBase64url(sealSigningSeed(sodium.randombytes_buf(32), createMember().memberKey))
  expect(openSession(site, { ...answer, seedGrant: foreign }, { way: 'kit', memberSecret }, TODAY)).toBeNull()
})
