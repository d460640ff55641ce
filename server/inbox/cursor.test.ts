import { describe, expect, it } from 'vitest'
import { Refusal } from '../http/problems.ts'
import { readCursor, writeCursor } from './cursor.ts'

const id = 'AAAAAAAAAAAAAAAAAAAAAA'

describe('a cursor', () => {
  it.each([
    [{ group: 0, day: 20_781, id }, false],
    [{ group: 1, day: -20_781, id }, false],
    [{ group: 2, day: -20_781, id: '-_-_-_-_-_-_-_-_-_-_-w' }, true],
  ])('%j comes back', (cursor, closed) => {
    const text = writeCursor(cursor)
    expect(text.length).toBeLessThanOrEqual(128)
    expect(readCursor(text, closed)).toEqual(cursor)
  })

  it.each([
    '',
    id,
    `3.1.${id}`,
    `0.01.${id}`,
    `0.-0.${id}`,
    `0.+1.${id}`,
    `0.1e3.${id}`,
    `0.1234567890.${id}`,
    `0.1.${id}\n`,
    ` 0.1.${id}`,
    `0.1.${id.slice(1)}`,
    `0.1.${id.slice(1)}B`,
    `0.1.${id.slice(1)}=`,
    `0.1.${id}.`,
    `2.1.${id}`,
  ])('%j was never written', (text) => {
    expect(() => readCursor(text, false)).toThrow(new Refusal('request.invalid'))
  })

  it('of one list is none in the other', () => {
    expect(() => readCursor(`0.1.${id}`, true)).toThrow(new Refusal('request.invalid'))
  })
})
