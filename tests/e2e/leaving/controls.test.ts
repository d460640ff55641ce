import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../support/engines/chromium.ts'
import type { Engine } from '../../support/engines/engine.ts'
import { long } from '../../support/long.ts'
import { breaks } from './breaks.ts'
import { lines } from './lines.ts'
import { type Scene, startScene, visitTo } from './scene.ts'
import { endVisit, PATIENCE_MS, type Visit } from './visit.ts'

// With its behaviour taken out, each line's test fails. One engine is enough to see that.

const NEVER_MS = 3000

let scene: Scene
let engine: Engine
let visit: Visit | null = null

beforeAll(async () => {
  ;[scene, engine] = await Promise.all([startScene(), startChromium()])
})

afterEach(async () => {
  if (visit !== null) await endVisit(visit)
  visit = null
})

afterAll(async () => {
  await engine.close()
  await scene.close()
})

test('every line of the list has its control', () => {
  expect([...new Set(breaks.map(({ line }) => line))]).toEqual(lines.map((_, i) => i + 1))
})

test.each(breaks)('line $line is seen to fail where $name', long, async ({ check, says, changes, waits }) => {
  let taken = false
  const { edit, ...others } = changes
  const broken = edit && {
    edit(...[role, text]: Parameters<typeof edit>) {
      const edited = edit(role, text)
      taken ||= edited !== text
      return edited
    },
  }
  visit = {
    ...visitTo(scene, engine, 'phone'),
    broken: { ...others, ...broken },
    patience: waits ? NEVER_MS : PATIENCE_MS,
  }
  expect(await told(check(visit))).toMatch(says)
  // What is not there cannot be taken out, and then this would show nothing.
  expect(taken).toBe(edit !== undefined)
})

/** Why a check fails, with what it saw; nothing where it holds. */
function told(checked: Promise<unknown>): Promise<string> {
  return checked.then(
    () => '',
    (error: Error & { actual?: unknown }) => `${error.message} ${JSON.stringify(error.actual)}`,
  )
}
