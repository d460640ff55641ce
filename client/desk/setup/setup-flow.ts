/** The first set-up, step by step. Nothing that was made is lost by a failure: every step can be tried again. */
import { fromBase64url } from '../../../shared/bytes.ts'
import type { Code } from '../../../shared/protocol/code/code-faces.ts'
import { dayOf } from '../../../shared/protocol/centre/epoch.ts'
import {
  drawPassphrase,
  type MemberKeys,
  normalisePassphrase,
} from '../../../shared/protocol/staff/member.ts'
import { fold } from '../../../shared/protocol/code/read-code.ts'
import { ready, sodium } from '../../../shared/protocol/sodium.ts'
import type { Fault } from '../core/api.ts'
import { careful } from '../core/null-if-malformed.ts'
import type { Desk } from '../create-desk.ts'
import { makeCentre, type MadeCentre } from './make-centre.ts'
import { createStore } from '../core/store.ts'

export type WordLists = { sv: readonly string[]; en: readonly string[] }

export type SetupState = {
  step:
    | 'checking'
    | 'unreachable'
    | 'refused'
    | 'done'
    | 'names'
    | 'passphrase'
    | 'working'
    | 'kit'
    | 'proof'
    | 'ready'
  fault: Fault | null
  /** The device could not derive the keys. */
  failed: boolean
  centreName: string
  name: string
  passphrase: string
  list: keyof WordLists
  kit: string[]
  fingerprint: Code | null
  /** The places, from 0, of the words to be typed back. */
  asked: number[]
  madeDay: number
  sending: boolean
}

const initial: SetupState = {
  step: 'checking',
  fault: null,
  failed: false,
  centreName: '',
  name: '',
  passphrase: '',
  list: 'sv',
  kit: [],
  fingerprint: null,
  asked: [],
  madeDay: 0,
  sending: false,
}

const PROOF_WORDS = 3

export type SetupFlow = ReturnType<typeof createSetup>

export function createSetup(desk: Desk, words: WordLists, firstSecret: string) {
  const { api, derive, now } = desk.deps
  const store = createStore(initial)
  let secret = firstSecret
  let site: Uint8Array | null = null
  let made: MadeCentre | null = null
  let keys: MemberKeys | null = null

  async function check(): Promise<void> {
    const { step } = store.get()
    const under = made !== null && (step === 'proof' || step === 'kit')
    if (!under) store.set({ step: 'checking', fault: null })
    const [answer] = await Promise.all([
      api.post<{ site: string }>({ path: '/api/setup/check', body: { secret } }),
      ready(),
    ])
    // With a centre made already, a new link only replaces the old one's secret.
    if (under) return store.set({ fault: answer.ok ? null : answer })
    if (!answer.ok) return store.set({ step: stepAfter(answer), fault: answer })
    site = careful(() => fromBase64url(answer.body.site, 16))
    store.set(
      site === null ? { step: 'unreachable', fault: { ok: false, reason: 'server' } } : { step: 'names' },
    )
  }

  function draw(list: keyof WordLists): void {
    store.set({ list, passphrase: drawPassphrase(words[list]) })
  }

  async function make(kitName: string): Promise<void> {
    const { centreName, name, passphrase } = store.get()
    if (site === null) return
    store.set({ step: 'working', failed: false })
    const madeDay = dayOf(now())
    const wishes = { site, centreName, name, passphrase, kitName, today: madeDay }
    made = await makeCentre(wishes, derive, words.sv).catch(() => null)
    if (made === null) return store.set({ failed: true })
    keys = made.keys
    const { kit, fingerprint } = made
    store.set({ step: 'kit', kit, fingerprint, madeDay, passphrase: '', asked: drawPlaces(kit.length) })
  }

  async function send(): Promise<void> {
    if (made === null || store.get().sending) return
    store.set({ sending: true, fault: null })
    const answer = await api.post<unknown>({ path: '/api/setup', body: { secret, ...made.request } })
    store.set({ sending: false })
    // "Done" to a second attempt means that the first got through, its answer lost; signing in tells whether it was ours.
    if (answer.ok || answer.code === 'setup.done') finish()
    else store.set({ fault: answer })
  }

  function finish(): void {
    made = null
    store.set({ step: 'ready', kit: [], asked: [] })
    void desk.refreshSite()
  }

  return {
    store,
    check,
    /** Another link opened in the same tab: what was made stays. */
    useLink: (another: string) => {
      secret = another
      return check()
    },
    names: (centreName: string, name: string, list: keyof WordLists) => {
      store.set({ centreName, name, step: 'passphrase' })
      if (store.get().passphrase === '') draw(list)
    },
    backToNames: () => store.set({ step: 'names' }),
    draw,
    isPassphrase: (typed: string) =>
      normalisePassphrase(typed) === normalisePassphrase(store.get().passphrase),
    make,
    toProof: () => store.set({ step: 'proof', fault: null }),
    backToKit: () => store.set({ step: 'kit' }),
    /** Whether a typed word is the kit's word at this place. */
    isKitWord: (place: number, typed: string) => {
      const word = store.get().kit[place]
      return word !== undefined && fold(typed.trim()) === fold(word)
    },
    send,
    /** On to the inbox without typing anything again; to the door where that fails. */
    enter: async () => {
      const held = keys
      keys = null
      if (held !== null) await desk.signInAfterSetup(store.get().name, held)
      if (desk.store.get().phase === 'setup') desk.toDoor()
    },
  }
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
