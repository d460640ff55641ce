import { startWorker } from '../net/worker.ts'
import type { Call, Reply } from './worker.ts'
import workerUrl from './worker.ts?worker&url'

type Waiting = (reply: Reply | null) => void

export type WorkerCalls = {
  /** Resolves with the worker's result, or with `broken` where there is none. Starts the worker where it is not running. */
  send: <T>(method: Call['method'], input: unknown, broken: T) => Promise<T>
  /** Ends the worker at once, whatever it is doing, with everything it knows. */
  stop: () => void
  isRunning: () => boolean
  /** Whether this worker has ever answered. */
  hasSpoken: () => boolean
}

/** Calls to the worker by name. `onStop` hears of its end, also where it broke. */
export function createWorkerCalls(onStop: () => void): WorkerCalls {
  let worker: Worker | null = null
  let spoken = false
  let calls = 0
  const waiting = new Map<number, Waiting>()

  function stop(): void {
    worker?.terminate()
    worker = null
    spoken = false
    onStop()
    for (const settle of waiting.values()) settle(null)
    waiting.clear()
  }

  function start(): Worker {
    const started = startWorker(workerUrl)
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      spoken = true
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    })
    started.addEventListener('error', (event) => {
      event.preventDefault()
      if (started === worker) stop()
    })
    return started
  }

  function send<T>(method: Call['method'], input: unknown, broken: T): Promise<T> {
    return new Promise((resolve) => {
      worker ??= start()
      calls += 1
      waiting.set(calls, (reply) => resolve(reply?.result === undefined ? broken : (reply.result as T)))
      worker.postMessage({ id: calls, method, input } satisfies Call)
    })
  }

  return { send, stop, isRunning: () => worker !== null, hasSpoken: () => spoken }
}
