import type { Site } from '../../shared/api/public/site.ts'
import type { ThreadState } from '../../shared/api/public/threads.ts'
import type { MessageBody, Summary } from '../../shared/protocol/thread/message.ts'
import type { CallReason, Failure as ClientFailure } from '../net/api-error.ts'
import type { CodeProblem as ReadProblem } from '../../shared/protocol/code/read-code.ts'

/**
 * What the page asks of the writer's side of the protocol, and what it gets back. The implementation runs in a
 * worker (`client/public/worker.ts`), so keys never reach the page's own thread and nothing freezes while they are made;
 * the demo and the tests run the same code in Node.
 */

/** Why something did not happen. The text for people is in the locales under `problem.<reason>`. */
export type Reason =
  | Exclude<CallReason, 'signedOut'>
  | 'stale' // a newer page has taken this one's place, whose files are gone; nothing was sent
  | 'no_wasm' // WebAssembly is missing or broken
  | 'no_random' // no secure randomness
  | 'clock' // the phone's date is outside the epoch; `deviceDay` says what it believes
  | 'epoch' // the epoch's signature or span is wrong
  | 'no_epoch' // the centre takes no questions now
  | 'gone' // the thread behind the code no longer exists
  | 'altered' // the lock does not open: the thread was altered, nothing is sent
  | 'changed' // somebody else wrote in between; the thread has been read again

export type Failure = ClientFailure<Reason> & { deviceDay?: number }
export type Result<T> = ({ ok: true } & T) | Failure

/** A code in all its faces; `digits` is seven groups of three. */
export type ShownCode = { words: { sv: string[]; en: string[] }; digits: string }

/** One message as it is shown. `body` is null where it could not be decrypted. */
export type ReadMessage = { seq: number; from: 'writer' | 'centre'; day: number; body: MessageBody | null }

export type ReadThread = {
  state: ThreadState
  openedDay: number
  expiresDay: number
  lastOpenedDay: number | null
  /** Oldest first; at most four are fetched at a time. */
  messages: ReadMessage[]
  /** Whether earlier ones can be fetched. */
  more: boolean
  /** seq numbers that should be there and are not. */
  missing: number[]
  /** seq numbers that came more than once; only the first is shown. */
  doubled: number[]
  centre: string
}

/** Why what was typed is no code; nothing was sent. `unknown` lists words that are in no list. */
export type CodeProblem = {
  ok: false
  reason: 'code'
  problem: ReadProblem['problem']
  unknown: string[]
}

export type Opened =
  | { ok: true; thread: ReadThread }
  | { ok: true; thread: null } // wrong, expired or erased: one and the same answer
  | CodeProblem
  | Failure

export type Journey = {
  /**
   * Loads the cryptography and says early whether this browser can do it. Named a site (its `site`), it also begins to
   * derive the code of the next question, so that sending has only to seal.
   */
  warm(input?: { site: string }): Promise<Result<object>>
  /**
   * Draws a code, seals and sends. After `offline`, `server` or `busy`, calling again with the same text sends the
   * very same bytes, so nothing doubles; with another text the first attempt is erased before the new one is sent.
   */
  ask(input: {
    site: Site
    centre: string
    text: string
    summary: Summary
  }): Promise<Result<{ code: ShownCode }>>
  /** Reads what was typed as a code and opens the thread behind it. */
  open(input: { site: Site; typed: string; language: 'sv' | 'en' }): Promise<Opened>
  /** Fetches the thread again with the keys in memory. */
  look(): Promise<Result<{ thread: ReadThread }>>
  /** Adds up to four earlier messages to the thread. */
  earlier(): Promise<Result<{ thread: ReadThread }>>
  followUp(input: { text: string }): Promise<Result<{ thread: ReadThread }>>
  /** Draws a new code and shows it; nothing changes until `exchange`. Drawn once, also if asked again. */
  drawNew(): Promise<Result<{ code: ShownCode }>>
  /**
   * Makes the drawn code the only one. May be called again after a failure; what is done meanwhile with the thread finds
   * it behind whichever of the two codes counts.
   */
  exchange(): Promise<Result<object>>
  erase(): Promise<Result<object>>
  /** Whether what was typed is the code with these digits: for the practice step. */
  practise(input: {
    typed: string
    digits: string
    language: 'sv' | 'en'
  }): Promise<Result<{ right: boolean }>>
  /** Compares a poster's six words with a centre's signing key (protocol 5). */
  fingerprint(input: {
    site: Site
    centre: string
    typed: string
    language: 'sv' | 'en'
  }): Promise<{ right: boolean; unknown: string[] }>
  /** Resolves when something new waits behind the open thread (`news`), or when the stream ends without it. */
  listen(): Promise<{ news: boolean }>
  /** Forgets the open thread and its code. A question on its way stays: sent again it still arrives once. */
  close(): Promise<void>
  /** Forgets keys, codes and texts. */
  forget(): Promise<void>
}
