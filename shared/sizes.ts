/** Sizes, spans and counts that both ends hold to. Bytes unless a name says otherwise. */

/** Sealed sizes on the wire (protocol 3, 4). */
export const MESSAGE_BYTES = 8192
export const SUMMARY_BYTES = 512
export const LOCK_BYTES = 72

/** Messages in one answer of `open` (protocol 7). */
export const WINDOW = 4

/** Every answer of `open` measures this, whatever it holds: four sealed messages in base64url and their frame. */
export const OPEN_ANSWER_BYTES = 45_056

/** Every event of `wait` and of the desks' live stream measures this, newline included. */
export const EVENT_BYTES = 16

/** A thread holds at most this many messages, both directions together. */
export const THREAD_MESSAGES = 1000

/** Lines in one answer of the desk's list, and messages in one answer of a conversation at the desk. */
export const INBOX_PAGE = 200
export const CONVERSATION_PAGE = 50

/** In days: an epoch as the desk makes it, the longest that is believed, and how far a device's clock may be off at its ends (protocol 5). */
export const EPOCH_DAYS = 90
export const EPOCH_DAYS_MAX = 92
export const GRACE_DAYS = 2

/** A thread without a new message is erased after this many days, where its centre has not set another number. */
export const RETENTION_DAYS = 90

/** The set-up link of a first start is good for this long. */
export const SETUP_HOURS = 24

/** Names of people and centres, in UTF-16 code units as JSON Schema counts them. */
export const NAME_LENGTH = 80
