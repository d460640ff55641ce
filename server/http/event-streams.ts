/** Streams of equal-sized events: "look again" and heartbeats, for a writer who waits and for the desks. */
import { PassThrough, type Readable } from 'node:stream'
import { EVENT_BYTES } from '../../shared/sizes.ts'
import type { EventBus } from '../events/bus.ts'
import type { EventName } from '../events/event-names.ts'
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
  /** A stream that events of any of these names reach; `key` stands for the address. */
  open(key: string, names: readonly EventName[]): Readable
  /** Ends all of them, and every later one after its first line. */
  stop(): void
  size(): number
}

const HEARTBEAT = line(false)
const LOOK = line(true)

function line(look: boolean): string {
  return `${JSON.stringify({ look }).padEnd(EVENT_BYTES - 1)}\n`
}

type Open = {
  stream: PassThrough
  key: string
  names: readonly EventName[]
  timers: NodeJS.Timeout[]
}

/** Listens to the bus; a stream writes what concerns it. */
export function createStreams(settings: StreamSettings, events: EventBus): Streams {
  const open = new Set<Open>()
  let stopped = false

  // Out of the set before it ends: nothing is written to a stream that has.
  const finish = (one: Open): void => {
    for (const timer of one.timers) clearTimeout(timer)
    open.delete(one)
    one.stream.end()
  }

  const stopListening = events.subscribe(({ name, kind }) => {
    for (const one of open)
      if (one.names.includes(name)) {
        if (kind === 'end') finish(one)
        else one.stream.write(LOOK)
      }
  })

  return {
    open(key, names) {
      const held = [...open].filter((one) => one.key === key).length
      if (open.size >= settings.most || held >= settings.mostPerKey)
        throw new Refusal('request.too_many', Math.ceil(settings.heartbeatMs / 1000))
      const stream = new PassThrough()
      stream.write(HEARTBEAT)
      if (stopped) return stream.end()
      const one: Open = { stream, key, names, timers: [] }
      one.timers.push(
        setInterval(() => stream.write(HEARTBEAT), settings.heartbeatMs),
        setTimeout(() => finish(one), settings.lifeMs),
      )
      open.add(one)
      stream.once('close', () => finish(one)).on('error', () => {})
      return stream
    },
    stop() {
      stopped = true
      stopListening()
      for (const one of open) finish(one)
    },
    size: () => open.size,
  }
}
