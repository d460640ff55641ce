import type { Site } from '../../../shared/api/public/site.ts'
import type { Fault } from './api.ts'
import type { Turn } from '../thread/conversation.ts'
import type { Line } from '../inbox/lines.ts'
import type { DraftStatus } from '../thread/keep-draft.ts'
import type { DeskSession, Way } from '../keys/session.ts'

/** Who was here when the desk was locked or the session ended; they come back to the same place. */
export type Left = {
  memberId: string
  name: string
  way: Way
  why: 'locked' | 'expired'
  thread: string | null
}

/** Why nobody came in. `altered`: what the server gave is not this member's. `device`: the derivation failed. */
export type DoorFault = Fault | { ok: false; reason: 'wrong' | 'altered' | 'device' }

export type InboxState = {
  status: 'loading' | 'ready' | 'failed'
  fault: Fault | null
  lines: Line[]
  /** The newest listing, where it has something that the screen does not show yet. */
  listed: Line[] | null
  news: number
  closed: boolean
  /** Where the next page begins. */
  next: string | null
  pages: number
}

/** Why a reply was not sent. `changed`: somebody wrote in between, and it is shown now. */
export type SendFault =
  | Fault
  | { ok: false; reason: 'changed' | 'by' | 'empty' | 'tooLong' | 'gone' | 'full' | 'claimed' }

export type ThreadState = {
  id: string
  status: 'loading' | 'ready' | 'failed' | 'gone'
  fault: Fault | null
  line: Line | null
  /** Whether a reply can be sealed. */
  sealable: boolean
  turns: Turn[]
  missing: number[]
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
  actFault: Fault | 'claimed' | null
}

/** Something that a live region says; `serial` tells one from the next. */
export type Announcement = {
  kind: 'news' | 'sent' | 'closed' | 'reopened' | 'changed'
  count: number
  serial: number
}

/** What can be undone for ten seconds. */
export type Undo = { thread: string; kind: 'closed' | 'reopened' }

export type DeskState = {
  phase: 'starting' | 'unreachable' | 'setup' | 'door' | 'compare' | 'desk'
  site: Site | null
  left: Left | null
  /** What is happening while somebody comes in. */
  entering: 'deriving' | 'asking' | null
  doorFault: DoorFault | null
  /** Names only; the secrets stay out of what views see. */
  who: Pick<DeskSession, 'centre' | 'member' | 'refusedEpochs'> | null
  connected: boolean
  inbox: InboxState
  thread: ThreadState | null
  announcement: Announcement | null
  undo: Undo | null
  idleMinutes: number
  /** The answering profession, chosen once. */
  by: string
}

export const noInbox: InboxState = {
  status: 'loading',
  fault: null,
  lines: [],
  listed: null,
  news: 0,
  closed: false,
  next: null,
  pages: 1,
}

export const initialState: DeskState = {
  phase: 'starting',
  site: null,
  left: null,
  entering: null,
  doorFault: null,
  who: null,
  connected: true,
  inbox: noInbox,
  thread: null,
  announcement: null,
  undo: null,
  idleMinutes: 10,
  by: '',
}

export function openingThread(id: string): ThreadState {
  return {
    id,
    status: 'loading',
    fault: null,
    line: null,
    sealable: false,
    turns: [],
    missing: [],
    next: 0,
    newFrom: null,
    stale: false,
    text: '',
    draft: 'none',
    sending: false,
    sendFault: null,
    actFault: null,
  }
}
