/** The service as it is run in production: settings from the environment, pages as they were built. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ConfigError, readConfig } from './config/read-config.ts'
import { FolderError } from './storage/data-folder.ts'
import { serve } from './serve.ts'

const built = (page: string): string | null => {
  const folder = fileURLToPath(new URL(`../dist/${page}`, import.meta.url))
  return existsSync(folder) ? folder : null
}

try {
  await serve(readConfig(process.env), { public: built('public'), desk: built('desk') })
} catch (error) {
  const message = explain(error)
  if (message === null) throw error
  process.stderr.write(`Viskan cannot start. ${message}\n`)
  process.exitCode = 1
}

/** What an operator can do something about, in a sentence. */
function explain(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof FolderError) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return 'PORT: another program listens there already'
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'HOST: not an address of this machine'
  if (code === 'EACCES') return 'PORT or VISKAN_DATA: this user may not use it'
  return null
}
