import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '../vite.config.ts'
import { compressFolder } from './build/compress.ts'
import { hashInputs } from './build/inputs.ts'
import { hashedFiles, keepPrevious } from './build/keep-previous.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const stamp = join(dist, 'stamp.json')
const PAGES = ['public', 'desk'] as const

/** What a build was made from, and the hashed files that it made for each page. */
type Stamp = { inputs?: string; files?: Partial<Record<Page, string[]>> }

/** What stands in `dist`: nothing, a client built from other files than these, or the one these files give. */
export async function builtState(): Promise<'none' | 'other' | 'current'> {
  const there = ['public/index.html', 'desk/index.html', 'stamp.json'].every((name) =>
    existsSync(join(dist, name)),
  )
  if (!there) return 'none'
  return (await readStamp()).inputs === (await hashInputs(root)) ? 'current' : 'other'
}

/** Whether `dist` holds the client that these files give. */
export async function isBuilt(): Promise<boolean> {
  return (await builtState()) === 'current'
}

/** Whether this install can build: a production install has no Vite. */
export function isVitePresent(): boolean {
  return existsSync(join(root, 'node_modules', 'vite'))
}

/** Builds both pages unless they are there already. Says whether it built. */
export async function buildClient({ force = false }: { force?: boolean } = {}): Promise<boolean> {
  if (!force && (await isBuilt())) return false
  // Read before building: a file saved meanwhile then leads to another build, not to a stale one.
  const hash = await hashInputs(root)
  const fresh = join(dist, `.next-${process.pid}`)
  try {
    await buildPages(fresh)
    await compressFolder(fresh)
    await swapIn(fresh, hash)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return true
}

/** Both pages into the folders `public` and `desk` of `folder`, uncompressed. */
export async function buildPages(folder: string): Promise<void> {
  await buildPage('public', join(folder, 'public'))
  await buildPage('desk', join(folder, 'desk'))
  await rename(join(folder, 'desk', 'desk.html'), join(folder, 'desk', 'index.html'))
}

async function buildPage(page: Page, outDir: string): Promise<void> {
  // Not at the top: a production install serves the built client without Vite.
  const [{ build }, { pageConfig }] = await Promise.all([import('vite'), import('../vite.config.ts')])
  await asProduction(() => build({ configFile: false, ...pageConfig(page, outDir) }))
}

/** A test runner's NODE_ENV would give development code: slower, larger, and with this machine's paths in it. */
async function asProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

async function swapIn(fresh: string, inputs: string): Promise<void> {
  await mkdir(dist, { recursive: true })
  const before = await readStamp()
  const files: Stamp['files'] = {}
  await rm(stamp, { force: true })
  for (const page of PAGES) {
    files[page] = await hashedFiles(join(fresh, page))
    await keepPrevious(join(dist, page), join(fresh, page), before.files?.[page] ?? [])
    await rm(join(dist, page), { recursive: true, force: true })
    await rename(join(fresh, page), join(dist, page))
  }
  await writeFile(stamp, `${JSON.stringify({ inputs, files } satisfies Stamp)}\n`)
}

async function readStamp(): Promise<Stamp> {
  const text = await readFile(stamp, 'utf8').catch(() => '{}')
  return JSON.parse(text) as Stamp
}

if (import.meta.main) {
  const built = await buildClient({ force: process.argv.includes('--force') })
  console.log(built ? 'The client is built: dist/public and dist/desk.' : 'The client was built already.')
}
