import { readFileSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { silentLog } from '../server/log.ts'
import { readConfig } from '../server/config/read-config.ts'
import { startServer } from '../server/start.ts'
import { toBase64url } from '../shared/bytes.ts'
import { dayOf } from '../shared/days.ts'
import { recoveryFromWords } from '../shared/protocol/staff/recovery.ts'
import { sv } from '../shared/protocol/words/sv.ts'
import { addColleague } from './lib/actors/add-colleague.ts'
import { foundCentre } from './lib/actors/centre.ts'
import { signIn, signInByKit } from './lib/actors/counsellor.ts'
import { type Facts, playStory } from './lib/fixture-story.ts'

// npm run fixture: a small data folder as this version leaves it, for later versions to open. Its passphrases and codes
// stand beside it, since nothing in it is real. Made once a version and committed; an existing one is never overwritten.

const FOUNDER = 'Amira Lindqvist'
const COLLEAGUE = 'Johan Berg'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const name = `data-${version.split('.').slice(0, 2).join('.')}`
const folder = fileURLToPath(new URL(`../tests/fixtures/${name}`, import.meta.url))
await mkdir(folder)

const config = readConfig({ PORT: '0', VISKAN_DATA: folder, VISKAN_LIMITS: 'wide' })
const running = await startServer(config, { log: silentLog })
const founded = await foundCentre(running.setupUrl ?? '', { centre: 'Viskan', founder: FOUNDER })
const kit = recoveryFromWords(founded.kit.join(' '), sv)
if (!('seed' in kit)) throw new Error('the kit is not readable')
const seed = toBase64url(kit.seed)
const founder = await signIn(running.url, FOUNDER, founded.passphrase)
const passphrase = await addColleague(running, founder, COLLEAGUE)
const threads = await playStory(running.url, {
  founder,
  colleague: await signIn(running.url, COLLEAGUE, passphrase),
  kit: await signInByKit(running.url, kit.seed),
})
await running.close()

const database = new Sqlite(join(folder, 'viskan.db'))
database.pragma('wal_checkpoint(TRUNCATE)')
database.exec('vacuum')
database.close()
for (const file of await readdir(folder)) if (/-(wal|shm)$/.test(file)) await rm(join(folder, file))

const facts: Facts = {
  version,
  lastDay: dayOf(Date.now()),
  staff: {
    founder: { name: FOUNDER, passphrase: founded.passphrase },
    colleague: { name: COLLEAGUE, passphrase },
    kit: { seed },
  },
  threads,
}
await writeFile(`${folder}.json`, `${JSON.stringify(facts, null, 2)}\n`)
console.log(`tests/fixtures/${name} is made.`)
