import type { Fault } from '../core/api.ts'
import type { Line } from '../inbox/lines.ts'
import type { Turn } from './conversation.ts'
import type { DraftStatus } from './keep-draft.ts'

/** Why a reply was not sent. `changed`: somebody wrote in between, and it is shown now. */
export type SendFault =
  | Fault
  | { ok: false; reason: 'changed' | 'by' | 'empty' | 'tooLong' | 'gone' | 'full' | 'claimed' }

/** What is shown of the thread that is open. */
export type OpenThreadView = {
  status: 'loading' | 'ready' | 'failed' | 'gone'
  fault: Fault | null
  line: Line | null
  /** Whether a reply can be sealed. */
  sealable: boolean
  turns: Turn[]
  /** Whether there are earlier messages than these. */
  more: boolean
  fetchingEarlier: boolean
  earlierFault: Fault | null
  /** Numbers that are missing among what has been fetched. */
  missing: number[]
  /** The number that the next message takes. */
  next: number
  /** From this number on, the turns were new to the reply's author. */
  newFrom: number | null
  /** The server has something newer than what is shown. */
  stale: boolean
  text: string
  draft: DraftStatus | 'unreadable'
  sending: boolean
  sendFault: SendFault | null
  /** Taking, closing … did not work. */
  transitionFault: Fault | 'claimed' | null
}

export const openingThread: OpenThreadView = {
  status: 'loading',
  fault: null,
  line: null,
  sealable: false,
  turns: [],
  more: false,
  fetchingEarlier: false,
  earlierFault: null,
  missing: [],
  next: 0,
  newFrom: null,
  stale: false,
  text: '',
  draft: 'none',
  sending: false,
  sendFault: null,
  transitionFault: null,
}
