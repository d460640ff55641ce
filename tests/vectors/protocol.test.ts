/** Every value of protocol-1.json, which an independent implementation made, is reproduced byte for byte. */
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { fromBase64url as bytes, MalformedError, toBase64url as text, utf8 } from '../../shared/bytes.ts'
import * as code from '../../shared/protocol/code/code.ts'
import * as epoch from '../../shared/protocol/centre/epoch.ts'
import * as invitation from '../../shared/protocol/staff/invitation.ts'
import * as member from '../../shared/protocol/staff/member.ts'
import * as message from '../../shared/protocol/thread/message.ts'
import { readCode } from '../../shared/protocol/code/read-code.ts'
import * as recovery from '../../shared/protocol/staff/recovery.ts'
import { ready, sodium } from '../../shared/protocol/sodium.ts'
import * as thread from '../../shared/protocol/thread/thread-keys.ts'
import file from './protocol-1.json' with { type: 'json' }

const unread = new Set<string>()
const v = watched(file, '')

/** The same value, but a leaf that is read leaves `unread`. */
function watched<T>(value: T, path: string): T
function watched(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  for (const [key, leaf] of Object.entries(value)) {
    if (typeof leaf !== 'object' || leaf === null) unread.add(`${path}.${key}`)
  }
  const copy: object = Array.isArray(value) ? [] : {}
  for (const [key, part] of Object.entries(value)) {
    const inner: unknown = watched(part, `${path}.${key}`)
    const get = () => {
      unread.delete(`${path}.${key}`)
      return inner
    }
    Object.defineProperty(copy, key, { get, enumerable: true })
  }
  return copy
}

/** What `seal` makes when chance gives this nonce. The code has no parameter for it, on purpose. */
function withNonce(nonce: string, seal: () => Uint8Array): string {
  const chance: { randombytes_buf: (length: number) => Uint8Array } = sodium
  const drawn = vi.spyOn(chance, 'randombytes_buf').mockReturnValueOnce(bytes(nonce, 24))
  const sealed = text(seal())
  expect(drawn).toHaveBeenCalledExactlyOnceWith(24)
  drawn.mockRestore()
  return sealed
}

/** A list for the vectors' indices, in letters only. */
const list = Array.from(
  { length: 2048 },
  (_, i) => `w${i.toString(26).replace(/[0-9]/g, (d) => 'qrstuvwxyz'.charAt(Number(d)))}`,
)

const site = bytes(v.site, 16)
const centre = bytes(v.centre, 16)
const epochKey = bytes(v.epoch.publicKey, 32)
const epochSecret = bytes(v.epoch.secretKey, 32)
const threadKey = bytes(v.thread.publicKey, 32)
const threadSecret = bytes(v.thread.secretKey, 32)
const memberKey = bytes(v.member.publicKey, 32)
const memberSecret = bytes(v.member.secretKey, 32)
const signingKey = bytes(v.epoch.signingKey, 32)
const keys = { toCentre: bytes(v.sessionKeys.toCentre, 32), toWriter: bytes(v.sessionKeys.toWriter, 32) }
const of = { threadKey, epochKey }

beforeAll(ready)
afterEach(() => {
  vi.restoreAllMocks()
})

describe('1. the return code', () => {
  test.each(v.codes)('code $value has these faces', ({ value, bytes: nine, wordIndices, digits }) => {
    const its = BigInt(value)
    expect(text(code.codeToBytes(its))).toBe(nine)
    expect(code.codeFromBytes(bytes(nine, 9))).toBe(its)
    expect(code.codeToIndices(its)).toEqual([...wordIndices])
    expect(code.codeFromIndices(wordIndices)).toBe(its)
    expect(code.codeToDigits(its)).toBe(digits)
    expect(readCode(digits, [])).toEqual({ codes: [its] })
    expect(readCode(code.codeToWords(its, list).join(' '), [list])).toEqual({ codes: [its] })
  })
})

