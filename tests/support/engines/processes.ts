import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export type Program = {
  child: ChildProcess
  /** Ends it and all that it has started, and comes back when it has ended. */
  stop(): Promise<void>
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

export function run(path: string, args: readonly string[], env: Record<string, string> = {}): Program {
  const child = spawn(path, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    // A group of its own, so that none of its children is left behind.
    detached: true,
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.stderr?.resume()
  const signal = (name: 'SIGTERM' | 'SIGKILL'): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name)
    } catch {
      // They have ended already.
    }
  }
  return {
    child,
    async stop() {
      signal('SIGTERM')
      await Promise.race([ended, pause(3000)])
      signal('SIGKILL')
      await ended
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
