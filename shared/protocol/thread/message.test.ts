import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { MalformedError, utf8 } from '../../bytes.ts'
import {
  fits,
  type MessagePlace,
  messageRoom,
  openMessage,
  openStaff,
  openSummary,
  sealMessage,
  sealStaff,
  sealSummary,
  summaryRoom,
  textBytes,
} from './message.ts'
import { pad } from '../padding.ts'
import { labelled, seal } from '../primitives.ts'
import { ready } from '../sodium.ts'
import { filled, flipped } from '../testing.ts'

beforeAll(ready)

const keys = { toCentre: filled(32, 1), toWriter: filled(32, 2) }
const of = { threadKey: filled(32, 3), epochKey: filled(32, 4) }
const question: MessagePlace = { ...of, direction: 1, seq: 0 }
const reply: MessagePlace = { ...of, direction: 2, seq: 1 }

/** A message whose plaintext is whatever is given. */
function sealedJson(json: string): Uint8Array {
  const ad = labelled('viskan/1 message', of.threadKey, of.epochKey, Uint8Array.of(2, 0, 0, 0, 1))
  return seal(keys.toWriter, pad(utf8(json), 8152), ad)
}

describe('messages', () => {
  test('come back, all of one size', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(anyText, fc.option(fc.string(), { nil: undefined }), (text, by) => {
        const body = by === undefined ? { text } : { text, by }
        const sealed = sealMessage(keys, reply, body)
        expect(sealed).toHaveLength(8192)
        expect(openMessage(keys, reply, sealed)).toEqual(body)
      }),
    )
  })

  test('open in their own place only', () => {
    const sealed = sealMessage(keys, reply, { text: 'hej' })
    const elsewhere: MessagePlace[] = [
      { ...reply, seq: 2 },
      { ...reply, direction: 1 },
      { ...reply, threadKey: filled(32, 9) },
      { ...reply, epochKey: filled(32, 9) },
    ]
    expect(elsewhere.map((at) => openMessage(keys, at, sealed))).toEqual([null, null, null, null])
    // Even where both directions had one key, the direction is sealed in.
    const same = { toCentre: keys.toWriter, toWriter: keys.toWriter }
    expect(openMessage(same, { ...reply, direction: 1 }, sealed)).toBeNull()
    expect(openMessage(keys, reply, flipped(sealed, 8191))).toBeNull()
    expect(openMessage(keys, reply, sealed)).toEqual({ text: 'hej' })
  })

  test('of another length are malformed', () => {
    expect(() => openMessage(keys, reply, filled(8191, 0))).toThrow(MalformedError)
    expect(() => openMessage(keys, reply, filled(8193, 0))).toThrow(MalformedError)
  })

  test.each(['{"v":1}', '{"v":2,"text":"t"}', '{"v":1,"text":5}', '{"v":1,"text":"t","by":5}', 'text', ''])(
    'that say %j are malformed',
    (json) => {
      expect(() => openMessage(keys, reply, sealedJson(json))).toThrow(MalformedError)
    },
  )

  test('of a later client are read, the unknown ignored', () => {
    expect(openMessage(keys, reply, sealedJson('{"v":1,"mood":[],"text":"t"}'))).toEqual({ text: 't' })
  })

  test('only a reply says by whom', () => {
    const claim = { text: 't', by: 'polis' }
    expect(() => sealMessage(keys, question, claim)).toThrow(RangeError)
    // A writer with a client of their own seals it all the same.
    const ad = labelled('viskan/1 message', of.threadKey, of.epochKey, Uint8Array.of(1, 0, 0, 0, 0))
    const sealed = seal(keys.toCentre, pad(utf8(JSON.stringify({ v: 1, ...claim })), 8152), ad)
    expect(openMessage(keys, question, sealed)).toEqual({ text: 't' })
  })

  test.each([-1, 0.5, 2 ** 32])('have no seq %d', (seq) => {
    expect(() => sealMessage(keys, { ...reply, seq }, { text: 't' })).toThrow(MalformedError)
    expect(() => openMessage(keys, { ...reply, seq }, filled(8192, 0))).toThrow(MalformedError)
  })

  test('have no third direction', () => {
    const at = JSON.parse('{"direction":3,"seq":1}')
    expect(() => sealMessage(keys, { ...of, ...at }, { text: 't' })).toThrow(MalformedError)
  })
})

