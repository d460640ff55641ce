import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { signIn } from '../../scripts/lib/actors/counsellor.ts'
import { createWriter } from '../../scripts/lib/actors/writer.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { startServer } from '../../server/start.ts'

type Facts = Record<'name' | 'passphrase' | 'digits' | 'words' | 'question' | 'reply', string>

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const versions = readdirSync(fixtures).filter((name) => /^data-[\d.]+$/.test(name) && !name.endsWith('.json'))

test('there is a data folder of an earlier version to open', () => {
  expect(versions).toContain('data-0.1')
})

test.each(versions)(
  '%s opens: the counsellor signs in, the code leads to the reply, and the talk goes on',
  async (name) => {
    const facts = JSON.parse(readFileSync(join(fixtures, `${name}.json`), 'utf8')) as Facts
    const data = mkdtempSync(join(tmpdir(), 'viskan-fixture-'))
    cpSync(join(fixtures, name), data, { recursive: true })
    // The threads of the fixture would have run out: the server lives on a day soon after it was made.
    const made = await dayMade(data)
    const quiet = { staff() {}, failure() {} }
    const running = await startServer(readConfig({ PORT: '0', VISKAN_DATA: data }), {
      log: quiet,
      now: () => made,
    })
    try {
      const counsellor = await signIn(running.url, facts.name, facts.passphrase)
      const [line] = await counsellor.list()
      const conversation = await counsellor.open(line?.id ?? '')
      expect(conversation.turns.map(({ body }) => body?.text)).toEqual([facts.question, facts.reply])
      const writer = createWriter(running.url)
      const thread = await writer.read(facts.digits)
      expect(thread?.messages.map(({ body }) => body?.text)).toEqual([facts.question, facts.reply])
      expect((await writer.followUp('Tack.')).messages).toHaveLength(3)
    } finally {
      await running.close()
      rmSync(data, { recursive: true, force: true })
    }
  },
)

async function dayMade(data: string): Promise<number> {
  const { default: Sqlite } = await import('better-sqlite3')
  const database = new Sqlite(join(data, 'viskan.db'), { readonly: true })
  const { day } = database.prepare('select max(opens_day) as day from epochs').get() as { day: number }
  database.close()
  return (day + 1) * 86_400_000
}
