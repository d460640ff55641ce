import { expect, test } from 'vitest'
import { wrongDirections } from './directions.ts'
import { read } from './read-tree.ts'

const found = (path: string, name: string): string[] => wrongDirections([read(path, `import '${name}'`)])

test.each([
  ['shared/a.ts', '../server/b.ts'],
  ['shared/api/a.ts', '../../client/b.ts'],
  ['server/a.ts', '../client/b.ts'],
  ['server/a.ts', '../scripts/b.ts'],
  ['client/a.ts', '../server/b.ts'],
  ['client/a.ts', '../scripts/b.ts'],
  ['server/db/a.ts', '../http/b.ts'],
  ['server/events/a.ts', '../writer/b.ts'],
  ['server/http/a.ts', '../auth/b.ts'],
  ['server/http/a.ts', '../inbox/b.ts'],
  ['server/http/a.ts', '../app.ts'],
  ['server/auth/a.ts', '../members/b.ts'],
  ['server/auth/a.ts', '../a-folder-yet-to-come/b.ts'],
  ['client/net/a.ts', '../writer/b.ts'],
  ['client/ui/a.tsx', '../public/b.tsx'],
  ['client/i18n/a.ts', '../desk/b.ts'],
  ['client/writer/a.ts', '../public/b.ts'],
  ['client/public/a.ts', '../desk/b.ts'],
  ['client/desk/a.ts', '../writer/b.ts'],
  ['client/desk/inbox/a.ts', '../../public/b.ts'],
  ['client/desk/core/a.ts', '../inbox/b.ts'],
  ['client/desk/core/a.ts', '../app.tsx'],
  ['client/desk/keys/a.ts', '../sign-in/b.ts'],
  ['client/desk/ui/a.tsx', '../thread/b.tsx'],
  ['scripts/a.ts', '../tests/support/b.ts'],
  ['vite.config.ts', './tests/support/b.ts'],
  ['shared/a.ts', './b.test.ts'],
  ['tests/api/a.ts', './b.test.ts'],
  ['shared/a.test.ts', '../tests/support/b.ts'],
])('%s must not import %s', (path, name) => {
  expect(found(path, name)).toHaveLength(1)
})

test.each([
  ['shared/api/a.ts', '../bytes.ts'],
  ['server/a.ts', '../shared/bytes.ts'],
  ['server/app.ts', './inbox/routes.ts'],
  ['server/auth/a.ts', '../http/b.ts'],
  ['server/auth/a.ts', '../context.ts'],
  ['server/http/a.ts', '../log.ts'],
  ['server/inbox/a.ts', '../auth/b.ts'],
  ['server/inbox/a.ts', '../threads/b.ts'],
  ['client/public/a.ts', '../writer/b.ts'],
  ['client/desk/inbox/a.ts', '../core/b.ts'],
  ['client/desk/core/a.ts', '../keys/b.ts'],
  ['client/desk/app.tsx', './inbox/view.tsx'],
  ['scripts/a.ts', '../server/b.ts'],
  ['scripts/lib/a.ts', '../../client/b.ts'],
  ['scripts/a.ts', '../tests/count.json'],
  ['tests/api/a.ts', '../../server/b.ts'],
  ['tests/api/a.test.ts', '../support/b.ts'],
  ['client/desk/core/a.test.ts', '../../../server/b.ts'],
])('%s may import %s', (path, name) => {
  expect(found(path, name)).toEqual([])
})
