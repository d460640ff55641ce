import { expect, test } from 'vitest'
import { encodingsOf, scan } from './scanner.ts'

const CANARY = 'Fågeln på ön 7f3a9c'

function hidden(bytes: Buffer): string[] {
  const place = { name: 'place', bytes: Buffer.concat([Buffer.from('före '), bytes, Buffer.from(' efter')]) }
  return scan([place], [{ name: 'canary', value: CANARY }]).map(({ encoding }) => encoding)
}

test.each([
  ['as it is', Buffer.from(CANARY)],
  ['UTF-16LE', Buffer.from(CANARY, 'utf16le')],
  ['UTF-16BE', Buffer.from(CANARY, 'utf16le').swap16()],
  ['Latin-1', Buffer.from(CANARY, 'latin1')],
  ['hex', Buffer.from(Buffer.from(CANARY).toString('hex'))],
  ['URL', Buffer.from(encodeURIComponent(CANARY))],
  ['form', Buffer.from(new URLSearchParams({ x: CANARY }).toString())],
  ['JSON, ASCII', Buffer.from('Fâ'.replace('â', '\\u00e5') + 'geln p\\u00e5 \\u00f6n 7f3a9c')],
])('it sees a canary %s', (encoding, bytes) => {
  expect(hidden(bytes)).toContain(encoding)
})

test.each([0, 1, 2])('it sees a canary within base64, %i bytes into a group', (offset) => {
  const wrapped = Buffer.concat([Buffer.alloc(offset, 'x'), Buffer.from(CANARY), Buffer.from('yy')])
  for (const coding of ['base64', 'base64url'] as const)
    expect(hidden(Buffer.from(wrapped.toString(coding)))).toContain(`${coding}+${offset}`)
})

test('it sees nothing where nothing is', () => {
  expect(hidden(Buffer.from('helt andra ord'))).toEqual([])
  expect(encodingsOf(CANARY).every(({ needle }) => needle.length > 8)).toBe(true)
})
