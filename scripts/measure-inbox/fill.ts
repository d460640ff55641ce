import { randomBytes } from 'node:crypto'
import type { Site } from '../../shared/api/public/site.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import {
  type MessagePlace,
  sealMessage,
  sealSummary,
  type Summary,
} from '../../shared/protocol/thread/message.ts'
import { createThread, writerKeys } from '../../shared/protocol/thread/thread-keys.ts'
import { AGES, ASKERS, TOPICS } from '../../shared/summary-codes.ts'
import { fetchSite } from '../lib/actors/writer.ts'

const AT_ONCE = 8

/** `count` threads of `messages` messages each, as writers' browsers seal and send them; only the codes are not derived. */
export async function fill(url: string, count: number, messages = 1): Promise<void> {
  const site = await fetchSite(url)
  let left = count
  const writer = async (): Promise<void> => {
    while (left > 0) await ask(url, site, left--, messages)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, writer))
}

async function ask(url: string, site: Site, n: number, messages: number): Promise<void> {
  const [centre] = site.centres
  if (centre?.epoch == null) throw new Error('the centre takes no questions')
  const locator = randomBytes(32).toString('base64url')
  const epochKey = fromBase64url(centre.epoch.key, 32)
  const { threadKey, threadSecret, lock } = createThread(randomBytes(32), epochKey)
  const keys = writerKeys(threadKey, threadSecret, epochKey)
  const seal = (seq: number): string => {
    const place: MessagePlace = { threadKey, epochKey, direction: 1, seq }
    return toBase64url(
      sealMessage(keys, place, { text: `Fråga ${n}, ${seq}. De vill att jag reser i sommar.` }),
    )
  }
  const summary = sealSummary(keys, { threadKey, epochKey }, summaryOf(n))
  await post(url, '/api/threads', {
    locator,
    threadKey: toBase64url(threadKey),
    lock: toBase64url(lock),
    centre: centre.id,
    epoch: centre.epoch.key,
    summary: toBase64url(summary),
    message: seal(0),
  })
  for (let seq = 1; seq < messages; seq++)
    await post(url, '/api/threads/messages', { locator, seq, message: seal(seq) })
}

function summaryOf(n: number): Summary {
  return { topic: pick(TOPICS, n), age: pick(AGES, n), as: pick(ASKERS, n) }
}

function pick(codes: readonly string[], n: number): string {
  return codes[n % codes.length] ?? ''
}

async function post(url: string, path: string, body: object): Promise<void> {
  const answer = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`)
  await answer.arrayBuffer()
}