describe('2. from the code to keys', () => {
  test.each(v.codeKeys)('code $value gives these keys', async (one) => {
    expect(text(code.codeSalt(site))).toBe(one.salt)
    expect(text(await code.codeRoot(BigInt(one.value), site))).toBe(one.root)
    const { locator, wrapKey } = await code.deriveCode(BigInt(one.value), site)
    expect(text(locator)).toBe(one.locator)
    expect(text(wrapKey)).toBe(one.wrapKey)
  })
})

describe('3. a thread', () => {
  test('the lock', () => {
    const { wrapKey, lockNonce, lock } = v.thread
    expect(bytes(v.thread.epochKey, 32)).toEqual(epochKey)
    const seal = () => thread.sealLock(bytes(wrapKey), threadSecret, threadKey, epochKey)
    expect(withNonce(lockNonce, seal)).toBe(lock)
    expect(thread.openLock(bytes(wrapKey), bytes(lock, 72), threadKey, epochKey)).toEqual(threadSecret)
  })

  test('both sides have the session keys', () => {
    expect(thread.writerKeys(threadKey, threadSecret, epochKey)).toEqual(keys)
    expect(thread.centreKeys(epochKey, epochSecret, threadKey)).toEqual(keys)
  })
})

describe('4. sealed parts', () => {
  test.each(v.messages)('message $seq', ({ direction, seq, nonce, plaintext, sealed }) => {
    const at = { ...of, direction: directionOf(direction), seq }
    const body = bodyIn(plaintext)
    expect(withNonce(nonce, () => message.sealMessage(keys, at, body))).toBe(sealed)
    expect(message.openMessage(keys, at, bytes(sealed, 8192))).toEqual(body)
    expect(message.messageRoom(body.text, body.by)).toBe(8151 - utf8(plaintext).length)
  })

  test('the longest message is among them', () => {
    expect(Math.min(...v.messages.map((one) => 8151 - utf8(one.plaintext).length))).toBe(0)
  })

  test('the summary', () => {
    const { nonce, plaintext, sealed } = v.summary
    const summary = { lang: 'sv', topic: 'family' }
    expect(plaintext).toBe('{"v":1,"topic":"family","lang":"sv"}')
    expect(withNonce(nonce, () => message.sealSummary(keys, of, summary))).toBe(sealed)
    expect(message.openSummary(keys, of, bytes(sealed, 512))).toEqual(summary)
  })

  test('the key of the staff', () => {
    expect(text(thread.staffKey(threadKey, epochSecret))).toBe(v.staffKey)
  })

  test.each(v.staffSealed)('a $kind', ({ kind, id, nonce, plaintext, sealed }) => {
    const key = bytes(v.staffKey, 32)
    const its = kind === 'note' ? 'note' : 'draft'
    expect(its).toBe(kind)
    const body = bodyIn(plaintext)
    expect(withNonce(nonce, () => message.sealStaff(its, key, bytes(id), body))).toBe(sealed)
    expect(message.openStaff(its, key, bytes(id), bytes(sealed, 8192))).toEqual(body)
    expect(message.openStaff(its === 'note' ? 'draft' : 'note', key, bytes(id), bytes(sealed))).toBeNull()
  })

  test('what must be refused is refused, each for its reason', () => {
    const outcomes = v.refused.map(({ why, direction, seq, sealed }) => {
      const at = { ...of, direction: directionOf(direction), seq }
      return [why, outcome(() => message.openMessage(keys, at, bytes(sealed)))]
    })
    expect(outcomes).toEqual([
      ['one bit of the ciphertext flipped', 'does not open'],
      ['another place in the conversation', 'does not open'],
      ['another direction', 'does not open'],
      ['no padding mark', 'malformed'],
      ['one byte short', 'malformed'],
    ])
  })
})

describe('5. centres, epochs, fingerprints', () => {
  const terms = { key: epochKey, opensDay: v.epoch.opensDay, closesDay: v.epoch.closesDay }

  test('the signature of an epoch', () => {
    const signing = member.createSigning(bytes(v.epoch.signingSeed, 32))
    const signature = epoch.signEpoch(site, centre, signing.signingSecret, terms)
    expect(signing.signingKey).toEqual(signingKey)
    expect(text(epoch.epochStatement(site, centre, terms))).toBe(v.epoch.statement)
    expect(text(signature)).toBe(v.epoch.signature)
    expect(epoch.verifyEpoch(site, centre, signingKey, { ...terms, signature }, 20800)).toBe('ok')
  })

  test('the fingerprint', async () => {
    const found = await epoch.fingerprint(site, centre, signingKey)
    expect(found.toString()).toBe(v.epoch.fingerprint)
    expect(code.codeToIndices(found)).toEqual([...v.epoch.fingerprintWordIndices])
  })
})

