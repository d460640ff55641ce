/** What an engineer sees of `npm run dev`, in a copy of the tree: an edit is on the page without a press of reload. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { long } from '../support/long.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const COPIED = [
  'client',
  'server',
  'shared',
  'scripts',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
]

let copy: string
let dev: ChildProcess
let said = ''
let url: string
let browser: TestBrowser

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'viskan-copy-'))
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const port = await freePort()
  url = `http://127.0.0.1:${port}/`
  dev = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: copy,
    env: { ...process.env, PORT: String(port), VISKAN_DATA: join(copy, 'data') },
  })
  dev.stdout?.on('data', (text: Buffer) => (said += text.toString()))
  dev.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  browser = await launchBrowser()
  await vi.waitUntil(() => said.includes(`Public page: ${url}`), { timeout: 60_000 })
})

afterAll(async () => {
  await browser.close()
  dev.kill('SIGTERM')
  if (dev.exitCode === null) await once(dev, 'exit')
  rmSync(copy, { recursive: true })
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(copy, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(copy, path), text.replace(from, to))
}

test('an edit of the client is on an open page by itself', long, async () => {
  const { context, page } = await openWindow(browser, 'phone')
  await page.goto(url)
  await page.waitForResponse('**/dev-build.txt')
  edit('client/index.html', '<body', '<body data-edited')
  const edited = page.locator('body[data-edited]')
  await edited.waitFor({ timeout: 60_000 })
  expect(await edited.count()).toBe(1)
  await context.close()
})

test('an edit of the server is answered with by itself', long, async () => {
  edit('server/http/headers.ts', "'referrer-policy': 'no-referrer'", "'referrer-policy': 'origin'")
  const policy = (): Promise<string | null> =>
    fetch(url).then(
      ({ headers }) => headers.get('referrer-policy'),
      () => null,
    )
  await expect.poll(policy, { timeout: 60_000, interval: 200 }).toBe('origin')
})

test('a file that cannot be built is told, and the page is there again once it can', long, async () => {
  edit('client/public/main.tsx', 'import { render }', 'import { { render }')
  await expect.poll(() => said, { timeout: 60_000 }).toContain('main.tsx')
  edit('client/public/main.tsx', 'import { { render }', 'import { render }')
  edit('client/index.html', '<body data-edited', '<body data-again')
  await expect
    .poll(() => fetch(url).then((answer) => answer.text()), { timeout: 60_000, interval: 200 })
    .toContain('data-again')
})
