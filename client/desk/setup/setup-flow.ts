/** The first set-up, step by step. Nothing that was made is lost by a failure: every step can be tried again. */
import { fromBase64url } from '../../../shared/bytes.ts'
import { dayOf } from '../../../shared/days.ts'
import { fold } from '../../../shared/protocol/code/read-code.ts'
import { ready, sodium } from '../../../shared/protocol/sodium.ts'
import {
  drawPassphrase,
  type MemberKeys,
  normalisePassphrase,
} from '../../../shared/protocol/staff/member.ts'
import type { Fault } from '../core/api.ts'
import type { Core } from '../core/context.ts'
import { nullIfMalformed } from '../core/null-if-malformed.ts'
import { createStore, type Store } from '../core/store.ts'
import type { Derive } from '../keys/derive.ts'
import type { SignIn } from '../sign-in/sign-in-feature.ts'
import { makeCentre, type MadeCentre } from './make-centre.ts'
import { notBegun, type SetupState, type WordLists } from './state.ts'

const PROOF_WORDS = 3

type SetupDeps = { core: Core; signIn: SignIn; derive: Derive; words: WordLists }

/** What the steps share; the secrets of it are in no state that views see. */
type Making = SetupDeps & {
  store: Store<SetupState>
  secret: string
  site: Uint8Array | null
  made: MadeCentre | null
  founder: { centre: string; keys: MemberKeys } | null
}

export type SetupFlow = ReturnType<typeof createSetup>

export function createSetup(deps: SetupDeps) {
  const store = createStore(notBegun)
  const making: Making = { ...deps, store, secret: '', site: null, made: null, founder: null }
  deps.core.register({ begin: () => store.set({ open: false }) })
  return {
    store,
    check: () => check(making),
    /** A set-up link was opened. Another one in the same tab: what was made stays. Nothing while somebody is signed in. */
    useLink: async (secret: string) => {
      if (deps.core.token() !== null) return
      making.secret = secret
      store.set({ open: true })
      await check(making)
    },
    toDoor: () => store.set({ open: false }),
    names: (centreName: string, name: string, list: keyof WordLists) => {
      store.set({ centreName, name, step: 'passphrase' })
      if (store.get().passphrase === '') draw(making, list)
    },
    backToNames: () => store.set({ step: 'names' }),
    draw: (list: keyof WordLists) => draw(making, list),
    isPassphrase: (typed: string) =>
      normalisePassphrase(typed) === normalisePassphrase(store.get().passphrase),
    make: (kitName: string) => make(making, kitName),
    toProof: () => store.set({ step: 'proof', fault: null }),
    backToKit: () => store.set({ step: 'kit' }),
    /** Whether a typed word is the kit's word at this place. */
    isKitWord: (place: number, typed: string) => {
      const word = store.get().kit[place]
      return word !== undefined && fold(typed.trim()) === fold(word)
    },
    send: () => send(making),
    enter: () => enter(making),
  }
}

async function check(making: Making): Promise<void> {
  const { core, store, made, secret } = making
  const { step } = store.get()
  const isMade = made !== null && (step === 'proof' || step === 'kit')
  if (!isMade) store.set({ step: 'checking', fault: null })
  const [answer] = await Promise.all([core.api.call('/api/setup/check', { secret }), ready()])
  // With a centre made already, a new link only replaces the old one's secret.
  if (isMade) return store.set({ fault: answer.ok ? null : answer })
  if (!answer.ok) return store.set({ step: stepAfter(answer), fault: answer })
  making.site = nullIfMalformed(() => fromBase64url(answer.body.site, 16))
  store.set(
    making.site === null
      ? { step: 'unreachable', fault: { ok: false, reason: 'server' } }
      : { step: 'names' },
  )
}

function draw({ store, words }: Making, list: keyof WordLists): void {
  store.set({ list, passphrase: drawPassphrase(words[list]) })
}

async function make(making: Making, kitName: string): Promise<void> {
  const { core, store, site, derive, words } = making
  const { centreName, name, passphrase } = store.get()
  if (site === null) return
  store.set({ step: 'working', failed: false })
  const madeDay = dayOf(core.now())
  const wishes = { site, centreName, name, passphrase, kitName, today: madeDay }
  const made = await makeCentre(wishes, derive, words.sv).catch(() => null)
  making.made = made
  if (made === null) return store.set({ failed: true })
  making.founder = { centre: made.request.centre.id, keys: made.keys }
  const { kit, fingerprint } = made
  store.set({ step: 'kit', kit, fingerprint, madeDay, passphrase: '', asked: drawPlaces(kit.length) })
}

async function send(making: Making): Promise<void> {
  const { core, store, secret, made } = making
  if (made === null || store.get().sending) return
  store.set({ sending: true, fault: null })
  const answer = await core.api.call('/api/setup', { secret, ...made.request })
  const begun = answer.ok || (answer.code === 'setup.done' && (await isBegun(making, made)))
  store.set({ sending: false })
  if (!begun) return store.set({ fault: answer })
  making.made = null
  store.set({ step: 'ready', kit: [], asked: [] })
  void making.signIn.refreshSite()
}

/** Whether an earlier attempt got through, its answer lost; a used link alone could have begun any centre. */
async function isBegun({ core }: Making, { request }: MadeCentre): Promise<boolean> {
  const site = await core.api.call('/api/site', null)
  return (
    site.ok &&
    site.body.centres.some(
      ({ id, signingKey }) => id === request.centre.id && signingKey === request.signingKey,
    )
  )
}

/** On to the inbox without typing anything again; to the door where that fails. */
async function enter(making: Making): Promise<void> {
  const { signIn, store, founder } = making
  making.founder = null
  const { name } = store.get()
  if (founder !== null) await signIn.afterSetup({ centre: founder.centre, name }, founder.keys)
  store.set({ open: false })
}

function stepAfter(fault: Fault): SetupState['step'] {
  if (fault.code === 'setup.done') return 'done'
  return fault.reason === 'refused' ? 'refused' : 'unreachable'
}

function drawPlaces(of: number): number[] {
  const places = new Set<number>()
  while (places.size < PROOF_WORDS) places.add(sodium.randombytes_uniform(of))
  return [...places].sort((a, b) => a - b)
}
