import { expect, test } from 'vitest'
import { type Report, unevenlyShared } from './test-reports.ts'

function reportOf(...tests: [name: string, status: string][]): Report {
  const assertionResults = tests.map(([fullName, status]) => ({ fullName, status }))
  return {
    numPassedTests: 0,
    numFailedTests: 0,
    success: true,
    testResults: [{ name: 'a.test.ts', assertionResults }],
  }
}

test('a test that runs in neither of two runs, or in both, is told', () => {
  const daily = reportOf(
    ['here', 'passed'],
    ['there', 'skipped'],
    ['both', 'passed'],
    ['neither', 'skipped'],
    ['gone', 'skipped'],
  )
  const long = reportOf(['here', 'skipped'], ['there', 'failed'], ['both', 'passed'], ['neither', 'skipped'])
  expect(unevenlyShared(daily, long)).toEqual([
    'runs in both: a.test.ts both',
    'runs in neither: a.test.ts neither',
    'runs in neither: a.test.ts gone',
  ])
})

test('a file that one of two runs passes by altogether runs in the other', () => {
  expect(unevenlyShared(reportOf(['unit', 'passed'], ['unit', 'passed']), reportOf())).toEqual([])
})
