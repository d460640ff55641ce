/** Breaks of what is promised against a dishonest member and somebody at the desk's computer. */
import { type Break, breaksOf } from './break.ts'

const ENDS = [
  'tests/api/sign-in.test.ts',
  'a session ends when one signs out, after half an hour without use, and after twelve hours',
] as const

export const againstStaff: readonly Break[] = [
  ...breaksOf(
    'server/storage/server-keys.ts',
    [
      'server/storage/server-keys.test.ts',
      'an unknown name’s salt cannot be made without the key: nobody tells unknown names by it',
    ],
    {
      'salts-of-unknown-names-without-the-key': [', keys.salt)', ', null)'],
    },
  ),
  ...breaksOf(
    'server/auth/passphrase.ts',
    [
      'server/auth/passphrase.test.ts',
      'an unknown name is verified like a known one: once, against a hash of the same cost',
    ],
    {
      'unknown-names-cost-nothing': [
        'await check(storedHash ?? (await nobody)',
        'storedHash !== null && await check(storedHash ?? (await nobody)',
      ],
    },
  ),
  ...breaksOf(
    'shared/bytes.ts',
    ['shared/bytes.test.ts', 'a comparison looks at every byte, wherever the difference is: %s'],
    {
      'comparing-ends-early': [
        'difference |= byte ^ (b[i] ?? 0)',
        'if (byte !== b[i]) return false',
        'at the first byte',
      ],
    },
  ),
  ...breaksOf(
    'client/desk/keys/session.ts',
    ['client/desk/keys/session.test.ts', 'a forgotten session holds nothing but zeros'],
    {
      'a-lock-keeps-session-secrets': ['wipe(session.memberSecret, ...session.epochs.values())', ''],
    },
  ),
  ...breaksOf(
    'client/desk/thread/opened-thread.ts',
    ['client/desk/thread/opened-thread.test.ts', 'locking leaves zeros at once, with “%s” in the editor'],
    {
      'a-lock-keeps-thread-keys': [
        'if (opened.keys !== null) wipeKeys',
        'if (opened.keys === undefined) wipeKeys',
      ],
    },
  ),
  ...breaksOf('server/auth/sessions.ts', ENDS, {
    'sessions-idle-for-hours': ['IDLE_MINUTES = 30', 'IDLE_MINUTES = 300'],
    'sessions-last-for-days': ['LONGEST_MINUTES = 12 * 60', 'LONGEST_MINUTES = 48 * 60'],
    'signing-out-ends-nothing': [
      ".deleteFrom('sessions')\n    .where('token_hash', '=',",
      ".deleteFrom('sessions')\n    .where('token_hash', '<',",
    ],
  }),
  ...breaksOf(
    'server/auth/guard.ts',
    ['tests/api/sign-in.test.ts', 'nothing at the desk opens without a token'],
    {
      'no-token-is-asked-for': [
        "throw new Refusal('request.unauthorised')\n    request.session",
        'return\n    request.session',
      ],
    },
  ),
  ...breaksOf(
    'server/centres/public-page.ts',
    ['server/centres/public-page.test.ts', 'describe: what staff write stays text'],
    {
      'what-staff-write-is-markup': ["ENTITIES[sign] ?? ''", 'sign'],
    },
  ),
  ...breaksOf(
    'client/desk/core/null-if-malformed.ts',
    ['client/desk/inbox/lines.test.ts', 'threads that cannot be read are listed as such and stop nothing'],
    {
      'one-bad-thread-stops-the-inbox': ['if (error instanceof MalformedError) return null', ''],
    },
  ),
]
