import { type Counsellor, signIn } from '../../scripts/lib/actors/counsellor.ts'
import { foundCentre } from '../../scripts/lib/actors/centre.ts'
import { startTestServer, type TestServer } from './server.ts'

/** A running service with a centre and its founder signed in. */
export type Service = {
  server: TestServer
  founder: { name: string; passphrase: string; kit: string[] }
  counsellor: Counsellor
  /** Claims the question that has waited longest and answers it. */
  answer(text: string): Promise<void>
}

const NAME = 'Amira Lindqvist'

export async function startService(env: Record<string, string> = {}): Promise<Service> {
  const server = await startTestServer({ env })
  if (server.setupLink === null) throw new Error('a fresh server has no set-up link')
  const founded = await foundCentre(server.setupLink, { centre: 'Viskan', founder: NAME })
  const counsellor = await signIn(server.url, NAME, founded.passphrase)
  return {
    server,
    founder: { name: NAME, ...founded },
    counsellor,
    async answer(text) {
      const line = (await counsellor.list()).find(({ state }) => state === 'received')
      if (line === undefined) throw new Error('nobody is waiting')
      await counsellor.claim(line.id)
      await counsellor.reply(line.id, 'counsellor', text)
    },
  }
}
