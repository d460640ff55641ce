import type { Failure, Journey, Result } from '../writer/journey.ts'
import { whyMissing } from './why-missing.ts'
import type { Call } from './worker.ts'
import { createWorkerCalls } from './worker-calls.ts'

export type Engine = Journey & {
  /** Ends the worker at once, whatever it is doing, with everything it knows. */
  stop(): void
}

/**
 * The page's handle on the writer's journey. The worker, and with it the cryptography, is fetched when the first call
 * is made; every call resolves, also when the worker cannot be had.
 */
export function createEngine(): Engine {
  /** Whether the worker keeps a question that may or may not have arrived. */
  let isOnItsWay = false
  const { send, stop, isRunning, hasSpoken } = createWorkerCalls(() => (isOnItsWay = false))

  async function checked<T>(method: Call['method'], input?: unknown): Promise<Result<T>> {
    const unable = inability()
    if (unable !== null) return unable
    const hadSpoken = hasSpoken()
    const result = await send<Result<T> | null>(method, input, null)
    // A worker that never spoke could not be fetched; one that did broke on this device.
    return result ?? { ok: false, reason: hadSpoken || hasSpoken() ? 'no_wasm' : 'offline' }
  }

  async function warm(input?: { site: string }): Promise<Result<object>> {
    const result = await checked<object>('warm', input)
    if (result.ok) return result
    // The cryptography is fetched once: a failed attempt is let go, so that the next one tries again.
    stop()
    return result.reason === 'offline' ? { ok: false, reason: await whyMissing() } : result
  }

  async function ask(input: Parameters<Journey['ask']>[0]): ReturnType<Journey['ask']> {
    const asked: Awaited<ReturnType<Journey['ask']>> = await warmed('ask', input)
    // Of these nobody knows whether the question has arrived.
    if (asked.ok || ['offline', 'server', 'busy'].includes(asked.reason)) isOnItsWay = !asked.ok
    return asked
  }

  async function warmed<T>(method: Call['method'], input: unknown): Promise<Result<T>> {
    const able = await warm()
    return able.ok ? checked<T>(method, input) : able
  }

  return {
    warm,
    ask,
    open: (input) => warmed('open', input) as ReturnType<Journey['open']>,
    look: () => checked('look'),
    earlier: () => checked('earlier'),
    followUp: (input) => checked('followUp', input),
    drawNew: () => checked('drawNew'),
    exchange: () => checked('exchange'),
    erase: () => checked('erase'),
    practise: (input) => send('practise', input, { ok: false, reason: 'offline' }),
    fingerprint: (input) => send('fingerprint', input, { right: false, unknown: [] }),
    listen: () => send('listen', undefined, { news: false }),
    // Terminating the worker is the only sure way to free its secrets.
    close: () => (isOnItsWay && isRunning() ? send('close', undefined, undefined) : Promise.resolve(stop())),
    forget: () => (isRunning() ? send('forget', undefined, undefined) : Promise.resolve()),
    stop,
  }
}

/** What this browser lacks, found before anything is fetched or drawn. */
function inability(): Failure | null {
  if (typeof WebAssembly !== 'object' || typeof BigInt !== 'function') return { ok: false, reason: 'no_wasm' }
  return randomnessWorks() ? null : { ok: false, reason: 'no_random' }
}

/** A stuck or missing source gives the same bytes twice; that a sound one does has odds of 2^-256. */
function randomnessWorks(): boolean {
  try {
    const [a, b] = [crypto.getRandomValues(new Uint8Array(32)), crypto.getRandomValues(new Uint8Array(32))]
    return a.some((byte, i) => byte !== b[i])
  } catch {
    return false
  }
}
