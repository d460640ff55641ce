import { readFileSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { readConfig } from '../server/config/read-config.ts'
import { startServer } from '../server/start.ts'
import { signIn } from './lib/actors/counsellor.ts'
import { foundCentre } from './lib/actors/centre.ts'
import { createWriter } from './lib/actors/writer.ts'

// npm run fixture: a small data folder as this version leaves it, for later versions to open. Its passphrase and its code
// stand beside it, since nothing in it is real. Made once a version and committed; an existing one is never overwritten.

const NAME = 'Amira Lindqvist'
const QUESTION = 'Hej! Kan den här frågan läsas av en senare version?'
const REPLY = 'Ja, det är meningen.'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const name = `data-${version.split('.').slice(0, 2).join('.')}`
const folder = fileURLToPath(new URL(`../tests/fixtures/${name}`, import.meta.url))
await mkdir(folder)

const quiet = { staff() {}, failure() {} }
const config = readConfig({ PORT: '0', VISKAN_DATA: folder, VISKAN_LIMITS: 'wide' })
const running = await startServer(config, { log: quiet })
const { passphrase, kit } = await foundCentre(running.setupUrl ?? '', { centre: 'Viskan', founder: NAME })
const code = await createWriter(running.url).ask(QUESTION, { topic: 'travel', lang: 'sv' })
const counsellor = await signIn(running.url, NAME, passphrase)
const [line] = await counsellor.list()
if (line === undefined) throw new Error('the question did not arrive')
await counsellor.claim(line.id)
await counsellor.reply(line.id, 'counsellor', REPLY)
await running.close()

const database = new Sqlite(join(folder, 'viskan.db'))
database.pragma('wal_checkpoint(TRUNCATE)')
database.exec('vacuum')
database.close()
for (const file of await readdir(folder)) if (/-(wal|shm)$/.test(file)) await rm(join(folder, file))

const told = {
  name: NAME,
  passphrase,
  kit: kit.join(' '),
  digits: code.digits,
  words: code.words.sv.join(' '),
}
const facts = { version, ...told, question: QUESTION, reply: REPLY }
await writeFile(`${folder}.json`, `${JSON.stringify(facts, null, 2)}\n`)
console.log(`tests/fixtures/${name} is made.`)
