import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from '../../support/engines/chromium.ts'
import type { Engine, EngineName } from '../../support/engines/engine.ts'
import { startFirefox } from '../../support/engines/firefox.ts'
import { startWebkit } from '../../support/engines/webkit.ts'
import { lines } from './lines.ts'
import { createMatrix } from './matrix.ts'
import { type Scene, startScene, visitTo, windows } from './scene.ts'
import { endVisit, type Visit } from './visit.ts'

const starts: Record<EngineName, () => Promise<Engine>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkit,
}
const names = Object.keys(starts) as EngineName[]
const matrix = createMatrix(
  lines.map(([line]) => line),
  names,
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

describe.each(names)('leaving in one touch, in %s', (name) => {
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
