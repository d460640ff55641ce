/** Breaks of what is promised to the writer against a relative with the phone. */
import { type Break, breaksOf } from './break.ts'

const CANARY = 'tests/privacy/canary.test.ts'
const LEAVING = 'tests/e2e/leaving/leaving.test.ts'
const BEHIND = 'tests/e2e/left-behind.test.ts'
const FIELDS = 'tests/fields.test.ts'
const ERASURE = 'tests/db/erasure.test.ts'
const VEIL = 'client/ui/veil-watch.test.ts'
const PHONE = 'in chromium > on a phone'

const LEFT = [
  BEHIND,
  'whatever is read, written, exchanged and erased behind a code, the browser keeps nothing of it',
] as const
const COMPLETED = [FIELDS, 'every form and field tells the browser to complete nothing'] as const

export const againstRelatives: readonly Break[] = [
  ...breaksOf('client/writer/ask.ts', [CANARY, 'shows nothing of it in any address, header or body'], {
    'question-in-the-address': [
      "'/api/threads', asking.body",
      '`/api/threads?q=${encodeURIComponent(asking.question.text)}`, asking.body',
    ],
  }),
  ...breaksOf(
    'tests/privacy/scanner.ts',
    [CANARY, 'the same look finds every canary in each of these places once the protections are out'],
    { 'scanner-is-blind': ['place.bytes.includes(needle)', 'place.bytes.length < needle.length'] },
  ),
  ...breaksOf('client/ui/exit.ts', [LEAVING, 'the content is gone within one frame of the press'], {
    'exit-empties-late': ['wipe(parts.leaving())', 'setTimeout(() => wipe(parts.leaving()), 40)', PHONE],
  }),
  ...breaksOf('client/ui/exit.ts', [LEAVING, 'neither Back, Forward nor a kept page shows it again'], {
    'exit-goes-on-in-the-history': [
      'location.replace(parts.address())',
      'location.assign(parts.address())',
      PHONE,
    ],
  }),
  ...breaksOf(
    'client/index.html',
    [LEAVING, 'the exit is a real link, with no script, a late one or a broken one'],
    {
      'exit-is-no-link': ['class="exit" href="/ut"', 'class="exit" href="#"', PHONE],
    },
  ),
  ...breaksOf('client/ui/exit.ts', [LEAVING, 'on the way out nothing is asked, logged or told'], {
    'leaving-is-reported': [
      'function leave(): void {',
      "function leave(): void { void fetch('/api/site')",
      PHONE,
    ],
  }),
  ...breaksOf('client/ui/exit.ts', [LEAVING, 'it opens no new tab, whatever is held'], {
    'exit-opens-a-tab': ["link.addEventListener('auxclick', press)", '', PHONE],
  }),
  ...breaksOf(
    'client/ui/exit.ts',
    [BEHIND, 'leaving ends the worker and what it knows, also where the neutral site never answers'],
    { 'exit-stops-nothing': ['parts.stop()', ''] },
  ),
  ...breaksOf('client/ui/exit.ts', [BEHIND, 'leaving in any other way empties the page as well'], {
    'no-emptying-on-pagehide': ["addEventListener('pagehide', () => document.body.replaceChildren())", ''],
  }),
  ...breaksOf(
    'client/ui/veil-watch.ts',
    [VEIL, 'it falls when the page is hidden, without waiting where that is wished'],
    {
      'hiding-veils-nothing': [
        "document.visibilityState === 'hidden'",
        "document.visibilityState === 'gone'",
      ],
    },
  ),
  ...breaksOf(
    'client/ui/veil-watch.ts',
    [VEIL, 'after %s it falls, counted from the last sign of activity'],
    {
      'time-veils-nothing': ['if (left <= 0) fall()', 'if (left <= -Infinity) fall()'],
    },
  ),
  ...breaksOf('client/public/thread/view.tsx', [LEAVING, 'messages are veiled until touched, and again'], {
    'thread-comes-unveiled': ['<Veil closed label', '<Veil label', PHONE],
  }),
  ...breaksOf(
    'client/public/ask/message-area.tsx',
    ['tests/traces/traces.test.ts', 'no word of question, reply, follow-up or code, in any file'],
    {
      'text-kept-on-the-disk': [
        'const room = messageRoom(value)',
        "const room = (localStorage.setItem('text', value), messageRoom(value))",
        'chromium',
      ],
    },
  ),
  ...breaksOf('client/public/thread/view.tsx', LEFT, {
    'thread-writes-session-storage': [
      'const [all, setAll] = useState(false)',
      "const [all, setAll] = useState(() => (sessionStorage.setItem('thread', '1'), false))",
    ],
    'thread-writes-window-name': [
      'const [all, setAll] = useState(false)',
      "const [all, setAll] = useState(() => ((globalThis.name = 'thread'), false))",
    ],
    'thread-writes-history-state': [
      'const [all, setAll] = useState(false)',
      "const [all, setAll] = useState(() => (history.replaceState({ thread: 1 }, ''), false))",
    ],
  }),
  ...breaksOf(
    'client/ui/field.tsx',
    [FIELDS, 'what is written is kept out of dictionaries, translation and password stores'],
    {
      'fields-are-completed': ["  autocomplete: 'off',\n", ''],
    },
  ),
  ...breaksOf('client/ui/field.tsx', COMPLETED, {
    'days-are-completed': ['autocomplete="off"', ''],
  }),
  ...breaksOf('client/ui/form.tsx', COMPLETED, {
    'forms-are-completed': ['autocomplete="off"', ''],
  }),
  ...breaksOf('client/index.html', [LEAVING, 'address, title and icon are neutral in every view'], {
    'title-tells': ['<title>Frågor</title>', '<title>Viskan</title>', PHONE],
  }),
  ...breaksOf(
    'tests/e2e/leaving/breaks.ts',
    ['tests/e2e/leaving/controls.test.ts', 'every line of the list has its control'],
    {
      'a-control-is-missing': ['line: index + 1', 'line: Math.max(index, 1)'],
    },
  ),
  ...breaksOf(
    'client/public/ask/identity-note.tsx',
    [
      'tests/e2e/hint.test.ts',
      'what tells who writes is pointed at while it is written, without a request, and goes with the words',
    ],
    {
      'hint-asks-the-server': [
        'const kinds = finder.hintsIn(value, ownCodes)',
        "void fetch('/api/site')\n      const kinds = finder.hintsIn(value, ownCodes)",
      ],
    },
  ),
  ...breaksOf(
    'server/writer/recode.ts',
    ['tests/api/threads.test.ts', 'an exchanged code is the only one, and the same exchange again succeeds'],
    { 'old-code-lives-on': ['.set({ locator_hash: newHash, wrapped_lock', '.set({ wrapped_lock'] },
  ),
  ...breaksOf('server/db/open-database.ts', [ERASURE, 'messages, summary, lock, locator and draft'], {
    'erased-bytes-stay-in-the-log': ["raw.pragma('wal_checkpoint(TRUNCATE)')", ''],
  }),
  ...breaksOf('server/db/open-database.ts', [ERASURE, 'the file gets smaller: no emptied page stays in it'], {
    'emptied-pages-stay': ["raw.exec('pragma incremental_vacuum')", ''],
  }),
  ...breaksOf(
    'client/writer/call-public.ts',
    ['tests/trouble/answers.test.ts', 'to Send comes %s: the text stays, and sending again sends it once'],
    {
      'sent-without-a-word': ['called.ok && !isDone(called.body)', 'called.ok && called.body === undefined'],
    },
  ),
  ...breaksOf(
    'client/writer/ask.ts',
    ['tests/api/journey.test.ts', 'a question whose answer was lost is there once after a retry'],
    {
      'a-retry-doubles': ['outbox.asking = asking\n', ''],
    },
  ),
  ...breaksOf(
    'client/writer/recode.ts',
    [
      'tests/trouble/thread.test.ts',
      'the answer is lost, and then all is erased: it is gone, whichever code counted',
    ],
    { 'one-of-two-codes-is-erased': ['visit.drawn?.sent !== true', 'visit.drawn?.sent !== null'] },
  ),
  ...breaksOf(
    'server/writer/open-thread.ts',
    [
      'tests/api/threads.test.ts',
      'opening answers with one length: unknown locator, no reply, one reply, eight messages',
    ],
    {
      'nothing-there-is-shorter': [
        'OPEN_ANSWER_BYTES - Buffer.byteLength(bare)',
        'OPEN_ANSWER_BYTES - Buffer.byteLength(bare) - (thread === null ? 4 : 0)',
      ],
    },
  ),
]
