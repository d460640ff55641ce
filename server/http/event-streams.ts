/** Streams of equal-sized events: "look again" and heartbeats, for a writer who waits and for the desks. */
import { PassThrough, type Readable } from 'node:stream'
import { EVENT_BYTES } from '../../shared/sizes.ts'
import { Refusal } from './problems.ts'

/** The last one asks a proxy before us not to gather events. */
export const streamHeaders = {
  'content-type': 'application/x-ndjson',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

export type StreamSettings = {
  heartbeatMs: number
  lifeMs: number
  /** Open at once, in all and for one address. */
  most: number
  mostPerKey: number
}

export const streamSettings: StreamSettings = {
  heartbeatMs: 20_000,
  lifeMs: 600_000,
  most: 1_000,
  mostPerKey: 40,
}

export type Streams = {
  /** A stream that `wake` and `end` of any of its topics reach; `key` stands for the address. */
  open(key: string, topics: readonly string[]): Readable
  wake(topic: string): void
  end(topic: string): void
  /** Ends all of them, and every later one after its first line. */
  stop(): void
  size(): number
}

const HEARTBEAT = line(false)
const LOOK = line(true)

function line(look: boolean): string {
  return `${JSON.stringify({ look }).padEnd(EVENT_BYTES - 1)}\n`
}

export function createStreams(settings: StreamSettings): Streams {
  type Open = { stream: PassThrough; key: string; topics: readonly string[]; timers: NodeJS.Timeout[] }
  const open = new Set<Open>()
  let stopped = false

  const each = (topic: string, act: (one: Open) => void): void => {
    for (const one of open) if (one.topics.includes(topic)) act(one)
  }

  // Out of the set before it ends: nothing is written to a stream that has.
  const finish = (one: Open): void => {
    for (const timer of one.timers) clearTimeout(timer)
    open.delete(one)
    one.stream.end()
  }

  return {
    open(key, topics) {
      const held = [...open].filter((one) => one.key === key).length
      if (open.size >= settings.most || held >= settings.mostPerKey)
        throw new Refusal('request.too_many', Math.ceil(settings.heartbeatMs / 1000))
      const stream = new PassThrough()
      stream.write(HEARTBEAT)
      if (stopped) return stream.end()
      const one: Open = { stream, key, topics, timers: [] }
      one.timers.push(
        setInterval(() => stream.write(HEARTBEAT), settings.heartbeatMs),
        setTimeout(() => finish(one), settings.lifeMs),
      )
      open.add(one)
      stream.once('close', () => finish(one)).on('error', () => {})
      return stream
    },
    wake: (topic) => each(topic, ({ stream }) => stream.write(LOOK)),
    end: (topic) => each(topic, finish),
    stop() {
      stopped = true
      for (const one of open) finish(one)
    },
    size: () => open.size,
  }
}
