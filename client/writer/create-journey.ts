import type { Code } from '../../shared/protocol/code.ts'
import { fingerprint } from '../../shared/protocol/epoch.ts'
import { ready } from '../../shared/protocol/sodium.ts'
import { sealLock } from '../../shared/protocol/thread.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { followUp, type Pending } from './answering.ts'
import { ask, failure, type Outbox } from './asking.ts'
import type { OpenConversation } from './conversation.ts'
import { call, type Deps } from './http.ts'
import type { Failure, Journey, Result } from './journey.ts'
import { compare, drawHeld, type HeldCode, shown } from './key-ring.ts'
import { listen } from './listening.ts'
import { earlier, isNews, openTyped, refresh } from './reading.ts'
import { makeSpare } from './spare-code.ts'

export type { Deps } from './http.ts'

/** A code that has been shown and not yet taken into use. */
type Drawn = { held: HeldCode; lock: string }

/** Everything that one visit remembers. It is in memory only, and `forget` lets go of all of it. */
type Visit = Outbox & {
  open: OpenConversation | null
  pending: Pending | null
  drawn: Drawn | null
  /** The code that the person was last shown. */
  code: Code | null
}

/** The writer's side of the protocol: see `Journey` for what each call promises. */
export function createJourney(deps: Deps): Journey {
  let visit = fresh()

  /** Without its question on the way a visit would send that one twice: only `forget` lets go of it. */
  function begin(open: OpenConversation | null = null): void {
    visit = { ...fresh(), asking: visit.asking, open }
  }

  async function withOpen<T>(work: (open: OpenConversation) => Promise<Result<T>>): Promise<Result<T>> {
    return visit.open === null ? { ok: false, reason: 'gone' } : work(visit.open)
  }

  function keep(answer: { ok: true; conversation: OpenConversation } | Failure) {
    if (!answer.ok) return answer
    visit.open = answer.conversation
    return { ok: true, thread: answer.conversation.thread } as const
  }

  return {
    async warm(input) {
      try {
        await ready()
        if (input !== undefined && visit.asking === null) makeSpare(visit, input.site)
        return { ok: true }
      } catch (error) {
        // Only `fetch` throws a TypeError here: the library's file did not come. Anything else is this browser.
        return { ok: false, reason: error instanceof TypeError ? 'offline' : 'no_wasm' }
      }
    },

    async ask(question) {
      await ready()
      const asked = await ask(deps, visit, question)
      if (!asked.ok) return asked
      visit.open = asked.conversation
      visit.code = asked.conversation.held.code
      return { ok: true, code: shown(visit.code) }
    },

    async open({ site, typed, language }) {
      await ready()
      const entered = await openTyped(deps, site, typed, language)
      if (!entered.ok) return entered
      begin(entered.conversation)
      return { ok: true, thread: entered.conversation?.thread ?? null }
    },

    look: () => withOpen(async (open) => keep(await refresh(deps, open))),
    earlier: () => withOpen(async (open) => keep(await earlier(deps, open))),

    followUp: ({ text }) =>
      withOpen(async (open) => {
        const sent = await followUp(deps, open, text, visit.pending)
        visit.open = sent.conversation
        visit.pending = sent.ok ? null : sent.pending
        if (sent.ok) return { ok: true, thread: sent.conversation.thread }
        const { pending: _, conversation: __, ...why } = sent
        return why
      }),

    drawNew: () =>
      withOpen(async (open) => {
        visit.drawn ??= await draw(open)
        visit.code = visit.drawn.held.code
        return { ok: true, code: shown(visit.code) }
      }),

    exchange: () =>
      withOpen(async (open) => {
        const { drawn } = visit
        if (drawn === null) return { ok: false, reason: 'refused' }
        const answer = await call(deps, '/api/threads/recode', {
          locator: open.held.locator,
          newLocator: drawn.held.locator,
          lock: drawn.lock,
        })
        if (!answer.ok) return failure(answer)
        visit.open = { ...open, held: drawn.held }
        visit.drawn = null
        return { ok: true }
      }),

    erase: () =>
      withOpen(async (open) => {
        const answer = await call(deps, '/api/threads/erase', { locator: open.held.locator })
        // A thread that is gone already is what was asked for.
        if (!answer.ok && answer.reason !== 'gone') return failure(answer)
        begin()
        return { ok: true }
      }),

    async practise({ typed, language }) {
      return visit.code === null ? { right: false, unknown: [] } : compare(typed, visit.code, language)
    },

    async fingerprint({ site, centre, typed, language }) {
      await ready()
      const signingKey = site.centres.find((one) => one.id === centre)?.signingKey
      if (signingKey === undefined) return { right: false, unknown: [] }
      const of = [
        fromBase64url(site.site, 16),
        fromBase64url(centre, 16),
        fromBase64url(signingKey, 32),
      ] as const
      return compare(typed, await fingerprint(...of), language)
    },

    async listen() {
      while (visit.open !== null) {
        const { open } = visit
        const heard = await listen(deps, open.held.locator)
        if (!heard.news || visit.open === null) return { news: false }
        const now = await refresh(deps, visit.open)
        // Where it cannot be told, the page looks again and finds out.
        if (!now.ok || isNews(open.thread, now.conversation.thread)) return { news: true }
      }
      return { news: false }
    },

    async close() {
      begin()
    },

    async forget() {
      visit = fresh()
    },
  }
}

function fresh(): Visit {
  return { asking: null, spare: null, open: null, pending: null, drawn: null, code: null }
}

async function draw(open: OpenConversation): Promise<Drawn> {
  const held = await drawHeld(open.site)
  const lock = sealLock(held.wrapKey, open.threadSecret, open.threadKey, open.epochKey)
  return { held, lock: toBase64url(lock) }
}
