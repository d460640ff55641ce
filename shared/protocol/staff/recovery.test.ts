import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { MalformedError } from '../../bytes.ts'
import { sealGrant } from './grant.ts'
import { createMember } from './member.ts'
import {
  answerChallenge,
  challengeAnswer,
  createRecovery,
  recoveryFromWords,
  recoveryToIndices,
  recoveryToWords,
  sealChallenge,
} from './recovery.ts'
import { ready } from '../sodium.ts'
import { filled, madeUpList } from '../testing.ts'

beforeAll(ready)

const list = madeUpList('ö')
const anySeed = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes))

describe('the words of a kit', () => {
  test('give the seed again, numbered as printed or not', () => {
    fc.assert(
      fc.property(anySeed, fc.boolean(), (seed, numbered) => {
        const words = recoveryToWords(seed, list).map((word, i) =>
          numbered ? `${i + 1}. ${word.toUpperCase()}` : word,
        )
        expect(words).toHaveLength(24)
        expect(recoveryFromWords(words.join('\n'), list)).toEqual({ seed })
      }),
    )
  })

  test('with one wrong word are caught, but for one in 256', () => {
    const caught = Array.from({ length: 240 }, (_, i) => {
      const words = recoveryToWords(filled(32, i), list)
      const at = i % 24
      const read = recoveryFromWords(
        words.with(at, list[(list.indexOf(words[at] ?? '') + 1) % 2048] ?? '').join(' '),
        list,
      )
      return 'problem' in read && read.problem === 'check'
    })
    expect(caught.filter(Boolean).length).toBeGreaterThan(230)
  })

  test('that are not in the list are named', () => {
    const words = recoveryToWords(filled(32, 1), list).with(3, 'Fel').with(5, 'FEL').with(7, 'värre')
    expect(recoveryFromWords(words.join(' '), list)).toEqual({
      problem: 'unknown',
      found: 24,
      unknown: ['fel', 'varre'],
    })
  })

  test('are 24', () => {
    const words = recoveryToWords(filled(32, 1), list)
    expect(recoveryFromWords(words.slice(1).join(' '), list)).toEqual({
      problem: 'words',
      found: 23,
      unknown: [],
    })
    expect(recoveryFromWords([...words, 'fel'].join(' '), list)).toEqual({
      problem: 'words',
      found: 25,
      unknown: ['fel'],
    })
    expect(recoveryFromWords(' …', list)).toMatchObject({ problem: 'empty' })
    expect(recoveryFromWords('1 2 3', list)).toMatchObject({ problem: 'mixed' })
  })

  test('are read without throwing, whatever is typed', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, fc.constantFrom(list, []), (typed, some) => {
        expect(recoveryFromWords(typed, some)).toHaveProperty('problem')
      }),
    )
  })

  test('come of 32 bytes and a list of 2,048', () => {
    expect(() => recoveryToIndices(filled(31, 1))).toThrow(MalformedError)
    expect(() => recoveryToWords(filled(32, 1), list.slice(1))).toThrow(RangeError)
  })
})

test('a kit is fresh, or that of its seed', () => {
  expect(createRecovery().seed).not.toEqual(createRecovery().seed)
  expect(createRecovery(filled(32, 1))).toEqual(createRecovery(filled(32, 1)))
  expect(() => createRecovery(filled(31, 1))).toThrow(MalformedError)
})

describe('signing in with a kit', () => {
  test('the answer is the expected one, and nobody else has it', () => {
    const [kit, challenge] = [createRecovery(), filled(32, 7)]
    const sealed = sealChallenge(challenge, kit.memberKey)
    expect(answerChallenge(sealed, kit)).toEqual(challengeAnswer(challenge, kit.memberKey))
    expect(answerChallenge(sealed, createRecovery())).toBeNull()
    expect(challengeAnswer(challenge, kit.memberKey)).not.toEqual(
      challengeAnswer(challenge, createMember().memberKey),
    )
    expect(() => answerChallenge(sealed.subarray(1), kit)).toThrow(MalformedError)
    expect(() => sealChallenge(filled(31, 7), kit.memberKey)).toThrow(MalformedError)
  })

  test('a grant sent as a challenge is not given away', () => {
    const [kit, epochSecret] = [createRecovery(), filled(32, 8)]
    const answer = answerChallenge(sealGrant(epochSecret, kit.memberKey), kit)
    expect(answer).toHaveLength(32)
    expect(answer).not.toEqual(epochSecret)
  })
})
