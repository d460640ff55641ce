import { expect, test } from 'vitest'
import { fromBase64url } from '../../../shared/bytes.ts'
import { verifyEpoch } from '../../../shared/protocol/centre/epoch.ts'
import { openSigningSeed, verifyMember } from '../../../shared/protocol/staff/member.ts'
import { createRecovery, recoveryFromWords } from '../../../shared/protocol/staff/recovery.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import { fakeService, PASSPHRASE, TODAY } from '../fake-service.ts'

test('the centre vouches for its epoch, its founder and its recovery kit', async () => {
  const { request, site } = await fakeService()
  const [centre, key] = [fromBase64url(request.centre.id), fromBase64url(request.signingKey)]
  const { opensDay, closesDay } = request.epoch
  const epochKey = fromBase64url(request.epoch.key)
  const epoch = { key: epochKey, opensDay, closesDay, signature: fromBase64url(request.epoch.signature) }
  expect(verifyEpoch(site, centre, key, epoch, TODAY)).toBe('ok')
  expect(closesDay - opensDay).toBe(90)
  for (const { name, role, memberKey, signature } of [request.founder, request.recovery]) {
    const statement = { site, centre, epochKey, memberKey: fromBase64url(memberKey), role, name }
    expect(verifyMember(key, statement, fromBase64url(signature))).toBe(true)
    expect(role).toBe(3)
  }
})

test('the 24 words give back the kit, and the kit the signing key', async () => {
  const { request, kit } = await fakeService()
  const read = recoveryFromWords(kit.join(' '), sv)
  if (!('seed' in read)) throw new Error('the kit cannot be read')
  const { memberKey, memberSecret } = createRecovery(read.seed)
  expect(fromBase64url(request.recovery.memberKey)).toEqual(memberKey)
  const sealed = fromBase64url(request.recovery.seedGrant ?? '')
  expect(openSigningSeed(sealed, memberKey, memberSecret, fromBase64url(request.signingKey))).not.toBeNull()
})

test('nothing that the server gets holds the passphrase or the kit', async () => {
  const { request, kit } = await fakeService()
  const sent = JSON.stringify(request)
  expect(sent).not.toContain(PASSPHRASE)
  for (const word of kit.filter((one) => one.length > 5)) expect(sent).not.toContain(word)
})
