import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from '../../support/engines/chromium.ts'
import type { Engine, EngineName } from '../../support/engines/engine.ts'
import { startFirefox } from '../../support/engines/firefox.ts'
import { startWebkit } from '../../support/engines/webkit.ts'
import {
  expectGoneInOneFrame,
  expectNeutralWhenDead,
  expectNothingCleared,
  expectNothingTold,
  expectRealLink,
  expectSameHistory,
} from './away.ts'
import { expectNoWayBack } from './back.ts'
import { expectAlwaysNeutral, expectHonest, expectNothingLeft, expectPrivateFields } from './leftovers.ts'
import { createMatrix } from './matrix.ts'
import { expectAlwaysInReach } from './place.ts'
import { expectNoNewTab, expectSecondStop, expectShiftThrice } from './press.ts'
import { type Scene, startScene, visitTo, windows } from './scene.ts'
import { expectVeiled } from './veiled.ts'
import { endVisit, type Line, type Visit } from './visit.ts'

/** What leaving in one touch must do, and what shows it. */
const lines: readonly (readonly [name: string, check: Line])[] = [
  ['the history is as long at the exit as on arrival', expectSameHistory],
  ['neither Back, Forward nor a kept page shows it again', expectNoWayBack],
  ['the content is gone within one frame of the press', expectGoneInOneFrame],
  ['on a dead network a neutral screen stays', expectNeutralWhenDead],
  ['the exit is a real link, with no script, a late one or a broken one', expectRealLink],
  ['on the way out nothing is asked, logged or told', expectNothingTold],
  ['the browser is asked to clear nothing', expectNothingCleared],
  ['nothing is left in the browser, and every field is empty again', expectNothingLeft],
  ['Shift alone, three times, leaves; capitals never do', expectShiftThrice],
  ['it is in reach everywhere and covers nothing', expectAlwaysInReach],
  ['it is the second stop of the Tab key and names nothing', expectSecondStop],
  ['address, title and icon are neutral in every view', expectAlwaysNeutral],
  ['it opens no new tab, whatever is held', expectNoNewTab],
  ['messages are veiled until touched, and again', expectVeiled],
  ['fields are no one else’s, paper stays blank, nothing is copied', expectPrivateFields],
  ['it says what it cannot do, for the phone at hand', expectHonest],
]

const starts: Record<EngineName, () => Promise<Engine>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkit,
}
const engines = Object.keys(starts) as EngineName[]
const matrix = createMatrix(
  lines.map(([name]) => name),
  engines,
)
const MOST_UNDRIVEN = 6

let scene: Scene
let visit: Visit | null = null

beforeAll(async () => {
  scene = await startScene()
})

afterEach(async () => {
  if (visit !== null) await endVisit(visit)
  visit = null
})

afterAll(async () => {
  console.log(matrix.print())
  await scene.close()
})

describe.each(engines)('leaving in one touch, in %s', (name) => {
  let engine: Engine

  beforeAll(async () => {
    engine = await starts[name]()
  })

  afterAll(() => engine.close())

  describe.each(windows)('on a %s', (window) => {
    test.each(
      lines.map(([line, expectHeld], index) => ({ title: `${index + 1}. ${line}`, index, expectHeld })),
    )('$title', async ({ index, expectHeld }) => {
      const held = matrix.begin(index, name)
      visit = visitTo(scene, engine, window)
      held((await expectHeld(visit)) ?? null)
    })
  })
})

test('at most six cells of the matrix cannot be driven', () => {
  expect(matrix.reasons().length).toBeLessThanOrEqual(MOST_UNDRIVEN)
})
