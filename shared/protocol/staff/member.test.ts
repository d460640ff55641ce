import { beforeAll, describe, expect, test } from 'vitest'
import { MalformedError } from '../../bytes.ts'
import { createSigning } from './grant.ts'
import {
  createMember,
  type MemberStatement,
  openVault,
  sealVault,
  signMember,
  verifyMember,
} from './member.ts'
import { ready } from '../sodium.ts'
import { filled, flipped } from '../testing.ts'

beforeAll(ready)

describe('the vault', () => {
  const vaultKey = filled(32, 1)
  const signingKey = filled(32, 2)

  test('opens with its key, for its member', () => {
    const { memberKey, memberSecret } = createMember()
    const vault = sealVault(vaultKey, { memberSecret, signingKey }, memberKey)
    expect(vault).toHaveLength(104)
    expect(openVault(vaultKey, vault, memberKey)).toEqual({ memberSecret, signingKey })
    expect(openVault(filled(32, 9), vault, memberKey)).toBeNull()
    expect(openVault(vaultKey, vault, createMember().memberKey)).toBeNull()
    expect(openVault(vaultKey, flipped(vault, 60), memberKey)).toBeNull()
  })

  test('does not count when it holds the secret of another member', () => {
    const { memberKey } = createMember()
    const { memberSecret } = createMember()
    expect(
      openVault(vaultKey, sealVault(vaultKey, { memberSecret, signingKey }, memberKey), memberKey),
    ).toBeNull()
  })

  test('of other lengths is malformed', () => {
    const { memberKey, memberSecret } = createMember()
    expect(() => openVault(vaultKey, filled(103, 0), memberKey)).toThrow(MalformedError)
    expect(() => openVault(vaultKey, filled(104, 0), filled(31, 0))).toThrow(MalformedError)
    expect(() => sealVault(vaultKey, { memberSecret, signingKey: filled(64, 0) }, memberKey)).toThrow(
      MalformedError,
    )
    expect(() => sealVault(vaultKey, { memberSecret: filled(31, 0), signingKey }, memberKey)).toThrow(
      MalformedError,
    )
  })
})

describe('the signature of a member', () => {
  const { site, centre, epochKey, memberKey } = {
    site: filled(16, 1),
    centre: filled(16, 2),
    epochKey: filled(32, 3),
    memberKey: filled(32, 4),
  }
  const statement: MemberStatement = { site, centre, epochKey, memberKey, role: 1, name: 'Åsa K' }

  test('holds for exactly this member, role, epoch and centre', () => {
    const { signingKey, signingSecret } = createSigning()
    const signature = signMember(signingSecret, statement)
    expect(verifyMember(signingKey, statement, signature)).toBe(true)
    const changes: Partial<MemberStatement>[] = [
      { site: filled(16, 9) },
      { centre: filled(16, 9) },
      { epochKey: filled(32, 9) },
      { memberKey: filled(32, 9) },
      { role: 3 },
      { name: 'Asa K' },
      { name: '' },
    ]
    const verdicts = changes.map((change) => verifyMember(signingKey, { ...statement, ...change }, signature))
    expect(verdicts).toEqual([false, false, false, false, false, false, false])
    expect(verifyMember(createSigning().signingKey, statement, signature)).toBe(false)
  })

  test('of other lengths or roles is malformed', () => {
    const { signingKey, signingSecret } = createSigning()
    const signature = filled(64, 0)
    const bad = [
      { site: filled(15, 1) },
      { centre: filled(17, 1) },
      { epochKey: filled(31, 1) },
      { memberKey: filled(33, 1) },
    ]
    for (const change of bad) {
      expect(() => verifyMember(signingKey, { ...statement, ...change }, signature)).toThrow(MalformedError)
    }
    const role = JSON.parse('{"role":4}')
    expect(() => signMember(signingSecret, { ...statement, ...role })).toThrow(MalformedError)
    expect(() => verifyMember(signingKey, statement, filled(63, 0))).toThrow(MalformedError)
  })
})
