import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// node scripts/count-tests.ts REPORT: fails when fewer tests passed than tests/count.json asks for.
// With --raise the number there becomes the report's, so that a test can only be taken away on purpose.

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; success: boolean }

const countPath = fileURLToPath(new URL('../tests/count.json', import.meta.url))

const [reportPath, option] = process.argv.slice(2)
if (reportPath === undefined) throw new Error('usage: node scripts/count-tests.ts REPORT [--raise]')

const report = readJson(reportPath) as Report
const { atLeast } = readJson(countPath) as { atLeast: number }
const passed = report.numPassedTests
const problems = [
  ...(passed < atLeast ? [`${passed} tests passed, ${atLeast} are expected (tests/count.json)`] : []),
  ...(report.numPendingTests > 0 ? [`${report.numPendingTests} tests were left out`] : []),
  ...(report.success ? [] : ['the test run failed']),
]

if (option === '--raise' && passed > atLeast && problems.length === 0)
  writeFileSync(countPath, `${JSON.stringify({ atLeast: passed })}\n`)

for (const problem of problems) console.error(problem)
console.log(`${passed} passed, ${report.numFailedTests} failed`)
process.exitCode = problems.length === 0 ? 0 : 1

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
