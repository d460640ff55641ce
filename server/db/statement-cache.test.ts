import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepStatements } from './statement-cache.ts'

let raw: Sqlite.Database
beforeEach(() => {
  raw = new Sqlite(':memory:')
  raw.exec('create table t (a integer primary key) strict')
  raw.exec('insert into t values (1), (2), (3)')
})
afterEach(() => raw.close())

it('a text is prepared once, whatever its values', () => {
  const prepare = vi.spyOn(raw, 'prepare')
  const database = keepStatements(raw)
  const find = (a: number) => database.prepare('select a from t where a = ?').all([a])
  expect([find(1), find(2), find(9)]).toEqual([[{ a: 1 }], [{ a: 2 }], []])
  expect(prepare).toHaveBeenCalledTimes(1)
})

it('the one longest unused is forgotten', () => {
  const prepare = vi.spyOn(raw, 'prepare')
  const database = keepStatements(raw, 2)
  const [one, two, three] = [1, 2, 3].map((n) => `select ${n} as n`) as [string, string, string]
  for (const text of [one, two, one, three, one, two]) database.prepare(text).all([])
  expect(prepare.mock.calls.map(([text]) => text)).toEqual([one, two, three, two])
})

it('after a table has changed its new columns are read', () => {
  const database = keepStatements(raw)
  expect(database.prepare('select * from t where a = 1').all([])).toEqual([{ a: 1 }])
  database.prepare("alter table t add column b text default 'new'").run([])
  expect(database.prepare('select * from t where a = 1').all([])).toEqual([{ a: 1, b: 'new' }])
})

it('knows what gives rows and what does not, also the second time', () => {
  const database = keepStatements(raw)
  for (const _ of [1, 2]) {
    expect(database.prepare('update t set a = a').reader).toBe(false)
    expect(database.prepare('update t set a = a returning a').reader).toBe(true)
    expect(database.prepare('update t set a = a').run([]).changes).toBe(3)
  }
})

it('begins and takes back as often as asked', () => {
  const database = keepStatements(raw)
  for (const _ of [1, 2]) {
    database.prepare('begin').run([])
    database.prepare('delete from t').run([])
    database.prepare('rollback').run([])
  }
  expect(database.prepare('select a from t').all([])).toHaveLength(3)
})

it('what is read row by row holds up nobody who reads the same', () => {
  const database = keepStatements(raw)
  const rows = database.prepare('select a from t').iterate([])
  rows.next()
  expect(database.prepare('select a from t').all([])).toHaveLength(3)
  expect([...rows]).toHaveLength(2)
})
