import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchSite } from '../../scripts/lib/actors/writer.ts'

/** The service as it is in production; `start` is what `npm start` runs, which builds first where it has to. */
const programs = { main: '../../server/main.ts', start: '../../scripts/start.ts' } as const

/** A real server in a process of its own, with a fresh data folder, on a free port. */
export type TestServer = {
  /** The public page, ending in a slash. */
  url: string
  desk: string
  /** The link that sets the centre up; null where there is one already. */
  setupLink: string | null
  data: string
  pid: number
  /** Everything that it has printed, on either stream. */
  output(): string
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

type Settings = { env?: Record<string, string>; data?: string; program?: keyof typeof programs }

/** A data folder of its own is removed at the stop, a given one is kept. */
export async function startTestServer({
  env = {},
  data,
  program = 'main',
}: Settings = {}): Promise<TestServer> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'viskan-test-')))
  const child = spawn(process.execPath, [fileURLToPath(new URL(programs[program], import.meta.url))], {
    env: { ...cleanEnv(), PORT: '0', HOST: '127.0.0.1', VISKAN_DATA: folder, VISKAN_LIMITS: 'wide', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let output = ''
  const keep = (part: Buffer): void => {
    output += part.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const addresses = await readAddresses(child, () => output)
  return {
    ...addresses,
    data: folder,
    pid: child.pid ?? 0,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      await ended
      if (data === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

async function readAddresses(
  child: ChildProcess,
  output: () => string,
): Promise<Pick<TestServer, 'url' | 'desk' | 'setupLink'>> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && child.exitCode === null) {
    const url = /^Public page: (\S+)/m.exec(output())?.[1]
    const desk = /^Desk: (\S+)\n/m.exec(output())?.[1]
    if (url !== undefined && desk !== undefined)
      return { url, desk, setupLink: await setupLinkIn(url, output) }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  child.kill('SIGKILL')
  throw new Error(`the server did not start:\n${output()}`)
}

/** The link's line follows the others; a site with a centre has none. */
async function setupLinkIn(url: string, output: () => string): Promise<string | null> {
  const { centres } = await fetchSite(url)
  if (centres.length > 0) return null
  return /^Set up .*: (http\S+#\S+)$/m.exec(output())?.[1] ?? null
}

/** The machine's environment without settings of the service or of the test runner. */
function cleanEnv(): NodeJS.ProcessEnv {
  const own = /^(VISKAN_|VITEST|PORT$|HOST$|DATABASE_URL$|NODE_ENV$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
}
