/** `npm run test:breaks`: breaks each promise in a copy of the tree, and fails where its test stays green. */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { breaks } from './all.ts'
import type { Break, NamedTest } from './break.ts'
import { faultsOf } from './check.ts'
import { type Copy, copyTree } from './copy.ts'
import { fell, type Outcome } from './fell.ts'
import { runTests } from './run-test.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const HELP = `npm run test:breaks -- [options]
  --check        only looks whether every break still fits the sources; runs nothing
  --only ID,ID   these breaks
  --quick        those that need no browser
  --browser      those that need one
  --sample N     N of them, drawn
  --jobs N       so many at a time, 1 or 2
  --no-baseline  does not run the tests unbroken first`

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    sample: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    'no-baseline': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/** Whether the test starts a browser. */
function isInBrowser({ falls }: Break): boolean {
  return /^tests\/(e2e|privacy|quality|traces|trouble)\//.test(falls.file)
}

function chosen(): Break[] {
  const only = values.only?.split(',')
  const unknown = only?.filter((id) => !breaks.some((one) => one.id === id)) ?? []
  if (unknown.length > 0) throw new Error(`no such break: ${unknown.join(', ')}`)
  const fitting = breaks
    .filter(({ id }) => only === undefined || only.includes(id))
    .filter((one) => !values.quick || !isInBrowser(one))
    .filter((one) => !values.browser || isInBrowser(one))
  if (values.sample === undefined) return fitting
  return fitting.toSorted(() => Math.random() - 0.5).slice(0, Number(values.sample))
}

/** Says what is wrong with the list itself; true where nothing is. */
function isInOrder(list: readonly Break[]): boolean {
  const faults = list.flatMap((one) => faultsOf(root, one).map((fault) => `${one.id}: ${fault}`))
  for (const fault of faults) console.error(fault)
  return faults.length === 0
}

/** Tests that fall although nothing is broken, or that are not there: a break of theirs would show nothing. */
async function unsound(copy: Copy, list: readonly Break[]): Promise<string[]> {
  const faults: string[] = []
  for (const file of new Set(list.map(({ falls }) => falls.file))) {
    const some = list.filter(({ falls }) => falls.file === file)
    const tests: NamedTest[] = some.map(({ falls }) => falls)
    const ended = await runTests(copy.root, tests)
    for (const [i, { passed, failed, said }] of ended.entries()) {
      if (passed > 0 && failed === 0) continue
      const why = failed > 0 ? 'falls with nothing broken' : 'did not run'
      faults.push(`${some[i]?.id}: ${file} › ${tests[i]?.name} ${why}\n${said.slice(-2000)}`)
    }
    console.log(`unbroken: ${file}`)
  }
  return faults
}

/** Each worker has a copy of its own. */
async function runAll(copies: readonly Copy[], list: readonly Break[]): Promise<Map<Break, Outcome>> {
  const outcomes = new Map<Break, Outcome>()
  const waiting = [...list]
  async function work(copy: Copy): Promise<void> {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const outcome = await fell(copy, one)
      outcomes.set(one, outcome)
      const { verdict, seconds, why, said } = outcome
      const took = `${seconds.toFixed(1).padStart(6)} s`
      console.log([verdict.padEnd(8), one.id.padEnd(36), took, one.falls.file, why.slice(0, 100)].join('  '))
      if (verdict !== 'felled') console.error(said.slice(-3000))
    }
  }
  await Promise.all(copies.map(work))
  return outcomes
}

async function main(): Promise<boolean> {
  const list = chosen()
  if (!isInOrder(list)) return false
  console.log(`${list.length} breaks fit the sources.`)
  if (values.check) return true
  const copies = Array.from({ length: values.jobs === '1' ? 1 : 2 }, () => copyTree(root))
  const began = performance.now()
  try {
    const [first] = copies
    const faults = values['no-baseline'] || first === undefined ? [] : await unsound(first, list)
    for (const fault of faults) console.error(fault)
    const outcomes = await runAll(copies, list)
    const felled = [...outcomes.values()].filter(({ verdict }) => verdict === 'felled').length
    for (const [{ id, falls }, { verdict }] of outcomes)
      if (verdict !== 'felled') console.log(`${verdict}: ${id} (${falls.file} › ${falls.name})`)
    console.log(`${felled} of ${list.length} felled, in ${Math.round((performance.now() - began) / 1000)} s`)
    return felled === list.length && faults.length === 0
  } finally {
    for (const copy of copies) copy.remove()
  }
}

if (values.help) console.log(HELP)
else process.exitCode = (await main()) ? 0 : 1
