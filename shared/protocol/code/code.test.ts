import { beforeAll, expect, test, vi } from 'vitest'
import { MalformedError, toBase64url } from '../../bytes.ts'
import { codeRoot, codeSalt, deriveCode, drawCode } from './code.ts'
import { ready, sodium } from '../sodium.ts'
import { filled } from '../testing.ts'

beforeAll(ready)

test('a drawn code has 66 bits, all of them by chance', () => {
  const codes = Array.from({ length: 400 }, drawCode)
  expect(new Set(codes).size).toBe(400)
  // Each bit is 0 and 1 somewhere, or chance was one in 2^390.
  const ever = codes.reduce((sum, code) => sum | code, 0n)
  const always = codes.reduce((sum, code) => sum & code, ever)
  expect(ever).toBe(2n ** 66n - 1n)
  expect(always).toBe(0n)
})

test('two sites have different salts', () => {
  expect(codeSalt(filled(16, 1))).toHaveLength(16)
  expect(codeSalt(filled(16, 1))).not.toEqual(codeSalt(filled(16, 2)))
})

test('a site of another length is malformed', async () => {
  await expect(deriveCode(0n, filled(15, 1))).rejects.toThrow(MalformedError)
  await expect(deriveCode(2n ** 66n, filled(16, 1))).rejects.toThrow(RangeError)
})

test('the root is wiped, the keys differ and are not the root', async () => {
  const root = toBase64url(await codeRoot(5n, filled(16, 1)))
  const wiped = vi.spyOn(sodium, 'memzero')
  const keys = await deriveCode(5n, filled(16, 1))
  expect(wiped.mock.calls.map(([bytes]) => bytes.length)).toEqual([9, 32])
  expect(wiped.mock.calls.every(([bytes]) => bytes.every((byte) => byte === 0))).toBe(true)
  wiped.mockRestore()
  expect(new Set([root, toBase64url(keys.locator), toBase64url(keys.wrapKey)]).size).toBe(3)
  expect([keys.locator.length, keys.wrapKey.length]).toEqual([32, 32])
})
