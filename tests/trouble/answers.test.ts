/** What may come in place of the service's own answer, or of half of it. */
import { describe, expect, test } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import type { Reason } from '../../client/writer/journey.ts'
import { split } from '../support/long.ts'
import { answerJson, answerPage, halve, type Meddling, refuse } from './middle.ts'
import { setScene } from './scene.ts'

const scene = setScene()
const answers: Record<string, { meddling: Meddling; reason: Reason; seconds?: number }> = {
  '413, from a proxy that takes nothing of this size': { meddling: refuse(413), reason: 'too_large' },
  '429, with a time to wait': {
    meddling: refuse(429, { 'retry-after': '20' }),
    reason: 'busy',
    seconds: 20,
  },
  '429, without': { meddling: refuse(429), reason: 'busy' },
  '500': { meddling: refuse(500), reason: 'server' },
  '502, from a proxy that does not find the service': { meddling: refuse(502), reason: 'server' },
  '503, with a time to wait': {
    meddling: refuse(503, { 'retry-after': '120' }),
    reason: 'server',
    seconds: 120,
  },
  '503, with a date to wait for': {
    meddling: refuse(503, { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' }),
    reason: 'server',
  },
  '511, from a network that wants a sign-in': { meddling: refuse(511), reason: 'offline' },
  'a redirect to a sign-in': { meddling: refuse(302, { location: '/sign-in' }), reason: 'offline' },
  'a sign-in page': { meddling: answerPage, reason: 'offline' },
  'JSON that is not the service’s': { meddling: answerJson({ status: 'blocked' }), reason: 'server' },
  'half of an answer': { meddling: halve, reason: 'offline' },
  '400': { meddling: refuse(400), reason: 'refused' },
}

/** Each shape that an answer may have. */
const differing = ['413, from', '429, with a time', 'a sign-in page', 'half']

const differs = ([name]: readonly [string, unknown]): boolean =>
  differing.some((beginning) => name.startsWith(beginning))

for (const { cases, where } of split(Object.entries(answers), differs))
  test.each(cases)(
    'to Send comes %s: the text stays, and sending again sends it once',
    where,
    async (_, { meddling, reason, seconds }) => {
      const { writer, expectKept, expectItsCode } = await scene.write()
      scene.middle.meet('/api/threads', meddling)
      await writer.press(sv.ask.send)
      await expectKept(reason, seconds)
      expect(await writer.heading(sv.code.title).isVisible()).toBe(false)
      scene.middle.calm()
      await writer.press(sv.ask.again)
      await expectItsCode()
    },
  )

const sites: Record<string, { meddling: Meddling; reason: Reason; seconds?: number }> = {
  'a sign-in page': { meddling: answerPage, reason: 'offline' },
  'JSON that is not the service’s': { meddling: answerJson({ status: 'blocked' }), reason: 'server' },
  'a centre of another shape': {
    meddling: answerJson({ site: 'AAAA', exit: 'https://www.smhi.se/', centres: [{ id: 'AAAA' }] }),
    reason: 'server',
  },
  'half of it': { meddling: halve, reason: 'offline' },
  '429, with a time to wait': { meddling: refuse(429, { 'retry-after': '30' }), reason: 'busy', seconds: 30 },
  '503, with a time to wait': {
    meddling: refuse(503, { 'retry-after': '120' }),
    reason: 'server',
    seconds: 120,
  },
}

describe('who answers here is not to be had', () => {
  for (const { cases, where } of split(Object.entries(sites), ([name]) => name.startsWith('a ')))
    test.each(cases)(
      'instead comes %s: one can write, it is said at Send, and it arrives once it is there',
      where,
      async (_, { meddling, reason, seconds }) => {
        scene.middle.meet('/api/site', meddling)
        const { writer, text, sent, expectKept, expectArrivedOnce } = await scene.write({ until: 'open' })
        await writer.question.fill(text)
        expect(await writer.problem.isVisible()).toBe(false)
        await writer.press(sv.ask.send)
        await expectKept(reason, seconds)
        expect(sent).toEqual([])
        scene.middle.calm()
        await writer.press(sv.ask.again)
        await expectArrivedOnce()
      },
    )
})
