import type { ThreadState } from '../../shared/api/public/threads.ts'
import type { Running } from '../../server/start.ts'
import { addColleague } from './actors/add-colleague.ts'
import { type Counsellor, signIn } from './actors/counsellor.ts'
import { foundCentre } from './actors/centre.ts'
import { type DemoThread, questions } from './questions.ts'
import { createWriter } from './actors/writer.ts'

/** What only the demo's reader learns; the server keeps none of it. */
export type Seeded = { staff: SeededMember[]; threads: SeededThread[] }
export type SeededMember = { name: string; passphrase: string; totp: null }
export type SeededThread = {
  digits: string
  words: string
  state: ThreadState
  question: string
  reply: string | null
}

const CENTRE = 'Viskan'
const FOUNDER = 'Amira Lindqvist'
const COLLEAGUE = 'Johan Berg'
const DAY_MS = 86_400_000

/** A centre, two counsellors and five threads in a fresh service, everything through the real protocol. */
export async function seed(running: Running): Promise<Seeded> {
  const { url, setupUrl } = running
  if (setupUrl === null) throw new Error('there is a centre already')
  const setupLink = new URL(new URL(setupUrl).hash, url).href
  const { passphrase } = await foundCentre(setupLink, { centre: CENTRE, founder: FOUNDER })
  const founder = await signIn(url, FOUNDER, passphrase)
  const colleaguePassphrase = await addColleague(running, founder, COLLEAGUE)
  const colleague = await signIn(url, COLLEAGUE, colleaguePassphrase)
  const staff: SeededMember[] = [
    { name: FOUNDER, passphrase, totp: null },
    { name: COLLEAGUE, passphrase: colleaguePassphrase, totp: null },
  ]
  const threads: SeededThread[] = []
  for (const [i, thread] of questions.entries())
    threads.push(await play(url, i % 2 === 0 ? founder : colleague, thread))
  return { staff, threads }
}

/** One thread from its question to the state that it is shown in. */
async function play(url: string, counsellor: Counsellor, thread: DemoThread): Promise<SeededThread> {
  const writer = createWriter(url)
  const before = new Set((await counsellor.list()).map(({ id }) => id))
  const code = await writer.ask(thread.question, thread.summary(dateIn))
  const id = (await counsellor.list()).find((line) => !before.has(line.id))?.id
  if (id === undefined) throw new Error('the question did not arrive')
  if (thread.claimed === true || thread.reply !== undefined) await counsellor.claim(id)
  if (thread.reply !== undefined) await counsellor.reply(id, thread.reply.by, thread.reply.text)
  if (thread.followUp !== undefined) {
    await writer.read(code.digits)
    await writer.followUp(thread.followUp)
  }
  if (thread.closed === true) await counsellor.close(id)
  const { line } = await counsellor.open(id)
  return {
    digits: code.digits,
    words: code.words.sv.join(' '),
    state: line.state,
    question: thread.question,
    reply: thread.reply?.text ?? null,
  }
}

function dateIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}
