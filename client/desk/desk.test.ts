// Over 300 lines: all that the desk does as one piece, on one fake service.
import { afterEach, expect, test, vi } from 'vitest'
import { fromBase64url } from '../../shared/bytes.ts'
import { svDesk as texts } from '../../scripts/lib/texts.ts'
import { createDesk, type Desk } from './create-desk.ts'
import {
  type Fake,
  type FakeThread,
  fakeService,
  NOW,
  PASSPHRASE,
  quickDerive,
  refuse,
} from './fake-service.ts'
import { sv } from '../../shared/protocol/words/sv.ts'
import { openMessage } from '../../shared/protocol/thread/message.ts'

const TEXT = 'Hej, här är ett svar.'
let desks: Desk[] = []

afterEach(() => {
  for (const desk of desks) desk.signIn.signOut()
  desks = []
})

function newDesk(fake: Fake): Desk {
  const desk = createDesk({ api: fake.api, derive: quickDerive, now: () => NOW }, { sv, en: sv })
  desks.push(desk)
  return desk
}

async function atDesk(ask: string[] = ['Hej']): Promise<{ fake: Fake; desk: Desk; thread: FakeThread }> {
  const fake = await fakeService()
  for (const text of ask) fake.ask(text)
  const desk = newDesk(fake)
  await desk.signIn.start()
  await desk.signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  const [thread] = fake.threads
  if (thread === undefined) throw new Error('nobody asked')
  return { fake, desk, thread }
}

async function answering() {
  const at = await atDesk()
  await at.desk.threads.open(at.thread.line.id)
  at.desk.threads.answerAs('counsellor')
  at.desk.threads.type(TEXT)
  return at
}

function repliesOf(thread: FakeThread): (string | undefined)[] {
  const { threadKey, epochKey } = thread.line
  const place = { threadKey: fromBase64url(threadKey), epochKey: fromBase64url(epochKey) }
  return thread.messages
    .filter(({ direction }) => direction === 2)
    .map(
      ({ seq, sealed }) =>
        openMessage(thread.keys, { ...place, direction: 2, seq }, fromBase64url(sealed))?.text,
    )
}

function shown(desk: Desk) {
  const { opened } = desk.threads.store.get()
  if (opened === null) throw new Error('nothing is open')
  return { id: opened.id, ...opened.view.get() }
}

/** All that views see. */
function everything(desk: Desk) {
  const { opened, undo } = desk.threads.store.get()
  return {
    phase: desk.core.store.get().phase,
    announcement: desk.core.store.get().announcement?.say(texts) ?? null,
    ...desk.signIn.store.get(),
    ...desk.threads.profession.get(),
    inbox: desk.inbox.store.get(),
    thread: opened?.view.get() ?? null,
    undo,
  }
}

