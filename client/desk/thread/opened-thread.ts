/** The one thread that is open. Its draft is in `draft.ts`, sending in `reply.ts`, taking and closing in `transitions.ts`. */
import { wipe } from '../../../shared/protocol/primitives.ts'
import type { MessageBody } from '../../../shared/protocol/thread/message.ts'
import type { Core } from '../core/context.ts'
import type { Store } from '../core/store.ts'
import type { Inbox } from '../inbox/inbox-feature.ts'
import type { HeldSession } from '../keys/held-session.ts'
import type { OpenKeys } from '../keys/open-keys.ts'
import type { SealedText } from '../keys/sealed-text.ts'
import type { DraftKeeper } from './keep-draft.ts'
import { openingThread, type OpenThreadView } from './state.ts'

export type ThreadDeps = {
  core: Core
  held: HeldSession
  inbox: Inbox
  /** The answering profession, chosen once for all threads. */
  profession: Store<{ by: string }>
  /** Texts that the server does not have, sealed, by thread: they outlive a lock, not a sign-out. */
  kept: Map<string, SealedText>
}

/** A sealed reply whose fate is unknown: sent again byte for byte, so that it never doubles. */
export type Pending = { seq: number; text: string; by: string; sealed: string }

export type OpenedThread = ThreadDeps & {
  id: string
  view: Store<OpenThreadView>
  keys: OpenKeys | null
  draftId: Uint8Array
  keeper: DraftKeeper
  pending: Pending | null
  /** Left, or locked away: answers that come now change nothing. */
  isLeft: boolean
}

export function bodyOf(text: string, by: string): MessageBody {
  return by === '' ? { text } : { text, by }
}

/** Nothing that was read stays in what views see. */
export function clearView(opened: OpenedThread): void {
  opened.isLeft = true
  opened.view.set(openingThread)
}

export function forgetKeys(opened: OpenedThread): void {
  if (opened.keys !== null) wipeKeys(opened.keys)
  opened.keys = null
  opened.pending = null
}

export function wipeKeys({ staffKey, keys }: OpenKeys): void {
  wipe(staffKey, keys.toCentre, keys.toWriter)
}
