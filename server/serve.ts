/** Runs the service until it is asked to stop: what a terminal, a container or an init system sees of it. */
import type { Config } from './config/read-config.ts'
import type { Pages } from './http/static.ts'
import { createLog, toStdout } from './log.ts'
import { startServer, type Running } from './start.ts'

export async function serve(config: Config, pages: Pages): Promise<void> {
  const log = createLog(toStdout, Date.now)
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.once(event, (error: unknown) => {
      log.failure('server.failed', error)
      process.exit(1)
    })
  const running = await startServer(config, { pages })
  announce(running, toStdout)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close())
}

function announce({ url, origin, setupUrl }: Running, write: (line: string) => void): void {
  write(`Public page: ${origin}/`)
  write(`Desk: ${origin}/desk`)
  if (origin !== url) write(`Listening on: ${url}`)
  if (setupUrl !== null) write(`Set up a centre (once, good for 24 hours): ${setupUrl}`)
}