/** Lets answers that are under way arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

test('a wrong passphrase and an unknown name get one calm answer', async () => {
  const fake = await fakeService()
  const desk = newDesk(fake)
  await desk.signIn.start()
  await desk.signIn.byPassphrase({ name: 'Åsa', passphrase: 'something else' })
  expect(everything(desk)).toMatchObject({ phase: 'door', fault: { reason: 'wrong' }, entering: null })
  await desk.signIn.byPassphrase({ name: ' ', passphrase: PASSPHRASE })
  expect(desk.signIn.store.get().fault?.reason).toBe('wrong')
})

test('too many attempts say when to come back', async () => {
  const fake = await fakeService()
  const desk = newDesk(fake)
  await desk.signIn.start()
  fake.fail('/api/desk/sign-in', { ok: false, reason: 'busy', retrySeconds: 120 })
  await desk.signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  expect(desk.signIn.store.get().fault).toMatchObject({ reason: 'busy', retrySeconds: 120 })
})

test('somebody else’s vault from the server opens nothing', async () => {
  const fake = await fakeService()
  fake.session.vault = (fake.session.vault ?? '').replace(/^.{8}/, 'AAAAAAAA')
  const desk = newDesk(fake)
  await desk.signIn.start()
  await desk.signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  expect(everything(desk)).toMatchObject({ phase: 'door', fault: { reason: 'altered' } })
})

test('a reply is sealed, sent and seen in the thread', async () => {
  const { desk, thread } = await answering()
  await desk.threads.send()
  expect(repliesOf(thread)).toEqual([TEXT])
  expect(shown(desk)).toMatchObject({ text: '', sending: false, sendFault: null })
  expect(shown(desk).turns.map(({ body }) => body?.text)).toEqual(['Hej', TEXT])
  expect(desk.inbox.store.get().lines[0]?.state).toBe('answered')
})

test('without a profession or a text nothing is sent', async () => {
  const { desk, fake, thread } = await atDesk()
  await desk.threads.open(thread.line.id)
  await desk.threads.send()
  expect(shown(desk).sendFault?.reason).toBe('empty')
  desk.threads.type(TEXT)
  await desk.threads.send()
  expect(shown(desk).sendFault?.reason).toBe('by')
  desk.threads.answerAs('police')
  desk.threads.type('å'.repeat(5000))
  await desk.threads.send()
  expect(shown(desk).sendFault?.reason).toBe('tooLong')
  expect(fake.calls.some(({ path }) => path.endsWith('/reply'))).toBe(false)
})

test('something came in between: it is shown, the text is kept, and the next press sends it', async () => {
  const { desk, thread } = await answering()
  thread.write({ text: 'En sak till' })
  await desk.threads.send()
  expect(shown(desk)).toMatchObject({ text: TEXT, newFrom: 1, sendFault: { reason: 'changed' } })
  expect(shown(desk).turns.map(({ body }) => body?.text)).toEqual(['Hej', 'En sak till'])
  expect(repliesOf(thread)).toEqual([])
  await desk.threads.send()
  expect(repliesOf(thread)).toEqual([TEXT])
})

test('no contact: the text is kept, and pressing again sends the very same bytes', async () => {
  const { desk, fake, thread } = await answering()
  fake.fail('/api/desk/threads/reply', refuse('offline'))
  await desk.threads.send()
  expect(shown(desk)).toMatchObject({ text: TEXT, sendFault: { reason: 'offline' } })
  await desk.threads.send()
  const sent = fake.calls
    .filter(({ path }) => path.endsWith('/reply'))
    .map(({ body }) => JSON.stringify(body))
  expect(new Set(sent).size).toBe(1)
  expect(repliesOf(thread)).toEqual([TEXT])
})

test('a lost answer is found when the thread is looked at again', async () => {
  const { desk, fake, thread } = await answering()
  fake.fail('/api/desk/threads/reply', refuse('offline'), true)
  await desk.threads.send()
  expect(shown(desk)).toMatchObject({ text: TEXT, sendFault: { reason: 'offline' } })
  await desk.threads.refresh()
  expect(shown(desk)).toMatchObject({ text: '', sendFault: null })
  expect(repliesOf(thread)).toEqual([TEXT])
})

test('what could not be sent is a draft again', async () => {
  const { desk, fake, thread } = await answering()
  fake.fail('/api/desk/threads/reply', refuse('server', 'server.failed'))
  await desk.threads.send()
  desk.threads.leave()
  await settled()
  await desk.threads.open(thread.line.id)
  expect(shown(desk).text).toBe(TEXT)
})

test('a lost answer, and then another text: the first reply is recognised, the second is not sent unseen', async () => {
  const { desk, fake, thread } = await answering()
  fake.fail('/api/desk/threads/reply', refuse('offline'), true)
  await desk.threads.send()
  desk.threads.type('En annan text')
  await desk.threads.send()
  expect(shown(desk)).toMatchObject({ text: 'En annan text', sendFault: { reason: 'changed' } })
  expect(repliesOf(thread)).toEqual([TEXT])
})

test('a colleague’s thread refuses the reply and keeps the text', async () => {
  const { desk, fake } = await answering()
  fake.fail('/api/desk/threads/reply', refuse('refused', 'thread.claimed'))
  await desk.threads.send()
  expect(shown(desk)).toMatchObject({ text: TEXT, sendFault: { reason: 'claimed' } })
})

test('the draft is saved on the way out and is there on coming back', async () => {
  const { desk, fake, thread } = await answering()
  desk.threads.leave()
  await settled()
  expect(thread.draft).not.toBeNull()
  expect(JSON.stringify(fake.calls)).not.toContain(TEXT)
  await desk.threads.open(thread.line.id)
  expect(shown(desk)).toMatchObject({ text: TEXT, draft: 'saved' })
})

test('a draft that could not be saved is still there on coming back', async () => {
  const { desk, fake, thread } = await answering()
  fake.fail('/api/desk/threads/draft', refuse('offline'))
  desk.threads.leave()
  await settled()
  expect(thread.draft).toBeNull()
  await desk.threads.open(thread.line.id)
  expect(shown(desk).text).toBe(TEXT)
})

test('locking wipes what was read and asks only for the passphrase; the place and the draft come back', async () => {
  const { desk, fake, thread } = await answering()
  desk.signIn.lock()
  expect(everything(desk)).toMatchObject({
    phase: 'door',
    thread: null,
    who: null,
    left: { name: 'Åsa', why: 'locked' },
  })
  expect(JSON.stringify(everything(desk))).not.toContain(TEXT)
  await settled()
  expect(thread.draft).not.toBeNull()
  expect(fake.calls.at(-1)?.path).toBe('/api/desk/sign-out')
  await desk.signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  expect(shown(desk)).toMatchObject({ id: thread.line.id, text: TEXT })
})

test('a text too long to be saved survives a lock as well', async () => {
  const { desk } = await answering()
  const long = 'ord '.repeat(4000)
  desk.threads.type(long)
  await desk.threads.saveDraft()
  expect(shown(desk).draft).toBe('tooLong')
  desk.signIn.lock()
  await desk.signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  expect(shown(desk).text).toBe(long)
})

test('a session that ended at the server leaves the place and the text', async () => {
  const { desk, fake } = await answering()
  fake.fail('/api/desk/threads/reply', refuse('signedOut', 'request.unauthorised'))
  await desk.threads.send()
  expect(everything(desk)).toMatchObject({ phase: 'door', left: { why: 'expired' } })
  await desk.signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  expect(shown(desk).text).toBe(TEXT)
})

test('a reply that got through during a lock is no draft afterwards', async () => {
  const { desk, thread } = await answering()
  const sending = desk.threads.send()
  await Promise.resolve()
  await Promise.resolve()
  desk.signIn.lock()
  await sending
  await settled()
  await desk.signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  await settled()
  const left = repliesOf(thread).length === 1 ? '' : TEXT
  expect(shown(desk).text).toBe(left)
})

test('signing out forgets everything', async () => {
  const { desk, thread } = await answering()
  desk.threads.type('ord '.repeat(4000))
  desk.signIn.signOut()
  expect(everything(desk)).toMatchObject({ phase: 'door', left: null, by: '' })
  await settled()
  await desk.signIn.byPassphrase({ name: 'Åsa', passphrase: PASSPHRASE })
  expect(desk.threads.store.get().opened).toBeNull()
  await desk.threads.open(thread.line.id)
  expect(shown(desk).text).toBe('')
})

test('a thread that was erased says so and keeps the text', async () => {
  const { desk, fake } = await answering()
  fake.threads.length = 0
  await desk.threads.send()
  expect(shown(desk)).toMatchObject({ text: TEXT, sendFault: { reason: 'gone' } })
  await desk.threads.refresh()
  expect(shown(desk)).toMatchObject({ status: 'gone', text: TEXT })
})

test('one unreadable thread does not stop the inbox', async () => {
  const { desk, fake } = await atDesk(['a', 'b'])
  const [bad] = fake.threads
  if (bad !== undefined) bad.line.threadKey = 'AAAA'
  await desk.inbox.reload()
  expect(desk.inbox.store.get().lines.map(({ unreadable }) => unreadable)).toEqual(['keys', null])
  await desk.threads.open(bad?.line.id ?? '')
  expect(shown(desk)).toMatchObject({ status: 'ready', sealable: false })
})

test('a new question waits for a press; with an empty list it shows at once', async () => {
  const { desk, fake } = await atDesk()
  fake.ask('ny')
  await desk.inbox.look()
  expect(everything(desk)).toMatchObject({ inbox: { news: 1 }, announcement: texts.said.news(1) })
  expect(desk.inbox.store.get().lines.length).toBe(1)
  desk.inbox.showNews()
  expect(desk.inbox.store.get()).toMatchObject({ news: 0, listed: null })
  expect(desk.inbox.store.get().lines.length).toBe(2)
})

test('closing can be undone', async () => {
  const { desk, thread } = await atDesk()
  await desk.threads.open(thread.line.id)
  await desk.threads.transition('close')
  expect(everything(desk)).toMatchObject({ undo: { kind: 'closed' }, thread: { line: { state: 'closed' } } })
  await desk.threads.undo()
  expect(everything(desk)).toMatchObject({ undo: null, thread: { line: { state: 'received' } } })
})

test('what changes a thread answers with its line, and nothing is fetched again', async () => {
  const { desk, fake, thread } = await answering()
  await desk.threads.send()
  await desk.threads.transition('claim')
  await desk.threads.transition('close')
  expect(shown(desk)).toMatchObject({ line: { state: 'closed' }, stale: false })
  expect(repliesOf(thread)).toEqual([TEXT])
  const asked = fake.calls.map(({ path }) => path.replace('/api/desk/', ''))
  expect(asked.filter((path) => path === 'threads/open')).toHaveLength(1)
  expect(asked.filter((path) => path === 'inbox')).toHaveLength(1)
})

test('a question that came behind the reply is said, not hidden', async () => {
  const { desk, fake, thread } = await answering()
  const call = fake.api.call.bind(fake.api)
  fake.api.call = async (path, body, options) => {
    const answer = await call(path, body, options)
    if (path !== '/api/desk/threads/reply') return answer
    thread.write({ text: 'En sak till' })
    return { ok: true, body: { thread: { ...thread.line } } as never }
  }
  await desk.threads.send()
  expect(shown(desk)).toMatchObject({ text: '', stale: true, next: 2 })
  await desk.threads.refresh()
  expect(shown(desk)).toMatchObject({ stale: false, next: 3 })
})

test('a key in the editor changes nothing that the list shows, nor what was said', async () => {
  const { desk } = await answering()
  const list = vi.fn<() => void>()
  desk.inbox.store.subscribe(list)
  desk.signIn.store.subscribe(list)
  desk.core.store.subscribe(list)
  desk.threads.store.subscribe(list)
  const { turns, missing, line } = shown(desk)
  desk.threads.type('En bokstav till')
  expect(list).not.toHaveBeenCalled()
  expect(shown(desk).text).toBe('En bokstav till')
  for (const [before, now] of [
    [turns, shown(desk).turns],
    [missing, shown(desk).missing],
    [line, shown(desk).line],
  ])
    expect(now).toBe(before)
})

test('where there are several centres one is chosen, and after a lock it is the same one', async () => {
  const { fake, desk } = await atDesk()
  desk.signIn.signOut()
  const given = { name: 'Åsa', passphrase: PASSPHRASE }
  const own = fake.session.centre.id
  const other = { id: 'AAAAAAAAAAAAAAAAAAAAAA', name: 'Ett annat' }
  const site = desk.signIn.store.get().site
  if (site === null) throw new Error('no site')
  desk.signIn.store.set({
    site: { ...site, centres: [{ ...site.centres[0], ...other }, ...site.centres] as never },
  })
  await settled()
  fake.calls.length = 0
  await desk.signIn.byPassphrase(given)
  expect(desk.signIn.store.get()).toMatchObject({ fault: { reason: 'unchosen' }, entering: null })
  expect(fake.calls).toEqual([])
  desk.signIn.chooseCentre(own)
  await desk.signIn.byPassphrase(given)
  expect(desk.core.store.get().phase).toBe('desk')
  desk.signIn.lock()
  desk.signIn.chooseCentre(other.id)
  await desk.signIn.byPassphrase(given)
  const asked = fake.calls.filter(({ path }) => path.startsWith('/api/desk/sign-in'))
  expect(asked.map(({ body }) => (body as { centre: string }).centre)).toEqual([own, own, own, own])
})
