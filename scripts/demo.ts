import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Config, readConfig } from '../server/config/read-config.ts'
import { createLog, toStdout } from '../server/log.ts'
import { type Running, startServer } from '../server/start.ts'
import { readyClient } from './lib/ready-client.ts'
import { seed, type Seeded } from './lib/seed.ts'
import { stopOnSignals } from './lib/stop-on-signals.ts'

// npm run demo: a centre with two counsellors and five questions, served at once. It prints passphrases and return codes
// on purpose, since nothing in it is real; it stores them nowhere, so it begins with an empty folder every time.

const asJson = process.argv.includes('--json')

try {
  const config = readConfig({ ...process.env, VISKAN_LIMITS: 'wide' })
  const kept = (process.env['VISKAN_DATA'] ?? '').trim() !== ''
  const data = kept ? config.data : await mkdtemp(join(tmpdir(), 'viskan-demo-'))
  if (kept) await mustBeEmpty(data)
  await readyClient()
  await run({ ...config, data }, kept)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(config: Config, kept: boolean): Promise<void> {
  let quiet = true
  const log = createLog((line) => quiet || toStdout(line), Date.now)
  const running = await startServer(config, { pages: { public: built('public'), desk: built('desk') }, log })
  const stop = async (): Promise<void> => {
    await running.close()
    if (!kept) await rm(config.data, { recursive: true, force: true })
  }
  stopOnSignals(stop)
  try {
    tell(running, await seed(running), kept ? config.data : null)
    quiet = false
  } catch (error) {
    await stop()
    throw error
  }
}

async function mustBeEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  if (names.length > 0)
    throw new Error(
      `${folder} is not empty. The demo stores no passphrase and no code, so it cannot show an earlier one's.\n` +
        `Name an empty folder in VISKAN_DATA, or serve this one: VISKAN_DATA=${folder} npm start`,
    )
}

function tell({ origin }: Running, { staff, threads }: Seeded, folder: string | null): void {
  const url = `${origin}/`
  const desk = `${origin}/desk`
  if (asJson) {
    console.log(JSON.stringify({ url, desk, staff, threads }))
    return
  }
  const codes = threads.filter((thread) => thread.reply !== null).slice(0, 2)
  const lines = [
    'A demo of Viskan. Nothing in it is real, so its passphrases and codes are shown here.',
    '',
    `Public page: ${url}`,
    `Desk:        ${desk}`,
    '',
    'Counsellors:',
    ...staff.map(({ name, passphrase }) => `  ${name.padEnd(16)} ${passphrase}`),
    '',
    'Return codes:',
    ...codes.flatMap(({ state, words, digits }) => [
      `  ${state.padEnd(9)} ${words}`,
      `  ${''.padEnd(9)} ${digits}`,
    ]),
    '',
    folder === null
      ? 'Everything is gone when it ends (Ctrl-C).'
      : `It stays in ${folder}; npm start serves it again.`,
  ]
  console.log(lines.join('\n'))
}

function built(page: string): string {
  return fileURLToPath(new URL(`../dist/${page}`, import.meta.url))
}
