import { beforeAll, expect, test } from 'vitest'
import { MalformedError } from '../../bytes.ts'
import { createEpoch } from '../centre/epoch.ts'
import { createSigning, epochKeyOf, openGrant, openSigningSeed, sealGrant, sealSigningSeed } from './grant.ts'
import { createMember } from './member.ts'
import { ready } from '../sodium.ts'
import { filled, flipped } from '../testing.ts'

beforeAll(ready)

test('a grant opens for its member only', () => {
  const [epoch, member, other] = [createEpoch(), createMember(), createMember()]
  const grant = sealGrant(epoch.secret, member.memberKey)
  expect(grant).toHaveLength(80)
  const opened = openGrant(grant, member.memberKey, member.memberSecret)
  expect(opened).toEqual(epoch.secret)
  expect(epochKeyOf(epoch.secret)).toEqual(epoch.key)
  expect(openGrant(grant, other.memberKey, other.memberSecret)).toBeNull()
  expect(openGrant(flipped(grant, 0), member.memberKey, member.memberSecret)).toBeNull()
  expect(() => openGrant(grant.subarray(1), member.memberKey, member.memberSecret)).toThrow(MalformedError)
  expect(() => openGrant(grant, member.memberKey.subarray(1), member.memberSecret)).toThrow(MalformedError)
  expect(() => sealGrant(filled(31, 1), member.memberKey)).toThrow(MalformedError)
  expect(() => sealGrant(epoch.secret, filled(32, 0))).toThrow(MalformedError)
})

test('the signing seed counts only as that of the signing key in the vault', () => {
  const [signing, other, custodian] = [createSigning(), createSigning(), createMember()]
  const { memberKey, memberSecret } = custodian
  const sealed = sealSigningSeed(signing.seed, memberKey)
  expect(sealed).toHaveLength(80)
  expect(openSigningSeed(sealed, memberKey, memberSecret, signing.signingKey)).toEqual(signing)
  expect(openSigningSeed(sealed, memberKey, memberSecret, other.signingKey)).toBeNull()
  expect(openSigningSeed(flipped(sealed, 79), memberKey, memberSecret, signing.signingKey)).toBeNull()
  expect(() => openSigningSeed(sealed.subarray(1), memberKey, memberSecret, signing.signingKey)).toThrow(
    MalformedError,
  )
  expect(() => openSigningSeed(sealed, memberKey, memberSecret, filled(31, 1))).toThrow(MalformedError)
  expect(() => sealSigningSeed(filled(64, 1), memberKey)).toThrow(MalformedError)
})

test('a grant put where the signing seed belongs does not count, nor the other way about', () => {
  const [epoch, signing, custodian] = [createEpoch(), createSigning(), createMember()]
  const { memberKey, memberSecret } = custodian
  expect(
    openSigningSeed(sealGrant(epoch.secret, memberKey), memberKey, memberSecret, signing.signingKey),
  ).toBeNull()
  const taken = openGrant(sealSigningSeed(signing.seed, memberKey), memberKey, memberSecret)
  expect(taken === null ? null : epochKeyOf(taken)).not.toEqual(epoch.key)
})

test('a signing pair is fresh, or that of its seed', () => {
  expect(createSigning().seed).not.toEqual(createSigning().seed)
  expect(createSigning(filled(32, 1))).toEqual(createSigning(filled(32, 1)))
  expect(() => createSigning(filled(31, 1))).toThrow(MalformedError)
})
