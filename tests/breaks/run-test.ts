/** Runs one named test, or several of one file, in a tree. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type NamedTest, patternOf } from './break.ts'

/** How each of a name's cases ended, why the first that fell did, and what the runner said. */
export type Ended = { passed: number; failed: number; why: string; said: string }

type Case = { fullName: string; status: string; failureMessages?: string[] }
type Report = { testResults?: { message?: string; assertionResults?: Case[] }[] }

/** Ends early at the first that falls, where only that is asked. */
export async function runTests(
  root: string,
  tests: readonly NamedTest[],
  { bail = false }: { bail?: boolean } = {},
): Promise<Ended[]> {
  const folder = await mkdtemp(join(tmpdir(), 'viskan-report-'))
  const report = join(folder, 'report.json')
  const pattern = tests.map((test) => `(?:${patternOf(test)})`).join('|')
  try {
    const named = ['run', tests[0]?.file ?? '', '-t', pattern]
    const told = ['--reporter=json', `--outputFile=${report}`]
    const printed = await vitest(root, [...named, ...told, ...(bail ? ['--bail=1'] : [])])
    const text = await readFile(report, 'utf8').catch(() => '{}')
    const results = (JSON.parse(text) as Report).testResults ?? []
    // What kept a whole file from running stands with the file.
    const said = [printed, ...results.map(({ message = '' }) => message)].join('\n')
    const cases = results.flatMap(({ assertionResults = [] }) => assertionResults)
    return tests.map((test) => {
      const own = cases.filter(({ fullName }) => new RegExp(patternOf(test), 's').test(fullName))
      const count = (status: string): number => own.filter((one) => one.status === status).length
      const [why = ''] = own.flatMap(({ failureMessages = [] }) => failureMessages)
      return { passed: count('passed'), failed: count('failed'), why, said }
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whatever it comes to; gives back what was printed. */
function vitest(root: string, args: readonly string[]): Promise<string> {
  const cli = join(root, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [cli, ...args], { cwd: root, env: ownEnv() })
  let said = ''
  const keep = (part: Buffer): void => {
    said += part.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) => {
    child.once('close', () => resolve(said))
  })
}

/** Without what a test runner around this one has set. */
function ownEnv(): NodeJS.ProcessEnv {
  const foreign = /^(VITEST|VISKAN_|NODE_ENV$|TEST$|VITE_|NODE_OPTIONS$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
}
