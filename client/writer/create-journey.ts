import { fingerprint } from '../../shared/protocol/centre/epoch.ts'
import { ready } from '../../shared/protocol/sodium.ts'
import { sealLock } from '../../shared/protocol/thread/thread-keys.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { followUp, type Pending } from './follow-up.ts'
import { ask, type Outbox } from './ask.ts'
import type { OpenConversation } from './open-thread.ts'
import { type Deps, tell } from './call-public.ts'
import type { Failure, Journey, Result } from './journey.ts'
import { compare, drawHeld, type HeldCode, isSame, toShownCode } from './code-keys.ts'
import { listen } from './listen.ts'
import { earlier, isNews, openTyped, refresh } from './open-code.ts'
import { precomputeCode } from './precomputed-code.ts'

/** A code that has been shown and is not known to be in use; `sent` is whether the server may have got it. */
type Drawn = { held: HeldCode; lock: string; sent: boolean }

const GONE = { ok: false, reason: 'gone' } as const

/** Everything that one visit remembers. It is in memory only, and `forget` lets go of all of it. */
type Visit = Outbox & {
  open: OpenConversation | null
  pending: Pending | null
  drawn: Drawn | null
}

/** The writer's side of the protocol: see `Journey` for what each call promises. */
export function createJourney(deps: Deps): Journey {
  let visit = fresh()

  /** Without its question on the way a visit would send that one twice: only `forget` lets go of it. */
  function begin(open: OpenConversation | null = null): void {
    visit = { ...fresh(), asking: visit.asking, open }
  }

  /** Where nothing is behind the code, an exchange whose answer was lost may have got through: then the new one counts. */
  async function withOpen<T>(work: (open: OpenConversation) => Promise<Result<T>>): Promise<Result<T>> {
    if (visit.open === null) return GONE
    const result = await work(visit.open)
    if (result.ok || result.reason !== 'gone' || visit.drawn?.sent !== true) return result
    const exchanged = await exchange()
    return exchanged.ok ? work(visit.open) : exchanged
  }

  async function exchange(): Promise<Result<object>> {
    const { open, drawn } = visit
    if (open === null) return GONE
    if (drawn === null) return { ok: false, reason: 'refused' }
    drawn.sent = true
    const answer = await tell(deps, '/api/threads/recode', {
      locator: open.held.locator,
      newLocator: drawn.held.locator,
      lock: drawn.lock,
    })
    if (!answer.ok) return answer
    visit.open = { ...open, held: drawn.held }
    visit.drawn = null
    return { ok: true }
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
        if (input !== undefined && visit.asking === null) precomputeCode(visit, input.site)
        return { ok: true }
      } catch (error) {
        // A TypeError says that the library's file did not come, or not whole. Anything else is this browser.
        return { ok: false, reason: error instanceof TypeError ? 'offline' : 'no_wasm' }
      }
    },

    async ask(question) {
      await ready()
      const asked = await ask(deps, visit, question)
      if (!asked.ok) return asked
      visit.open = asked.conversation
      return { ok: true, code: toShownCode(asked.conversation.held.code) }
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
        return { ok: true, code: toShownCode(visit.drawn.held.code) }
      }),

    exchange,

    async erase() {
      if (visit.open === null) return GONE
      const erased = await withOpen(async ({ held }): Promise<Result<object>> => {
        const answer = await tell(deps, '/api/threads/erase', { locator: held.locator })
        return answer.ok ? { ok: true } : answer
      })
      // A thread that is gone already is what was asked for.
      if (!erased.ok && erased.reason !== 'gone') return erased
      begin()
      return { ok: true }
    },

    async practise({ typed, digits, language }) {
      return { ok: true, right: isSame(typed, digits, language) }
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
  return { asking: null, precomputed: null, open: null, pending: null, drawn: null }
}

async function draw(open: OpenConversation): Promise<Drawn> {
  const held = await drawHeld(open.site)
  const lock = sealLock(held.wrapKey, open.threadSecret, open.threadKey, open.epochKey)
  return { held, lock: toBase64url(lock), sent: false }
}
