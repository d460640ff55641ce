import { defineConfig } from 'vitest/config'

const code = ['shared', 'client', 'server', 'scripts'].map((folder) => `${folder}/**/*.test.{ts,tsx}`)
const beside = [...code, 'tests/*.test.ts']
const service = ['api', 'db', 'faults', 'vectors'].map((folder) => `tests/${folder}/**/*.test.ts`)
const browser = ['e2e/*', 'privacy/*', 'trouble/*', 'quality/*'].map((name) => `tests/${name}.test.ts`)
// Long, and measured or walked through several engines: run by `npm run test:more`.
const more = ['traces/*', 'speed/*', 'e2e/leaving/*'].map((name) => `tests/${name}.test.ts`)

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: beside,
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          include: service,
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: ['tests/support/need-client.ts', 'tests/support/need-postgres.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          pool: 'forks',
          // One browser at a time: what it measures must not depend on a neighbour.
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/support/need-client.ts', 'tests/support/need-browser.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'more',
          include: more,
          pool: 'forks',
          // One browser at a time: what it measures must not depend on a neighbour.
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/support/need-client.ts', 'tests/support/need-browser.ts'],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
