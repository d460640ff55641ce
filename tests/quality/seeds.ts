import { createWriter, fetchSite } from '../../scripts/lib/actors/writer.ts'
import { codeToIndices } from '../../shared/protocol/code/code-faces.ts'
import { fingerprint } from '../../shared/protocol/centre/epoch.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import { en } from '../../shared/protocol/words/en.ts'
import { sv } from '../../shared/protocol/words/sv.ts'
import type { Service } from '../support/service.ts'

/** Codes of threads that are only read, so that every walk finds them alike. */
export type Seeds = {
  /** Somebody is replying. */
  answering: string
  /** Three questions with a reply each: more than one answer of the server holds. */
  answered: string
  closed: string
  /** What the centre's poster says. */
  poster: { sv: string; en: string }
}

const QUESTION = 'Hej! Jag undrar över en sak.\n\nVem kan jag fråga?'
const REPLY = 'Hej, och tack för att du skriver.\n\nDet finns flera som kan hjälpa dig.'

export async function plantSeeds({ server, counsellor }: Service): Promise<Seeds> {
  const known = new Set<string>()

  async function ask(text = QUESTION) {
    const writer = createWriter(server.url)
    const { digits } = await writer.ask(text)
    const thread = (await counsellor.list()).find(({ id }) => !known.has(id))
    if (thread === undefined) throw new Error('the question did not arrive')
    known.add(thread.id)
    await counsellor.claim(thread.id)
    return { digits, writer, reply: () => counsellor.reply(thread.id, 'counsellor', REPLY), id: thread.id }
  }

  const answered = await ask()
  await answered.reply()
  await answered.writer.read(answered.digits)
  for (const _ of [1, 2]) {
    await answered.writer.followUp('Tack. En sak till.')
    await answered.reply()
    await answered.writer.read(answered.digits)
  }
  const closed = await ask()
  await closed.reply()
  await counsellor.close(closed.id)
  const answering = await ask()
  return {
    answering: answering.digits,
    answered: answered.digits,
    closed: closed.digits,
    poster: await posterOf(server.url),
  }
}

async function posterOf(url: string): Promise<Seeds['poster']> {
  const { site, centres } = await fetchSite(url)
  const centre = centres[0]
  if (centre === undefined) throw new Error('the site has no centre')
  const key = fromBase64url(centre.signingKey, 32)
  const indices = codeToIndices(await fingerprint(fromBase64url(site, 16), fromBase64url(centre.id, 16), key))
  const inWords = (list: readonly string[]) => indices.map((i) => list[i] ?? '').join(' ')
  return { sv: inWords(sv), en: inWords(en) }
}
