/** Breaks of what is promised against a thief of the database. */
import { type Break, breaksOf } from './break.ts'

const ERASURE = 'tests/db/erasure.test.ts'
const SCHEMA = 'tests/db/schema.test.ts'
const STORED = [ERASURE, 'nothing that a code could be guessed against is stored as it was sent'] as const
const EXPIRED = [ERASURE, 'a thread past its day, and then the grants of its closed epoch'] as const
const ON_DISK = [
  'server/storage/data-folder.test.ts',
  'the key and its name are on the disk before anything is stored under it',
] as const

export const againstThieves: readonly Break[] = [
  ...breaksOf('server/storage/server-keys.ts', STORED, {
    'locators-stored-as-sent': [
      'hash: (use, secret) =>',
      "hash: (use, secret) => use === 'locator' ? secret :",
    ],
    'locks-stored-as-sent': [
      'return concat(nonce, box)',
      "return use === 'lock' ? concat(nonce, bytes, new Uint8Array(TAG)) : concat(nonce, box)",
    ],
  }),
  ...breaksOf(
    'server/storage/server-keys.ts',
    ['server/storage/server-keys.test.ts', 'hashes alike for one use, and otherwise for another use or key'],
    {
      'hashes-without-the-key': [
        'crypto_generichash(32, secret, keys[use])',
        'crypto_generichash(32, secret)',
      ],
    },
  ),
  ...breaksOf(
    'server/db/migrations/0001-first.ts',
    [SCHEMA, 'hold no time about a writer finer than a day'],
    {
      'hours-are-stored': [
        ".addColumn('expires_day', 'integer', (c) => c.notNull())",
        ".addColumn('expires_day', 'integer', (c) => c.notNull()).addColumn('asked_hour', 'integer')",
      ],
    },
  ),
  ...breaksOf(
    'server/db/migrations/0001-first.ts',
    [SCHEMA, 'keep no order of arrival in SQLite: none has row numbers'],
    { 'rows-are-numbered': ['strict, without rowid', 'strict'] },
  ),
  ...breaksOf(
    'server/db/ids.ts',
    ['server/db/ids.test.ts', 'ids drawn in one moment have nothing in common, so that none tells when'],
    {
      'ids-carry-the-time': [
        "randomBytes(16).toString('base64url')",
        "Buffer.concat([Buffer.from(Date.now().toString(16).padStart(12, '0'), 'hex'), randomBytes(10)]).toString('base64url')",
      ],
    },
  ),
  ...breaksOf(
    'server/db/open-database.ts',
    [SCHEMA, 'SQLite is set to lose nothing and to keep nothing that was deleted'],
    {
      'the-disk-is-not-waited-for': ['synchronous = FULL', 'synchronous = OFF'],
      'deleted-bytes-are-not-overwritten': ['secure_delete = ON', 'secure_delete = OFF'],
    },
  ),
  ...breaksOf('server/storage/data-folder.ts', ON_DISK, {
    'key-without-fsync': ['    fsyncSync(file)\n', ''],
    'folder-without-fsync': ['  syncFolder(data)\n', ''],
  }),
  ...breaksOf(
    'server/storage/data-folder.ts',
    ['tests/db/folder.test.ts', 'is made private, whatever the umask'],
    {
      'key-is-readable-by-all': [
        "openSync(keyPath(data), 'wx', 0o600)",
        "openSync(keyPath(data), 'wx', 0o644)",
      ],
    },
  ),
  ...breaksOf('server/threads/expiry.ts', EXPIRED, {
    'threads-outlive-their-day': ["'expires_day', '<', today", "'expires_day', '<', today - 400"],
    'grants-outlive-their-epoch': [
      'set({ wrapped_grant: null })',
      'set((eb) => ({ wrapped_grant: eb.ref("wrapped_grant") }))',
    ],
  }),
]
