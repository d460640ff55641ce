import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileFaults } from './markup.ts'

/** Why a rule of html-validate is not as its makers set it. */
const REASONS: Record<string, string> = {
  'require-sri':
    'scripts and styles come from this server, over which a checksum in the page says nothing new',
  'tel-non-breaking': 'a link to call holds words besides the number, and these may break',
}

test.each(['client/index.html', 'client/desk.html', 'dist/public/index.html', 'dist/desk/index.html'])(
  '%s is valid',
  async (path) => {
    expect(await fileFaults(path)).toEqual([])
  },
)

test('no rule is changed without a reason', () => {
  const settings = new URL('../../.htmlvalidate.json', import.meta.url)
  const { rules } = JSON.parse(readFileSync(settings, 'utf8')) as { rules: object }
  expect(Object.keys(rules)).toEqual(Object.keys(REASONS))
})
