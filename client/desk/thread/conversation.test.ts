import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '../../../shared/bytes.ts'
import { sealMessage } from '../../../shared/protocol/thread/message.ts'
import { missingOf, readConversation, withEarlier, withNewest } from './conversation.ts'
import { type FakeThread, fakeService, PASSPHRASE, quickDerive, TODAY } from '../fake-service.ts'
import { newDraftId, openText, sealDraft, sealText } from '../keys/sealed-text.ts'
import { openSession } from '../keys/session.ts'

async function asked(text = 'Hej') {
  const fake = await fakeService()
  const { vaultKey } = await quickDerive.member(PASSPHRASE, fromBase64url(fake.request.founder.salt))
  const session = openSession(fake.site, fake.session, { way: 'passphrase', vaultKey }, TODAY)
  if (session === null) throw new Error('the session did not open')
  const thread = fake.ask(text)
  const read = () =>
    readConversation(session, {
      thread: thread.line,
      messages: thread.messages,
      more: false,
      draft: thread.draft,
    })
  return { fake, session, thread, read }
}

function keysOf({ read }: Awaited<ReturnType<typeof asked>>) {
  const { keys } = read()
  if (keys === null) throw new Error('no keys')
  return keys
}

function first(thread: FakeThread) {
  const [message] = thread.messages
  if (message === undefined) throw new Error('no message')
  return message
}

test('messages stand oldest first, however the server lists them', async () => {
  const { thread, read } = await asked('a')
  thread.write({ text: 'b' })
  thread.messages.reverse()
  expect(read().turns.map(({ body }) => body?.text)).toEqual(['a', 'b'])
  expect(read()).toMatchObject({ missing: [], next: 2 })
})

test('a missing number is said, in the middle and at the end', async () => {
  const { thread, read } = await asked('a')
  thread.write({ text: 'b' })
  thread.write({ text: 'c' })
  thread.messages.splice(1, 1)
  expect(read()).toMatchObject({ missing: [1], next: 3 })
  thread.messages.pop()
  expect(read()).toMatchObject({ missing: [1, 2], next: 3 })
})

test('a doubled number, a swapped and a damaged message are shown and stop nothing', async () => {
  const { thread, read } = await asked('a')
  thread.write({ text: 'b' })
  const message = first(thread)
  thread.messages.push({ ...message, sealed: `${message.sealed.slice(0, -4)}AAAA` }, { ...message, seq: 7 })
  const { turns, missing } = read()
  expect(turns.map(({ seq, body, doubled }) => [seq, body?.text, doubled])).toEqual([
    [0, 'a', true],
    [0, undefined, true],
    [1, 'b', false],
    [7, undefined, false],
  ])
  expect(missing).toEqual([2, 3, 4, 5, 6])
})

test('a made-up number does not fill the screen', async () => {
  const { thread, read } = await asked('a')
  thread.messages.push({ ...first(thread), seq: 4_000_000_000 })
  expect(read().missing.length).toBe(100)
})

test('what a writer sealed as a reply is not taken for the centre’s', async () => {
  const { thread, read } = await asked('a')
  const place = {
    threadKey: fromBase64url(thread.line.threadKey),
    epochKey: fromBase64url(thread.line.epochKey),
  }
  const sealed = sealMessage(thread.keys, { ...place, direction: 2, seq: 1 }, { text: 'b', by: 'police' })
  thread.messages.push({ direction: 1, seq: 1, sealed: toBase64url(sealed), day: TODAY })
  expect(read().turns[1]?.body).toBeNull()
})

test('a thread with a low-order key is shown without keys', async () => {
  const { thread, read } = await asked('a')
  thread.line.threadKey = toBase64url(new Uint8Array(32))
  expect(read()).toMatchObject({ keys: null, line: { unreadable: 'keys' } })
  expect(read().turns[0]?.body).toBeNull()
})

test('a draft comes back; one that does not open is said', async () => {
  const made = await asked()
  const { staffKey } = keysOf(made)
  made.thread.draft = sealDraft(staffKey, newDraftId(), { text: 'Halvfärdigt', by: 'midwife' })
  expect(made.read().draft).toMatchObject({ body: { text: 'Halvfärdigt', by: 'midwife' } })
  made.thread.draft = { id: toBase64url(newDraftId()), sealed: made.thread.draft?.sealed ?? '' }
  expect(made.read().draft).toBe('unreadable')
  made.thread.draft = { id: '!', sealed: 'AAAA' }
  expect(made.read().draft).toBe('unreadable')
})

test('a text of any length is kept sealed and comes back whole', async () => {
  const { staffKey } = keysOf(await asked())
  const text = '\u0001😀å"\n'.repeat(4000)
  const kept = sealText(staffKey, newDraftId(), { text })
  expect(openText(staffKey, kept)).toBe(text)
  expect(openText(new Uint8Array(32), kept)).toBeNull()
  expect(sealDraft(staffKey, newDraftId(), { text })).toBeNull()
})

test('a page that begins in the middle misses nothing before it, and what is between two pages is missing', async () => {
  const { thread, session } = await asked('0')
  for (const text of '12345') thread.write({ text })
  const page = (from: number, to: number, more: boolean) =>
    readConversation(session, {
      thread: thread.line,
      messages: thread.messages.slice(from, to),
      more,
      draft: null,
    })
  const last = page(4, 6, true)
  expect(last).toMatchObject({ missing: [], more: true, next: 6 })
  const whole = withEarlier(last, page(0, 4, false))
  expect(whole.turns.map(({ body }) => body?.text).join('')).toBe('012345')
  expect(missingOf(whole, 6)).toEqual([])
  expect(missingOf(withEarlier(last, page(1, 4, true)), 6)).toEqual([])
  expect(missingOf(withEarlier(last, page(0, 3, false)), 6)).toEqual([3])
})

test('the newest page joins what it meets; where it does not, what lies between has not been fetched', async () => {
  const { thread, session } = await asked('0')
  for (const text of '1234567') thread.write({ text })
  const page = (from: number, to: number) =>
    readConversation(session, {
      thread: thread.line,
      messages: thread.messages.slice(from, to),
      more: from > 0,
      draft: null,
    })
  const seqs = ({ turns }: { turns: { seq: number }[] }) => turns.map(({ seq }) => seq)
  const shown = { ...page(1, 4), more: true }
  expect(withNewest(shown, page(3, 6))).toMatchObject({ more: true })
  expect(seqs(withNewest(shown, page(3, 6)))).toEqual([1, 2, 3, 4, 5])
  expect(seqs(withNewest(shown, page(4, 8)))).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(seqs(withNewest(shown, page(6, 8)))).toEqual([6, 7])
  expect(missingOf(withNewest(shown, page(6, 8)), 8)).toEqual([])
  expect(seqs(withNewest(shown, page(0, 8)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})
