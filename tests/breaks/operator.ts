/** Breaks of what is promised against a malicious operator. */
import { type Break, breaksOf } from './break.ts'

const JOURNEY = 'tests/api/journey.test.ts'
const LIES = 'client/writer/lying-server.test.ts'
const BEHIND = 'tests/e2e/left-behind.test.ts'
const SESSION = 'client/desk/keys/session.test.ts'
const CONVERSATION = 'client/desk/thread/conversation.test.ts'
const COUNTED = [
  LIES,
  'what is left out and what comes twice is told, in the first answer and in a later one',
] as const

export const againstTheOperator: readonly Break[] = [
  ...breaksOf(
    'client/desk/setup/make-centre.ts',
    ['client/desk/setup/make-centre.test.ts', 'nothing that the server gets holds the passphrase or the kit'],
    {
      'passphrase-is-sent': ['salt: toBase64url(salt)', 'note: wishes.passphrase, salt: toBase64url(salt)'],
      'kit-is-sent': [
        'recovery: membership(making, wishes.kitName',
        "recovery: membership(making, wishes.kitName + recoveryToWords(recovery.seed, words).join(' ')",
      ],
    },
  ),
  ...breaksOf('shared/protocol/centre/epoch.ts', [JOURNEY, 'with a forged key nothing is sent'], {
    'any-signature-counts': ['epoch.signature)) return', 'epoch.signature) && today < 0) return'],
  }),
  ...breaksOf(
    'shared/protocol/centre/epoch.ts',
    [JOURNEY, 'with a clock that is %i days off nothing is sent'],
    {
      'epochs-never-close': ["today > epoch.closesDay + GRACE_DAYS ? 'late' : 'ok'", "'ok'", '100 days'],
      'epochs-are-open-early': ["if (today < epoch.opensDay - GRACE_DAYS) return 'early'", '', '-4 days'],
    },
  ),
  ...breaksOf(
    'client/writer/ask.ts',
    [LIES, 'after “%s” nothing is sealed to an epoch that the centre did not sign'],
    {
      'sealed-anew-unchecked': [
        'const question = { ...asking.question, site: fresh.site }',
        'const question = { ...asking.question, site: fresh.site }\n  if (again < 9) return send(deps, outbox, prepare(question, asking.held), again)',
      ],
    },
  ),
  ...breaksOf(
    'client/writer/open-code.ts',
    [JOURNEY, 'a lock that does not open is an altered thread, and nothing is sent'],
    {
      'altered-looks-gone': ['return conversation === null ?', 'return conversation === undefined ?'],
    },
  ),
  ...breaksOf(
    'shared/protocol/thread/thread-keys.ts',
    [
      'shared/protocol/thread/thread-keys.test.ts',
      'does not count when it holds the secret of another thread',
    ],
    { 'any-secret-counts': ['isPair(threadKey, threadSecret)', 'threadKey.length === 32'] },
  ),
  ...breaksOf(
    'client/writer/open-code.ts',
    [LIES, 'a reread that brings another thread behind the same code is altered'],
    {
      'another-thread-is-taken': [' || !sameThread(fresh, conversation)', ''],
    },
  ),
  ...breaksOf(
    'client/writer/open-code.ts',
    [LIES, 'a reread that brings the same thread under another epoch is altered'],
    {
      'another-epoch-is-taken': ['a.epochKey.every(', '[].every('],
    },
  ),
  ...breaksOf(
    'client/writer/open-thread.ts',
    [LIES, 'what has been shown is not changed by a later answer'],
    {
      'a-later-answer-overwrites': ['if (!known.has(one.seq)) known.set', 'known.set'],
    },
  ),
  ...breaksOf('shared/protocol/thread/missing-seqs.ts', COUNTED, {
    'missing-is-not-counted': ['if (!present.has(seq))', 'if (seq < 0)'],
  }),
  ...breaksOf('client/writer/open-thread.ts', COUNTED, {
    'doubled-is-not-counted': ['if (seen.has(one.seq)) doubled', 'if (one.seq < 0) doubled'],
  }),
  ...breaksOf(
    'client/public/thread/view.tsx',
    [BEHIND, 'a message that is missing and one that comes twice are said to the writer'],
    {
      'missing-is-hidden-from-the-writer': ['thread.missing.length > 0', 'thread.missing.length > 999'],
      'doubled-is-hidden-from-the-writer': ['thread.doubled.length > 0', 'thread.doubled.length > 999'],
    },
  ),
  ...breaksOf(
    'client/desk/thread/turn-list.tsx',
    [BEHIND, 'a message that is missing and one that comes twice are said at the desk'],
    {
      'missing-is-hidden-at-the-desk': ['missing.length > 0', 'missing.length > 999'],
      'doubled-is-hidden-at-the-desk': ['turns.some(({ doubled }) => doubled)', 'turns.length > 999'],
    },
  ),
  ...breaksOf(
    'shared/protocol/thread/message.ts',
    [LIES, 'a message that was moved to another place is shown as one that does not open'],
    {
      'places-are-not-sealed': ['u32(at.seq))', 'u32(at.seq * 0))'],
    },
  ),
  ...breaksOf(
    'client/desk/thread/conversation.ts',
    [CONVERSATION, 'a doubled number, a swapped and a damaged message are shown and stop nothing'],
    {
      'doubled-is-not-seen-at-the-desk': [
        'beside.some((other) => other?.seq === turn.seq)',
        'beside.length > 9',
      ],
    },
  ),
  ...breaksOf(
    'client/desk/keys/session.ts',
    [SESSION, 'an epoch of the server’s own making does not count, whatever its grant'],
    {
      'the-desk-takes-any-signature': ["verdict === 'signature' || verdict === 'span'", "verdict === 'span'"],
    },
  ),
  ...breaksOf(
    'client/desk/keys/session.ts',
    [SESSION, 'an epoch that spans longer than anybody may sign for does not count, though it is signed'],
    {
      'the-desk-takes-any-span': ["verdict === 'signature' || verdict === 'span'", "verdict === 'signature'"],
    },
  ),
  ...breaksOf(
    'client/desk/keys/session.ts',
    [SESSION, 'a grant with the secret of another epoch does not count'],
    {
      'the-desk-takes-any-grant': ['secret !== null && equal(epochKeyOf(secret), key)', 'secret !== null'],
    },
  ),
  ...breaksOf(
    'client/desk/sign-in/sign-in-feature.ts',
    [
      'client/desk/sign-in/kit.test.ts',
      'a kit opens nothing before the six words have been compared with the print',
    ],
    { 'kit-without-comparison': ["entered.session.way === 'kit'", 'entered.session.way === undefined'] },
  ),
  ...breaksOf(
    'shared/protocol/staff/recovery.ts',
    ['shared/protocol/staff/recovery.test.ts', 'a grant sent as a challenge is not given away'],
    {
      'challenges-are-given-back': [
        'const answer = challengeAnswer(challenge, kit.memberKey)',
        'const answer = challenge.slice()',
      ],
    },
  ),
]
