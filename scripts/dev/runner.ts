import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs `script` with `argument` in a process of its own, again and again. */
export function createRunner(
  script: string,
  argument: string,
): { restart(): Promise<void>; stop(): Promise<void> } {
  let child: ChildProcess | null = null

  async function stop(): Promise<void> {
    const old = child
    child = null
    if (old === null || old.exitCode !== null || old.signalCode !== null) return
    const gone = once(old, 'exit')
    old.kill('SIGTERM')
    await gone
  }

  return {
    stop,
    async restart() {
      await stop()
      child = spawn(process.execPath, [script, argument], { stdio: 'inherit' })
    },
  }
}
