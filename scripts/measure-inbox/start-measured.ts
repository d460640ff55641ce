import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Asked, Marks, Told } from './measured-server.ts'

export type Measured = {
  url: string
  setupLink: string
  setClock: (days: number) => Promise<void>
  /** What the server spent while something was done. */
  during: <T>(work: () => Promise<T>) => Promise<{ result: T; marks: Marks }>
  stop: () => Promise<void>
}

/** The service in a process of its own, on a data folder that is gone afterwards. */
export async function startMeasured(): Promise<Measured> {
  const data = await mkdtemp(join(tmpdir(), 'viskan-measure-'))
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', VISKAN_DATA: data, VISKAN_LIMITS: 'wide' }
  const child = fork(fileURLToPath(new URL('measured-server.ts', import.meta.url)), { env })
  const [told] = (await once(child, 'message')) as [Told]
  if (!('url' in told) || told.setupUrl === null) throw new Error('the service did not start')
  return {
    url: told.url,
    setupLink: told.setupUrl,
    async setClock(days) {
      await ask(child, { set: 'clock', days })
    },
    async during(work) {
      await ask(child, { set: 'marks' })
      const result = await work()
      return { result, marks: await ask(child, { get: 'marks' }) }
    },
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      await rm(data, { recursive: true })
    },
  }
}

async function ask(child: ChildProcess, asked: Asked): Promise<Marks> {
  const answer = once(child, 'message')
  child.send(asked)
  return ((await answer) as [Marks])[0]
}
