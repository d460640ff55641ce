import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Counsellor, signIn } from '../../scripts/lib/counsellor.ts'
import { foundCentre } from '../../scripts/lib/found-centre.ts'
import { startTestServer } from '../support/server.ts'

/** A service that can be stopped and started again at the same address, with what it had stored. */
export type Stoppable = {
  url: string
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
  start(): Promise<void>
  /** The first message of every thread, as the desk reads it. */
  questions(): Promise<string[]>
  /** Claims the question with this text and answers it. */
  answer(question: string, text: string): Promise<void>
  remove(): Promise<void>
}

const NAME = 'Amira Lindqvist'

export async function startStoppable(env: Record<string, string> = {}): Promise<Stoppable> {
  const data = await mkdtemp(join(tmpdir(), 'viskan-trouble-'))
  let server = await startTestServer({ data, env })
  const { url } = server
  if (server.setupLink === null) throw new Error('a fresh server has no set-up link')
  const { passphrase } = await foundCentre(server.setupLink, { centre: 'Viskan', founder: NAME })
  let counsellor: Counsellor = await signIn(url, NAME, passphrase)

  return {
    url,
    stop: (signal) => server.stop(signal),
    async start() {
      server = await startTestServer({ data, env: { ...env, PORT: new URL(url).port } })
      counsellor = await signIn(url, NAME, passphrase)
    },
    async questions() {
      const lines = await counsellor.list()
      const read = await Promise.all(lines.map(({ id }) => counsellor.open(id)))
      return read.map(({ turns }) => turns[0]?.body?.text ?? '(unreadable)')
    },
    async answer(question, text) {
      for (const { id } of await counsellor.list()) {
        const { turns } = await counsellor.open(id)
        if (turns[0]?.body?.text !== question) continue
        await counsellor.claim(id)
        return counsellor.reply(id, 'counsellor', text)
      }
      throw new Error('nobody asked that')
    },
    async remove() {
      await server.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}
