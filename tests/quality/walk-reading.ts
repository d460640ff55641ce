import type { OpenedThread, Thread } from '../../shared/api/public/threads.ts'
import { longWord } from './walk-keeping.ts'
import type { Stops, Walk } from './stops.ts'
import { change, drop, hold, pass, refuse } from './wire.ts'

const NOBODYS = '000 000 000 000 000 000 000'
const OPEN = '/api/threads/open'
const FOLLOW_UP = 'Tack. Vem kan jag ringa på kvällen?'

/** From the code to the reply, in every state that a thread may be in. */
export async function* reading(at: Walk): Stops {
  yield* entering(at)
  yield* letters(at)
  yield* broken(at)
  for (const state of ['answering', 'closed'] as const) {
    await at.writer.open(at.seeds[state])
    await at.writer.unveil()
    yield `thread, ${state}`
    await at.writer.press(at.text.thread.leave)
  }
  yield* waiting(at)
  yield* following(at)
  yield* changing(at)
  yield* erasing(at)
}

async function* entering(at: Walk): Stops {
  const { writer, text, says, page, wire } = at
  await writer.toRead()
  yield 'read'
  await writer.press(text.read.show)
  await says(text.read.problem.empty)
  yield 'read, empty'
  const wrong = `${longWord(at.words)}x`
  await writer.typeCode(`${wrong} ${at.words[7] ?? ''} `)
  await says(text.read.unknown(wrong))
  yield 'read, unknown word'
  await writer.typeCode('344 418')
  await writer.press(text.read.show)
  await says(text.read.problem.count(6))
  yield 'read, too few digits'
  const wait = hold()
  await wire.meet(OPEN, wait.handler)
  await writer.typeCode(at.seeds.answered)
  await writer.press(text.read.show)
  await says(text.read.working)
  yield 'read, working'
  await wait.end(drop)
  await says(text.problem.offline.what)
  yield 'read, offline'
  await wire.meet(
    OPEN,
    alter((thread) => void (thread.lock = swapFirst(thread.lock))),
  )
  await writer.press(text.read.again)
  await says(text.problem.altered.what)
  yield 'read, altered'
  await wire.meet(OPEN, null)
  await writer.typeCode(NOBODYS)
  await writer.press(text.read.again)
  await page.getByRole('heading', { name: text.read.none.title }).waitFor()
  yield 'read, none found'
  await writer.press(text.back)
}

async function* letters({ writer, text, says, seeds, wire, page }: Walk): Stops {
  await writer.open(seeds.answered)
  yield 'thread, veiled'
  await writer.unveil()
  yield 'thread, the reply'
  await writer.press(text.thread.all)
  await page.getByText(text.thread.showMine).first().click()
  yield 'thread, all'
  const wait = hold()
  await wire.meet(OPEN, wait.handler)
  await writer.press(text.thread.earlier)
  await says(text.thread.earlierWorking)
  yield 'thread, getting older ones'
  await wait.end(drop)
  await says(text.problem.offline.what)
  yield 'thread, offline'
  await wire.meet(OPEN, null)
  await writer.press(text.thread.leave)
}

/** One letter is left out, one comes twice, one does not open. */
async function* broken({ writer, text, says, seeds, wire }: Walk): Stops {
  await wire.meet(
    OPEN,
    alter(({ messages }) => {
      const [first, , third, last] = messages
      if (first === undefined || third === undefined || last === undefined)
        throw new Error('too few messages')
      last.sealed = swapFirst(last.sealed)
      messages.splice(0, 4, first, third, third, last)
    }),
  )
  await writer.open(seeds.answered)
  await writer.unveil()
  await says(text.thread.missing(1))
  await says(text.thread.doubled)
  await says(text.thread.unreadable)
  yield 'thread, missing, doubled and unreadable'
  await wire.meet(OPEN, null)
  await writer.press(text.thread.leave)
}

/** Nobody has replied for long, somebody has looked; then a reply comes while it is open. */
async function* waiting({ writer, text, says, wire, own, counsellor, area }: Walk): Stops {
  await wire.meet(
    OPEN,
    alter((thread) => {
      thread.openedDay -= 60
      thread.lastOpenedDay = thread.openedDay + 2
      for (const message of thread.messages) message.day -= 60
    }),
  )
  await writer.open(own.words)
  await writer.unveil()
  await says(text.thread.state.late)
  yield 'thread, late'
  await wire.meet(OPEN, null)
  const mine = (await counsellor.list()).find(({ summary }) => summary?.area === area)
  if (mine === undefined) throw new Error('the question did not arrive')
  await counsellor.claim(mine.id)
  await counsellor.reply(mine.id, 'midwife', 'Hej! Här kommer ett svar.')
  await says(text.thread.news)
  yield 'thread, news'
  await writer.press(text.thread.newsShow)
  await writer.heading(text.thread.title.answered).waitFor()
  yield 'thread, answered'
}

async function* following({ page, writer, text, says, wire }: Walk): Stops {
  const path = '/api/threads/messages'
  await writer.press(text.follow.open)
  const field = page.getByLabel(text.follow.label, { exact: true })
  await field.waitFor()
  await writer.press(text.follow.send)
  await says(text.follow.empty)
  yield 'follow-up, empty'
  await field.fill(FOLLOW_UP)
  await wire.meet(path, refuse(409, 'message.seq_taken'))
  await writer.press(text.follow.send)
  await says(text.follow.changed)
  yield 'follow-up, changed'
  await wire.meet(path, refuse(404, 'thread.unknown'))
  await writer.button(text.follow.send).or(writer.button(text.ask.again)).click()
  await says(text.problem.gone.what)
  yield 'follow-up, gone'
  const wait = hold()
  await wire.meet(path, wait.handler)
  await writer.press(text.ask.again)
  await says(text.follow.sending)
  yield 'follow-up, sending'
  await wait.end(pass)
  await wire.meet(path, null)
  await says(text.follow.sent)
  yield 'follow-up, sent'
}

async function* changing({ writer, text, says, wire }: Walk): Stops {
  const path = '/api/threads/recode'
  await writer.press(text.thread.recode)
  await writer.button(text.recode.confirm).waitFor()
  yield 'recode'
  await wire.meet(path, drop)
  await writer.press(text.recode.confirm)
  await says(text.recode.unsure)
  yield 'recode, unsure'
  await wire.meet(path, null)
  await writer.press(text.recode.confirm)
  await says(text.recode.done)
  yield 'recode, done'
}

async function* erasing({ page, writer, text, says, wire }: Walk): Stops {
  const path = '/api/threads/erase'
  const wait = hold()
  await wire.meet(path, wait.handler)
  await writer.press(text.thread.erase)
  await page.getByRole('timer').waitFor()
  yield 'erase'
  await writer.press(text.erase.now)
  await says(text.erase.working)
  yield 'erase, erasing'
  await wait.end(drop)
  await says(text.erase.failed)
  yield 'erase, failed'
  await wire.meet(path, null)
  await writer.press(text.erase.again)
  await writer.heading(text.erase.doneTitle).waitFor()
  yield 'erased'
  await writer.press(text.toStart)
}

function alter(how: (thread: Thread) => void) {
  return change<OpenedThread>(({ thread }) => thread !== null && how(thread))
}

function swapFirst(text: string): string {
  return text.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
}
