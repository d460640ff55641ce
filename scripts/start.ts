import { readyClient } from './lib/ready-client.ts'

// What `npm start` runs: the client as these files give it, then the service as in production.
try {
  await readyClient()
  await import('../server/main.ts')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
