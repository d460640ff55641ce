/** Breaks of what is promised against somebody on the network. */
import { type Break, breaksOf } from './break.ts'

const HEADERS = 'server/http/headers.test.ts'
const LIMITS = 'tests/api/limits.test.ts'
const COUNTED = ['tests/api/counted.test.ts', '$most times, and then no more: $paths.0'] as const
const POLICY = [HEADERS, 'describe: the policy says'] as const
const BESIDE = [HEADERS, 'describe: beside it stands'] as const
const DENIED = [HEADERS, 'describe: no page and no frame may use'] as const

/** Takes off one group's limit. */
const off = (group: string, most: number, path: string) =>
  [`  ${group}: { max: ${most},`, `  ${group}: { max: 1e9,`, path] as const

export const againstTheNetwork: readonly Break[] = [
  ...breaksOf(
    'client/net/request.ts',
    [
      'tests/api/journey.test.ts',
      'a question of 5 characters and one of 7,900 bytes are requests of one length',
    ],
    {
      'length-tells': [
        'body: JSON.stringify(body)',
        "body: JSON.stringify(body) + ' '.repeat(Math.random() * 99_999 % 499)",
      ],
    },
  ),
  ...breaksOf(
    'server/writer/open-thread.ts',
    [
      'server/writer/open-thread.test.ts',
      'what fills up the answer is drawn for each, so that compressing it tells nothing',
    ],
    { 'constant-padding': ['randomBytes(room)', 'Buffer.alloc(room)'] },
  ),
  ...breaksOf('server/http/headers.ts', POLICY, {
    'policy-without-default': ['  "default-src \'none\'",\n', '', 'default-src'],
    'policy-with-inline-styles': [
      '"style-src \'self\'"',
      "\"style-src 'self' 'unsafe-inline'\"",
      'style-src',
    ],
    'policy-lets-send-anywhere': ['"connect-src \'self\'"', '"connect-src *"', 'connect-src'],
    'policy-without-base-uri': ['  "base-uri \'none\'",\n', '', 'base-uri'],
    'policy-without-form-action': ['  "form-action \'none\'",\n', '', 'form-action'],
    'policy-without-frame-ancestors': ['  "frame-ancestors \'none\'",\n', '', 'frame-ancestors'],
    'policy-without-trusted-types': [
      '  "require-trusted-types-for \'script\'",\n',
      '',
      'require-trusted-types-for',
    ],
  }),
  ...breaksOf('server/http/headers.ts', BESIDE, {
    'caches-may-keep': ["'cache-control': 'no-store'", "'cache-control': 'private'", 'cache-control'],
    'referrers-are-sent': [
      "'referrer-policy': 'no-referrer'",
      "'referrer-policy': 'origin'",
      'referrer-policy',
    ],
    'types-are-guessed': ["    'x-content-type-options': 'nosniff',\n", '', 'x-content-type-options'],
    'frames-are-allowed': ["    'x-frame-options': 'DENY',\n", '', 'x-frame-options'],
    'names-are-looked-up-early': ["    'x-dns-prefetch-control': 'off',\n", '', 'x-dns-prefetch-control'],
    'openers-are-shared': [
      "    'cross-origin-opener-policy': 'same-origin',\n",
      '',
      'cross-origin-opener-policy',
    ],
  }),
  ...breaksOf('server/http/headers.ts', DENIED, {
    'camera-allowed': ["  'camera',\n", '', 'camera'],
    'microphone-allowed': ["  'microphone',\n", '', 'microphone'],
    'place-allowed': ["  'geolocation',\n", '', 'geolocation'],
  }),
  ...breaksOf(
    'server/http/create-http.ts',
    ['tests/api/answers.test.ts', 'describe: every answer carries the security headers'],
    {
      'broken-requests-without-headers': [
        'answerBrokenRequest(headers)',
        'answerBrokenRequest({})',
        'what never became a request',
      ],
    },
  ),
  ...breaksOf('server/http/rate-limits.ts', COUNTED, {
    'no-limit-on-page': ['  page: { max: 600,', '  page: { max: 1e9,', '/nowhere'],
    'no-limit-on-site': ['  site: { max: 600,', '  site: { max: 1e9,', '/api/site'],
    'no-limit-on-create': off('create', 60, '/api/threads'),
    'no-limit-on-open': off('open', 120, '/api/threads/open'),
    'no-limit-on-messages': off('messages', 120, '/api/threads/messages'),
    'no-limit-on-recode': off('recode', 60, '/api/threads/recode'),
    'no-limit-on-erase': off('erase', 60, '/api/threads/erase'),
    'no-limit-on-wait': off('wait', 60, '/api/threads/wait'),
    'no-limit-on-sign-in-begin': off('signInBegin', 60, '/api/desk/sign-in/begin'),
    'no-limit-on-sign-in-by-address': off('signIn', 30, '/api/desk/sign-in'),
    'no-limit-on-setup': off('setup', 30, '/api/setup'),
    'no-limit-on-desk': off('desk', 600, '/api/desk/inbox'),
  }),
  ...breaksOf(
    'server/http/rate-limits.ts',
    [LIMITS, 'is refused from every address, however it is written'],
    {
      'no-limit-on-sign-in-by-name': ['  signInName: { max: 20,', '  signInName: { max: 1e9,'],
    },
  ),
  ...breaksOf(
    'server/http/rate-limits.ts',
    [
      'server/http/rate-limits.test.ts',
      'neither address nor name is what is counted under, nor a hash that others could make',
    ],
    {
      'addresses-are-counted-bare': ['hash(network(request.ip))', 'network(request.ip)'],
      'names-are-counted-bare': ['hash(what(request))', 'what(request)'],
    },
  ),
  ...breaksOf(
    'server/http/hourly-key.ts',
    [LIMITS, 'what stands for an address is another in the next hour'],
    {
      'one-key-for-good': ['if (current !== hour)', 'if (hour < 0)'],
    },
  ),
  ...breaksOf(
    'server/http/create-http.ts',
    [LIMITS, 'a header from somebody who is no proxy changes nothing'],
    {
      'everybody-is-a-proxy': [
        'deps.trustedProxies.length > 0 ? deps.trustedProxies : false',
        'deps.trustedProxies.length > 0 ? deps.trustedProxies : true',
      ],
    },
  ),
  ...breaksOf(
    'server/http/create-http.ts',
    ['tests/faults/slow.test.ts', '50 half-sent requests hold nobody up, and are closed'],
    {
      'half-sent-requests-stay': ['headersTimeout: wait.headers', 'headersTimeout: 0'],
    },
  ),
]