describe('6. staff', () => {
  test('from the passphrase to keys', async () => {
    const { passphrase, salt, root, login, vaultKey } = v.member
    expect(text(await member.memberRoot(passphrase, bytes(salt)))).toBe(root)
    const derived = await member.deriveMember(passphrase, bytes(salt))
    expect(text(derived.login)).toBe(login)
    expect(text(derived.vaultKey)).toBe(vaultKey)
  })

  test('the vault', () => {
    const { vaultNonce, vaultKey, vault } = v.member
    const content = { memberSecret, signingKey }
    expect(withNonce(vaultNonce, () => member.sealVault(bytes(vaultKey), content, memberKey))).toBe(vault)
    expect(member.openVault(bytes(vaultKey), bytes(vault, 104), memberKey)).toEqual(content)
  })

  test('the signature of a member', () => {
    const { role, name, statement, signature } = v.member
    expect(role).toBe(3)
    const its = { site, centre, epochKey, memberKey, role: 3, name } as const
    const { signingSecret } = member.createSigning(bytes(v.epoch.signingSeed))
    expect(text(member.memberStatement(its))).toBe(statement)
    expect(text(member.signMember(signingSecret, its))).toBe(signature)
    expect(member.verifyMember(signingKey, its, bytes(signature))).toBe(true)
  })

  test('the grant', () => {
    const opened = member.openGrant(bytes(v.member.epochGrant, 80), memberKey, memberSecret)
    expect(opened).toEqual(epochSecret)
    expect(member.epochKeyOf(epochSecret)).toEqual(epochKey)
  })

  test('the invitation', () => {
    const { id, inviterSecretKey, secret, fragment, newcomerKey, mac } = v.invitation
    expect(text(invitation.inviteSecret(bytes(id), bytes(inviterSecretKey)))).toBe(secret)
    expect(invitation.invitationFragment(bytes(id), bytes(secret), signingKey)).toBe(fragment)
    expect(invitation.readInvitation(fragment)).toEqual({ id: bytes(id), secret: bytes(secret), signingKey })
    expect(text(invitation.inviteMac(bytes(newcomerKey), bytes(secret)))).toBe(mac)
  })

  test('the recovery kit', () => {
    const kit = recovery.createRecovery(bytes(v.recovery.seed, 32))
    expect(text(kit.memberKey)).toBe(v.recovery.publicKey)
    expect(text(kit.memberSecret)).toBe(v.recovery.secretKey)
    expect(recovery.recoveryToIndices(kit.seed)).toEqual([...v.recovery.wordIndices])
    const words = v.recovery.wordIndices.map((index) => list[index])
    expect(recovery.recoveryFromWords(words.join(' '), list)).toEqual({ seed: kit.seed })
  })
})

test('nothing in the file was left unread', () => {
  expect([...unread]).toEqual([])
})

function directionOf(direction: number): message.Direction {
  if (direction === 1 || direction === 2) return direction
  throw new Error('no such direction')
}

function outcome(open: () => unknown): string {
  try {
    return open() === null ? 'does not open' : 'opened'
  } catch (error) {
    return error instanceof MalformedError ? 'malformed' : 'broken'
  }
}

/** The body of a plaintext, taken out by hand: what is tested must not read its own expectation. */
function bodyIn(plaintext: string): message.MessageBody {
  const [, said, by] = /^\{"v":1,"text":"([^"\\]*)"(?:,"by":"([^"\\]*)")?\}$/.exec(plaintext) ?? []
  if (said === undefined) throw new Error('a plaintext of another shape')
  return by === undefined ? { text: said } : { text: said, by }
}
