import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needBrowser } from './find-browser.ts'
import { readyClient } from './lib/ready-client.ts'
import { startDemo } from './lib/start-demo.ts'

// npm run lighthouse: how Lighthouse judges the start view on a phone. It is fetched for this and is no dependency.

const VERSION = '13.5.0'
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
const FULL = 100
const FLAGS = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Audit = { id: string; title: string; score: number | null; displayValue?: string }
type Report = {
  categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
  >
  audits: Record<string, Audit | undefined>
}

const chromium = needBrowser('chromium')
await readyClient()
const folder = await mkdtemp(join(tmpdir(), 'viskan-lighthouse-'))
const demo = await startDemo()
try {
  const report = await judge(demo.url, join(folder, 'report.json'))
  const scores = CATEGORIES.map((name) => tell(report, name))
  process.exitCode = scores.every((score) => score === FULL) ? 0 : 1
} finally {
  await demo.stop()
  await rm(folder, { recursive: true, force: true })
}

async function judge(url: string, path: string): Promise<Report> {
  const given = [
    '--yes',
    `lighthouse@${VERSION}`,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${path}`,
    `--only-categories=${CATEGORIES.join()}`,
    `--chrome-flags=${FLAGS.join(' ')}`,
  ]
  const child = spawn('npx', given, {
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)}`)
  return JSON.parse(await readFile(path, 'utf8')) as Report
}

/** Prints a category with what keeps it from its full score; the score in per cent. */
function tell(report: Report, name: (typeof CATEGORIES)[number]): number {
  const category = report.categories[name]
  if (category === undefined) throw new Error(`Lighthouse says nothing of ${name}`)
  const score = Math.round((category.score ?? 0) * 100)
  console.log(`${category.title}: ${score}`)
  for (const { id, weight } of category.auditRefs) {
    const audit = report.audits[id]
    if (audit === undefined || weight === 0 || audit.score === null || audit.score === 1) continue
    console.log(`  ${Math.round(audit.score * 100)}  ${audit.title} ${audit.displayValue ?? ''}`)
  }
  return score
}
