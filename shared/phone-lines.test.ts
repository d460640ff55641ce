import { describe, expect, test } from 'vitest'
import type { Contact } from './api/public/site.ts'
import { describeContact, dialled, groupCalls, nameOf } from './phone-lines.ts'

const line = (number: string, name = 'Linjen', hours = ''): Contact => ({ name, number, hours })
const emergency = line('112', 'SOS Alarm', '00–24')
const national = line('116 111', 'Bris', '00–24')

describe('whom to call', () => {
  test('the lines of the only centre stand under no name, without 112, which the page says itself', () => {
    const contacts = [emergency, national, line('020-25 30 00')]
    expect(groupCalls([{ name: 'Origo', contacts }])).toEqual([
      { of: null, contacts: [national, line('020-25 30 00')] },
    ])
  })

  test('of several centres what they share comes first and once, then under each name its own', () => {
    const centres = [
      { name: 'Origo', contacts: [emergency, national, line('020-25 30 00')] },
      { name: 'Öst', contacts: [line('116111', 'BRIS'), line('013-1'), line('013-2')] },
      { name: 'Syd', contacts: [national] },
    ]
    expect(groupCalls(centres)).toEqual([
      { of: null, contacts: [national] },
      { of: 'Origo', contacts: [line('020-25 30 00')] },
      { of: 'Öst', contacts: [line('013-1'), line('013-2')] },
    ])
  })

  test('a number that a centre has twice stays its own, once', () => {
    const centres = [
      { name: 'Origo', contacts: [line('08-1'), line('08 1', 'Samma')] },
      { name: 'Öst', contacts: [line('013-1')] },
    ]
    expect(groupCalls(centres)).toEqual([
      { of: 'Origo', contacts: [line('08-1')] },
      { of: 'Öst', contacts: [line('013-1')] },
    ])
  })

  test('without a centre there is nobody', () => expect(groupCalls([])).toEqual([]))
})

test('what is dialled is digits and a plus, whatever was written', () => {
  expect(['116 111', '+46 (0)8-12 34', '020‑50\u200e5', '"><b>1'].map(dialled)).toEqual([
    '116111',
    '+46081234',
    '020505',
    '1',
  ])
})

test('who it is and when they answer; hours that nobody set leave no comma', () => {
  expect([national, line('1')].map(describeContact)).toEqual(['Bris, 00–24', 'Linjen'])
})

test('the page is named after its only centre; of none and of several the service names it', () => {
  const [one, other] = [{ name: 'Origo' }, { name: 'Öst' }]
  expect([[], [one], [one, other]].map(nameOf)).toEqual([null, 'Origo', null])
})
