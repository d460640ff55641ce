import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Seeded } from './seed.ts'

export type Demo = Seeded & { url: string; desk: string; stop(): Promise<void> }

const script = fileURLToPath(new URL('../demo.ts', import.meta.url))

/** What `npm run demo -- --json` serves, on a free port. */
export async function startDemo(): Promise<Demo> {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', VISKAN_DATA: '' }
  const child = spawn(process.execPath, [script, '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const first = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', () => reject(new Error('the demo ended')))
  })
  return {
    ...(JSON.parse(first) as Omit<Demo, 'stop'>),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
