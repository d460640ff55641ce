import { defineConfig } from 'vitest/config'

const code = ['shared', 'client', 'server', 'scripts'].map((folder) => `${folder}/**/*.test.{ts,tsx}`)
const beside = [...code, 'tests/*.test.ts']
const service = ['api', 'breaks', 'db', 'faults', 'vectors'].map((folder) => `tests/${folder}/**/*.test.ts`)
const inTests = (names: readonly string[]): string[] => names.map((name) => `tests/${name}.test.ts`)
// What holds at any speed runs two at a time; what measures time runs alone.
const walked = inTests(['e2e/**/*', 'privacy/*', 'quality/*', 'traces/*', 'trouble/*'])
const alone = inTests(['e2e/exit'])
// Measures this machine as much as the page: run by `npm run test:speed`, on a quiet one.
const speed = inTests(['speed/*'])

const inBrowsers = {
  pool: 'forks' as const,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  globalSetup: ['tests/support/need-client.ts', 'tests/support/need-browser.ts'],
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    passWithNoTests: false,
    // Deadlines for a machine that does much else; what never comes is told by them all the same.
    expect: { poll: { timeout: 20_000 } },
    tags: [
      {
        name: 'long',
        description:
          'a case that others stand for from day to day: left out of `npm test`, run by `npm run test:long`',
      },
    ],
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
          ...inBrowsers,
          name: 'browser',
          include: walked,
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { ...inBrowsers, name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 3 } },
      },
      {
        extends: true,
        test: { ...inBrowsers, name: 'speed', include: speed, maxWorkers: 1, sequence: { groupOrder: 4 } },
      },
    ],
  },
})
