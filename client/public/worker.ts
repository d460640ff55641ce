/** The worker's side: the writer's journey, called by name. Keys, codes and plaintext at work stay in here. */
import { createJourney } from '../writer/create-journey.ts'
import type { Journey } from '../writer/journey.ts'

export type Call = { id: number; method: keyof Journey; input: unknown }
export type Reply = { id: number; result?: unknown }

const journey = createJourney({ fetch: (path, init) => fetch(path, init), now: () => Date.now() })

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  const method = journey[data.method] as (input: unknown) => Promise<unknown>
  method(data.input).then(
    (result) => reply({ id: data.id, result }),
    // Whatever broke, its message may hold what was typed: it goes nowhere.
    () => reply({ id: data.id }),
  )
})

function reply(message: Reply): void {
  postMessage(message)
}
