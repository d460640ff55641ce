import { expect, test } from 'vitest'
import { doubledNames } from './names.ts'
import { read } from './read-tree.ts'

const found = (...paths: string[]): string[] => doubledNames(paths.map((path) => read(path, '')))

test.each([
  ['once as .ts and once as .tsx, in two ends', 'shared/api/desk.ts', 'client/public/desk.tsx'],
  ['once as .ts and once as .tsx, in one folder', 'client/desk/inbox.ts', 'client/desk/inbox.tsx'],
  ['once as .ts and once as .tsx, in tests', 'tests/api/desk.ts', 'client/desk/desk.tsx'],
  ['twice in one end', 'server/db/open.ts', 'server/writer/open.ts'],
])('against it: %s', (_, one, other) => {
  expect(found(one, other)).toEqual([expect.stringContaining(`${one}, ${other}`)])
})

test.each([
  ['the same noun at two ends', 'server/writer/recode.ts', 'client/writer/recode.ts'],
  ["a feature's fixed part", 'server/inbox/routes.ts', 'server/writer/routes.ts'],
  ['a fixed part as state and as view', 'client/desk/thread/state.ts', 'client/desk/inbox/state.tsx'],
  ['a test beside its code', 'shared/code.ts', 'shared/code.test.ts'],
  ['what two suites of tests each have of their own', 'tests/trouble/scene.ts', 'tests/e2e/leaving/scene.ts'],
  ['catalogs of one language', 'client/i18n/pages/sv.ts', 'client/i18n/desk/sv.ts'],
])('allowed: %s', (_, one, other) => {
  expect(found(one, other)).toEqual([])
})
