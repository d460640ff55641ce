/**
 * npm run dev: the service while one works on it. A change of server/ starts it again, one of client/ builds the pages
 * anew, one of shared/ does both, and open pages reload. What makes them reload is in no other build.
 */
import { watch } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPages } from './build.ts'
import { createRunner } from './dev/runner.ts'
import { addReload } from './dev/add-reload.ts'
import { keepUp } from './dev/keep-up.ts'
import { stopOnSignals } from './lib/stop-on-signals.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = await mkdtemp(join(tmpdir(), 'viskan-dev-'))
const server = createRunner(join(root, 'scripts/dev/dev-server.ts'), pages)

const work = keepUp(async (changed) => {
  if (changed.has('client') || changed.has('shared')) {
    const began = performance.now()
    await buildPages(pages)
    await addReload(pages)
    console.log(`Pages built in ${Math.round(performance.now() - began)} ms`)
  }
  await server.restart()
})

const watchers = ['client', 'shared', 'server'].map((folder) =>
  watch(join(root, folder), { recursive: true }, (_, name) => {
    if (name === null || !/\.test\.tsx?$/.test(name)) work.changed(folder)
  }),
)
stopOnSignals(async () => {
  for (const watcher of watchers) watcher.close()
  await work.stop()
  await server.stop()
  await rm(pages, { recursive: true, force: true })
})
work.changed('client')
