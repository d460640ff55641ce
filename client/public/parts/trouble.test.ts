import { describe, expect, it } from 'vitest'
import { en, sv } from '../../../scripts/lib/texts.ts'
import type { Reason } from '../../writer/journey.ts'
import { explain } from './trouble.tsx'

/** Every reason there is: a missing one does not compile. */
const reasons: Record<Reason, true> = {
  offline: true,
  stale: true,
  server: true,
  busy: true,
  too_large: true,
  no_wasm: true,
  no_random: true,
  clock: true,
  epoch: true,
  no_epoch: true,
  refused: true,
  gone: true,
  altered: true,
  changed: true,
}

describe.each([
  ['Swedish', sv],
  ['English', en],
] as const)('in %s', (_, text) => {
  it.each(Object.keys(reasons) as Reason[])('%s says what happened and what to do', (reason) => {
    const [what, next] = explain(text, { ok: false, reason, retrySeconds: 30, deviceDay: 22_402 })
    expect(what.length).toBeGreaterThan(10)
    expect(next.length).toBeGreaterThan(10)
  })

  it('a wrong date is the one the phone has', () => {
    expect(explain(text, { ok: false, reason: 'clock', deviceDay: 22_402 })[0]).toMatch(/3 (maj|May) 2031/)
  })

  it('a busy server says when', () => {
    expect(explain(text, { ok: false, reason: 'busy', retrySeconds: 12 })[1]).toContain('12')
  })

  it('a server with a fault says when, where it knows', () => {
    expect(explain(text, { ok: false, reason: 'server', retrySeconds: 120 })[1]).toContain('2')
    expect(explain(text, { ok: false, reason: 'server' })[1]).not.toMatch(/\d/)
  })
})
