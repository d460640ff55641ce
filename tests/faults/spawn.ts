import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

/** The service in a process of its own, as production runs it. */
export type Spawned = { url: string; stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null> }

/** Rejects with what it printed where it does not start. */
export async function spawnServer(settings: Record<string, string>): Promise<Spawned> {
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', VISKAN_LIMITS: 'wide', ...settings }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (part: Buffer): void => {
      output += part.toString()
      const address = /^Public page: (\S+)\/$/m.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${output}`)))
  })
  return {
    url,
    stop(signal) {
      child.kill(signal)
      return ended
    },
  }
}
