import { fromBase64url } from '../../shared/bytes.ts'
import { fingerprint } from '../../shared/protocol/centre/epoch.ts'
import { ready } from '../../shared/protocol/sodium.ts'
import { ask } from './ask.ts'
import type { Deps } from './call-public.ts'
import { compare, isSame, toShownCode } from './code-keys.ts'
import type { Journey } from './journey.ts'
import { openTyped } from './open-code.ts'
import { precomputeCode } from './precomputed-code.ts'
import { threadCalls } from './thread-calls.ts'
import { beginVisit, freshVisit, type Writer } from './visit.ts'

/** The writer's side of the protocol: see `Journey` for what each call promises. */
export function createJourney(deps: Deps): Journey {
  const writer: Writer = { deps, visit: freshVisit() }
  return {
    warm: (input) => warm(writer, input),

    async ask(question) {
      await ready()
      const asked = await ask(deps, writer.visit, question)
      if (!asked.ok) return asked
      writer.visit.open = asked.conversation
      return { ok: true, code: toShownCode(asked.conversation.held.code) }
    },

    async open({ site, typed, language }) {
      await ready()
      const entered = await openTyped(deps, site, typed, language)
      if (!entered.ok) return entered
      beginVisit(writer, entered.conversation)
      return { ok: true, thread: entered.conversation?.thread ?? null }
    },

    ...threadCalls(writer),

    async practise({ typed, digits, language }) {
      return { ok: true, right: isSame(typed, digits, language) }
    },

    fingerprint: comparePoster,

    async close() {
      beginVisit(writer)
    },

    async forget() {
      writer.visit = freshVisit()
    },
  }
}

async function warm(writer: Writer, input: Parameters<Journey['warm']>[0]): ReturnType<Journey['warm']> {
  try {
    await ready()
    const { visit } = writer
    if (input !== undefined && visit.asking === null) precomputeCode(visit, input.site)
    return { ok: true }
  } catch (error) {
    // A TypeError says that the library's file did not come, or not whole. Anything else is this browser.
    return { ok: false, reason: error instanceof TypeError ? 'offline' : 'no_wasm' }
  }
}

async function comparePoster(
  input: Parameters<Journey['fingerprint']>[0],
): ReturnType<Journey['fingerprint']> {
  const { site, centre, typed, language } = input
  await ready()
  const signingKey = site.centres.find((one) => one.id === centre)?.signingKey
  if (signingKey === undefined) return { right: false, unknown: [] }
  const of = [fromBase64url(site.site, 16), fromBase64url(centre, 16), fromBase64url(signingKey, 32)] as const
  return compare(typed, await fingerprint(...of), language)
}
