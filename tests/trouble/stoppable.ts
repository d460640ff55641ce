import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Counsellor, signIn } from '../../scripts/lib/actors/counsellor.ts'
import { foundCentre } from '../../scripts/lib/actors/centre.ts'
import { startTestServer } from '../support/server.ts'

/** A service that can be stopped and started again at the same address, with what it had stored. */
export type Stoppable = {
  url: string
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
  start(): Promise<void>
  /** The first message of every thread, as the desk reads it. */
  questions(): Promise<string[]>
  /** Every message of the thread that begins with this text, in order. */
  messages(question: string): Promise<string[]>
  /** Claims the question with this text and answers it. */
  answer(question: string, text: string): Promise<void>
  remove(): Promise<void>
}

const NAME = 'Amira Lindqvist'
const UNREADABLE = '(unreadable)'

export async function startStoppable(env: Record<string, string> = {}): Promise<Stoppable> {
  const data = await mkdtemp(join(tmpdir(), 'viskan-trouble-'))
  let server = await startTestServer({ data, env })
  const { url } = server
  if (server.setupLink === null) throw new Error('a fresh server has no set-up link')
  const { passphrase } = await foundCentre(server.setupLink, { centre: 'Viskan', founder: NAME })
  const counsellor: Counsellor = await signIn(url, NAME, passphrase)
  /** What a thread begins with never changes: each is opened once. */
  const read = new Map<string, string>()

  async function firsts(): Promise<Map<string, string>> {
    const ids = (await counsellor.list()).map(({ id }) => id)
    const fresh = ids.filter((id) => !read.has(id))
    const opened = await Promise.all(fresh.map((id) => counsellor.open(id)))
    for (const [i, id] of fresh.entries()) read.set(id, opened[i]?.turns[0]?.body?.text ?? UNREADABLE)
    return new Map(ids.map((id) => [id, read.get(id) ?? UNREADABLE]))
  }

  async function threadOf(question: string): Promise<string> {
    const [found] = [...(await firsts())].find(([, text]) => text === question) ?? []
    if (found === undefined) throw new Error('nobody asked that')
    return found
  }

  return {
    url,
    stop: (signal) => server.stop(signal),
    async start() {
      server = await startTestServer({ data, env: { ...env, PORT: new URL(url).port } })
    },
    questions: async () => [...(await firsts()).values()],
    async messages(question) {
      const { turns } = await counsellor.open(await threadOf(question))
      return turns.map(({ body }) => body?.text ?? UNREADABLE)
    },
    async answer(question, text) {
      const id = await threadOf(question)
      await counsellor.claim(id)
      return counsellor.reply(id, 'counsellor', text)
    },
    async remove() {
      await server.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}
