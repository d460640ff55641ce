import { beforeAll, expect, test } from 'vitest'
import { MalformedError, toBase64url } from '../../bytes.ts'
import { invitationFragment, inviteMac, inviteSecret, readInvitation } from './invitation.ts'
import { ready } from '../sodium.ts'
import { filled } from '../testing.ts'

beforeAll(ready)

const id = filled(16, 1)
const secret = filled(32, 2)
const signingKey = filled(32, 3)

test('a fragment is read again, with or without its #', () => {
  const fragment = invitationFragment(id, secret, signingKey)
  expect(fragment).toHaveLength(107)
  expect(readInvitation(fragment)).toEqual({ id, secret, signingKey })
  expect(readInvitation(`#${fragment}`)).toEqual({ id, secret, signingKey })
})

test.each([
  '',
  '#',
  toBase64url(filled(79, 1)),
  toBase64url(filled(81, 1)),
  `##${toBase64url(filled(80, 1))}`,
  `${toBase64url(filled(80, 1))}=`,
])('the fragment %j is malformed', (fragment) => {
  expect(() => readInvitation(fragment)).toThrow(MalformedError)
})

test('the inviter finds the secret again; another id or inviter has another', () => {
  const member = filled(32, 4)
  expect(inviteSecret(id, member)).toEqual(inviteSecret(id, member))
  expect(inviteSecret(id, member)).not.toEqual(inviteSecret(filled(16, 9), member))
  expect(inviteSecret(id, member)).not.toEqual(inviteSecret(id, filled(32, 9)))
})

test('the proof is for one key and one invitation', () => {
  const key = filled(32, 5)
  expect(inviteMac(key, secret)).toHaveLength(32)
  expect(inviteMac(key, secret)).not.toEqual(inviteMac(filled(32, 9), secret))
  expect(inviteMac(key, secret)).not.toEqual(inviteMac(key, filled(32, 9)))
})

test('other lengths are malformed', () => {
  expect(() => inviteSecret(filled(15, 1), secret)).toThrow(MalformedError)
  expect(() => inviteSecret(id, filled(31, 1))).toThrow(MalformedError)
  expect(() => inviteMac(filled(31, 1), secret)).toThrow(MalformedError)
  expect(() => inviteMac(filled(32, 1), filled(0, 1))).toThrow(MalformedError)
  expect(() => invitationFragment(filled(17, 1), secret, signingKey)).toThrow(MalformedError)
})
