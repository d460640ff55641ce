/** What happens in a data folder that is kept for later versions to open, and the facts that prove nothing of it is lost. */
import { newDraftId, sealDraft } from '../../client/desk/keys/sealed-text.ts'
import type { ThreadState } from '../../shared/api/public/threads.ts'
import type { Counsellor } from './actors/counsellor.ts'
import { createWriter } from './actors/writer.ts'

export type Who = 'founder' | 'colleague' | 'kit'

export type FixtureThread = {
  key: string
  /** The code as its 21 digits: word lists may change. */
  digits: string
  /** The code that was exchanged for it, which leads nowhere any more. */
  formerDigits?: string
  state: ThreadState
  texts: ['writer' | 'centre', string][]
  drafts: Partial<Record<Who, string>>
}

/** The facts beside a fixture. Keys are bytes in base64url; a passphrase is the text that Argon2 takes. */
export type Facts = {
  version: string
  /** The last day on which something happened there. */
  lastDay: number
  staff: {
    founder: { name: string; passphrase: string }
    colleague: { name: string; passphrase: string }
    kit: { seed: string }
  }
  threads: FixtureThread[]
}

/** Plays every thread against the server at `url`; gives back what a later version must find. */
export async function playStory(url: string, staff: Record<Who, Counsellor>): Promise<FixtureThread[]> {
  const { founder, colleague, kit } = staff
  const long = await ask(url, 'follow-ups', founder, 'Hej, det här är den långa tråden.')
  await long.reply(founder, 'Tack för att du skriver.')
  await long.followUp('En första följdfråga, med å, ä och ö.')
  await long.reply(founder, 'Svar på den första följdfrågan.')
  await long.followUp('En andra följdfråga, som väntar.')
  await long.draft('founder', founder, 'Ett påbörjat svar på den andra följdfrågan.')
  const recoded = await ask(url, 'recoded', founder, 'Den här koden byts ut.')
  await recoded.reply(colleague, 'Svaret ligger kvar bakom den nya koden.')
  await recoded.recode()
  const closed = await ask(url, 'closed', founder, 'Den här frågan får svar och stängs.')
  await closed.reply(founder, 'Här är svaret. 💛')
  await founder.close(closed.id)
  const unanswered = await ask(url, 'unanswered', founder, 'Den här frågan har inte fått svar än.')
  await unanswered.draft('founder', founder, 'Amiras utkast.')
  await unanswered.draft('colleague', colleague, 'Johans utkast.')
  await unanswered.draft('kit', kit, 'Ett utkast från återställningskortet.')
  const claimed = await ask(url, 'claimed', founder, 'Den här har Johan tagit.')
  await colleague.claim(claimed.id)
  const shut = await ask(url, 'closed-unanswered', founder, 'Den här stängs utan svar.')
  await founder.close(shut.id)
  const states = new Map((await lines(founder)).map(({ id, state }) => [id, state]))
  return [long, recoded, closed, unanswered, claimed, shut].map(({ id, thread }) => {
    const state = states.get(id)
    if (state === undefined) throw new Error('a thread of the story is gone')
    return Object.assign(thread, { state })
  })
}

async function lines(counsellor: Counsellor) {
  return [...(await counsellor.list()), ...(await counsellor.list(true))]
}

async function ask(url: string, key: string, counsellor: Counsellor, text: string) {
  const before = new Set((await lines(counsellor)).map(({ id }) => id))
  const code = await createWriter(url).ask(text, { topic: 'family', lang: 'sv' })
  const id = (await lines(counsellor)).find((line) => !before.has(line.id))?.id
  if (id === undefined) throw new Error('the question did not arrive')
  const thread: Omit<FixtureThread, 'state'> = {
    key,
    digits: plain(code.digits),
    texts: [['writer', text]],
    drafts: {},
  }
  return {
    id,
    thread,
    async reply(by: Counsellor, words: string) {
      await by.reply(id, 'counsellor', words)
      thread.texts.push(['centre', words])
    },
    async followUp(words: string) {
      const writer = createWriter(url)
      await writer.read(thread.digits)
      await writer.followUp(words)
      thread.texts.push(['writer', words])
    },
    async recode() {
      const writer = createWriter(url)
      await writer.read(thread.digits)
      const drawn = await writer.journey.drawNew()
      if (!drawn.ok || !(await writer.journey.exchange()).ok) throw new Error('the code was not exchanged')
      thread.formerDigits = thread.digits
      thread.digits = plain(drawn.code.digits)
    },
    async draft(who: Who, by: Counsellor, words: string) {
      const { keys } = await by.open(id)
      const draft = keys === null ? null : sealDraft(keys.staffKey, newDraftId(), { text: words })
      if (draft === null) throw new Error('the draft was not sealed')
      await by.post('/api/desk/threads/draft', { thread: id, draft })
      thread.drafts[who] = words
    },
  }
}

function plain(digits: string): string {
  return digits.replace(/\D/g, '')
}
