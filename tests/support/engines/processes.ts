import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export type Program = {
  child: ChildProcess
  /** Ends it, and comes back when it has ended. */
  stop(): Promise<void>
}

export function run(path: string, args: readonly string[], env: Record<string, string> = {}): Program {
  const child = spawn(path, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.stderr?.resume()
  return {
    child,
    async stop() {
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(late)
    },
  }
}

/** The first match in what a program tells on one of its descriptors. Throws where it ends before. */
export function readLine({ child }: Program, descriptor: 2 | 3, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${child.spawnfile} has ended`)))
    child.once('error', reject)
    const told = createInterface(child.stdio[descriptor] as Readable)
    told.on('line', (line) => {
      const found = wanted.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
}