describe('the room for a text', () => {
  test('is 8,151 bytes with its JSON', () => {
    expect(textBytes('')).toBe('{"v":1,"text":""}'.length)
    expect(textBytes('å"\n')).toBe('{"v":1,"text":""}'.length + 2 + 2 + 2)
    expect(messageRoom('')).toBe(8151 - 17)
    expect(messageRoom('', 'kurator')).toBe(8151 - 17 - ',"by":"kurator"'.length)
  })

  test('ends exactly where sealing does', () => {
    const longest = 'a'.repeat(8151 - 17)
    expect([messageRoom(longest), fits(longest), fits(`${longest}a`)]).toEqual([0, true, false])
    expect(openMessage(keys, reply, sealMessage(keys, reply, { text: longest }))).toEqual({ text: longest })
    expect(() => sealMessage(keys, reply, { text: `${longest}a` })).toThrow(RangeError)
    expect(fits(longest, '')).toBe(false)
    expect(() => sealMessage(keys, reply, { text: longest, by: '' })).toThrow(RangeError)
  })

  test('of a summary is 471 bytes', () => {
    const room = summaryRoom({ area: '' })
    expect(room).toBe(471 - '{"v":1,"area":""}'.length)
    expect(sealSummary(keys, of, { area: 'a'.repeat(room) })).toHaveLength(512)
    expect(() => sealSummary(keys, of, { area: 'a'.repeat(room + 1) })).toThrow(RangeError)
  })
})

describe('summaries', () => {
  const full = { topic: 'a', before: 'b', age: 'c', area: 'd', lang: 'e', as: 'f', safe: 'g' }

  test.each([[{}], [{ lang: 'sv' }], [full]])('%j comes back', (summary) => {
    expect(openSummary(keys, of, sealSummary(keys, of, summary))).toEqual(summary)
  })

  test('belong to a thread and an epoch, and are under the key to the centre', () => {
    const sealed = sealSummary(keys, of, full)
    expect(openSummary(keys, { ...of, threadKey: filled(32, 9) }, sealed)).toBeNull()
    expect(openSummary(keys, { ...of, epochKey: filled(32, 9) }, sealed)).toBeNull()
    expect(openSummary({ ...keys, toCentre: keys.toWriter }, of, sealed)).toBeNull()
    expect(openSummary({ ...keys, toWriter: keys.toCentre }, of, sealed)).toEqual(full)
    expect(() => openSummary(keys, of, sealed.subarray(1))).toThrow(MalformedError)
  })

  test.each(['{"v":1,"age":15}', '{"v":1,"topic":null}', '{"v":0}'])('that say %s are malformed', (json) => {
    const ad = labelled('viskan/1 summary', of.threadKey, of.epochKey)
    const sealed = seal(keys.toCentre, pad(utf8(json), 472), ad)
    expect(() => openSummary(keys, of, sealed)).toThrow(MalformedError)
  })
})

describe('notes and drafts', () => {
  const id = filled(16, 5)
  const key = filled(32, 6)

  test('come back under their own kind and id', () => {
    const body = { text: 'bara för oss', by: 'barnmorska' }
    const note = sealStaff('note', key, id, body)
    expect(note).toHaveLength(8192)
    expect(openStaff('note', key, id, note)).toEqual(body)
    expect(openStaff('draft', key, id, note)).toBeNull()
    expect(openStaff('note', key, filled(16, 7), note)).toBeNull()
    expect(openStaff('note', keys.toCentre, id, note)).toBeNull()
    expect(openStaff('draft', key, id, sealStaff('draft', key, id, { text: '' }))).toEqual({ text: '' })
  })

  test('of other lengths are malformed', () => {
    expect(() => sealStaff('note', key, filled(15, 5), { text: '' })).toThrow(MalformedError)
    expect(() => openStaff('note', key, id, filled(512, 0))).toThrow(MalformedError)
    expect(() => sealStaff('note', key, id, { text: 'a'.repeat(8152) })).toThrow(RangeError)
  })
})
