/** Each header, and each part of one, by itself: whichever is taken out or widened, its line falls. */
import { describe, expect, test } from 'vitest'
import { hiddenFromSearch, securityHeaders } from './headers.ts'

const headers = securityHeaders(false)

/** The policy as a browser reads it: each directive once. */
function policy(): Record<string, string> {
  const parts = (headers['content-security-policy'] ?? '').split('; ').map((part) => {
    const [name = '', ...values] = part.split(' ')
    return [name, values.join(' ')] as const
  })
  expect(new Set(parts.map(([name]) => name)).size).toBe(parts.length)
  return Object.fromEntries(parts)
}

const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'viskan-worker',
}

describe('the policy says', () => {
  test.each(Object.entries(directives))('%s %s', (name, values) => {
    expect(policy()[name]).toBe(values)
  })

  test('nothing else', () => {
    expect(Object.keys(policy()).toSorted()).toEqual(Object.keys(directives).toSorted())
  })
})

const others = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
}

describe('beside it stands', () => {
  test.each(Object.entries(others))('%s: %s', (name, value) => {
    expect(headers[name]).toBe(value)
  })

  test('nothing else', () => {
    const own = ['content-security-policy', 'permissions-policy']
    expect(Object.keys(headers).toSorted()).toEqual([...own, ...Object.keys(others)].toSorted())
  })
})

/** What could watch, place, recognise or move somebody, and what the pages have no use for. */
const denied = `accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media
  fullscreen geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi otp-credentials payment
  picture-in-picture publickey-credentials-get screen-wake-lock serial usb window-management xr-spatial-tracking`

describe('no page and no frame may use', () => {
  test.each(denied.split(/\s+/))('%s', (feature) => {
    expect(headers['permissions-policy']?.split(', ')).toContain(`${feature}=()`)
  })

  test('nothing is allowed to anybody', () => {
    expect(headers['permissions-policy']).toMatch(/^[a-z-]+=\(\)(, [a-z-]+=\(\))*$/)
  })
})

test('browsers are told to insist on https only where the public origin is', () => {
  expect(headers['strict-transport-security']).toBeUndefined()
  expect(securityHeaders(true)['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
})

test.each([
  ['/', false],
  ['/a/code.js', false],
  ['/desk', true],
  ['/desk/a/code.js', true],
  ['/api/site', true],
])('%s is kept out of searches: %s', (path, hidden) => {
  expect(hiddenFromSearch(path)).toBe(hidden)
})
