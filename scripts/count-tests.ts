import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Report, unevenlyShared } from './lib/test-reports.ts'

// node scripts/count-tests.ts TEST LONG: two reports, of `npm test` and of `npm run test:long`. Fails when fewer passed
// than tests/count.json asks for, or when a test runs in neither or in both. With --raise the numbers there become the
// reports', so that a test can only be taken away on purpose.

type Counts = { test: number; long: number }

const countPath = fileURLToPath(new URL('../tests/count.json', import.meta.url))

const [testPath, longPath, option] = process.argv.slice(2)
if (testPath === undefined || longPath === undefined)
  throw new Error('usage: node scripts/count-tests.ts TEST_REPORT LONG_REPORT [--raise]')

const reports = { test: readJson(testPath) as Report, long: readJson(longPath) as Report }
const atLeast = readJson(countPath) as Counts
const passed: Counts = { test: reports.test.numPassedTests, long: reports.long.numPassedTests }
const problems = [
  ...(['test', 'long'] as const).flatMap(problemsOf),
  ...unevenlyShared(reports.test, reports.long),
]

if (option === '--raise' && problems.length === 0) writeFileSync(countPath, `${JSON.stringify(passed)}\n`)

for (const problem of problems) console.error(problem)
console.log(
  `${passed.test + passed.long} passed, ${reports.test.numFailedTests + reports.long.numFailedTests} failed`,
)
process.exitCode = problems.length === 0 ? 0 : 1

function problemsOf(run: keyof Counts): string[] {
  const few = `${run}: ${passed[run]} tests passed, ${atLeast[run]} are expected (tests/count.json)`
  return [
    ...(passed[run] < atLeast[run] ? [few] : []),
    ...(reports[run].success ? [] : [`${run}: the run failed`]),
  ]
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
