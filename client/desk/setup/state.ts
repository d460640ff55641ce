import type { Code } from '../../../shared/protocol/code/code-faces.ts'
import type { Fault } from '../core/api.ts'

export type WordLists = { sv: readonly string[]; en: readonly string[] }

export type SetupState = {
  /** A set-up link was opened: set-up stands where the door would. */
  open: boolean
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

export const notBegun: SetupState = {
  open: false,
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
