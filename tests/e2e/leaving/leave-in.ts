import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Engine, EngineName } from '../../support/engines/engine.ts'
import { long } from '../../support/long.ts'
import { engineDependent, lines } from './lines.ts'
import { createMatrix } from './matrix.ts'
import { type Scene, startScene, visitTo, windows } from './scene.ts'
import { endVisit, type Visit } from './visit.ts'

/** Of 48 cells, three engines together may leave six that cannot be driven. */
const MOST_UNDRIVEN = 2

/** Tries every line of the list in one engine, in both windows. */
export function leaveIn(name: EngineName, start: () => Promise<Engine>): void {
  const matrix = createMatrix(
    lines.map(([line]) => line),
    [name],
  )
  let scene: Scene
  let engine: Engine
  let visit: Visit | null = null

  beforeAll(async () => {
    ;[scene, engine] = await Promise.all([startScene(), start()])
  })

  afterEach(async () => {
    if (visit !== null) await endVisit(visit)
    visit = null
  })

  afterAll(async () => {
    console.log(matrix.print())
    await engine.close()
    await scene.close()
  })

  describe(`leaving in one touch, in ${name}`, () => {
    describe.each(windows)('on a %s', (window) => {
      for (const [index, [line, expectHeld, ...daily]] of lines.entries()) {
        const isDaily = daily.includes(window) && (name === 'chromium' || engineDependent.has(expectHeld))
        test(`${index + 1}. ${line}`, isDaily ? {} : long, async () => {
          const held = matrix.begin(index, name)
          visit = visitTo(scene, engine, window)
          held((await expectHeld(visit)) ?? null)
        })
      }
    })
  })

  test(`at most two cells of the matrix cannot be driven in ${name}`, () => {
    expect(matrix.reasons().length).toBeLessThanOrEqual(MOST_UNDRIVEN)
  })
}
