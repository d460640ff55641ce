import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  messageRoom as sealed,
  summaryRoom as sealedSummary,
} from '../../../shared/protocol/thread/message.ts'
import { charactersIn, messageRoom, summaryRoom } from './text-room.ts'

function clean(given: object): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

describe('room in a message', () => {
  it('is what the protocol says, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => messageRoom(text) === sealed(text)))
    expect(messageRoom('å"\n\\')).toBe(sealed('å"\n\\'))
  })

  it('is what the protocol says, for any summary', () => {
    const field = fc.option(fc.string({ unit: 'binary' }), { nil: undefined })
    const summary = fc.record({ topic: field, before: field, area: field, safe: field }, { requiredKeys: [] })
    fc.assert(
      fc.property(summary.map(clean), (given) => {
        expect(summaryRoom(given)).toBe(sealedSummary(given))
      }),
    )
  })
})

describe('characters for people', () => {
  it('counts letters of two bytes as one', () => {
    expect(charactersIn(100, 'å'.repeat(1000))).toBeGreaterThan(45)
    expect(charactersIn(100, 'å'.repeat(1000))).toBeLessThanOrEqual(50)
  })

  it('never calls a text that is too long by a byte none too long', () => {
    expect(charactersIn(-1, 'å'.repeat(1000))).toBe(1)
    expect(charactersIn(0, '')).toBe(0)
  })
})
