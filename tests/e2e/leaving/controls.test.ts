import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../support/engines/chromium.ts'
import type { Engine } from '../../support/engines/engine.ts'
import { breaks } from './breaks.ts'
import { lines } from './lines.ts'
import { type Scene, startScene, visitTo } from './scene.ts'
import { endVisit, type Visit } from './visit.ts'

// With its behaviour taken out, each line's test fails. One engine is enough to see that.

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
  expect(new Set(breaks.map(({ line }) => line))).toEqual(new Set(lines.map((_, index) => index + 1)))
})

test.each(breaks)('line $line is seen to fail where $name', async ({ line, says, changes }) => {
  const [, check] = lines[line - 1] ?? []
  visit = { ...visitTo(scene, engine, 'phone', changes), patience: 5000 }
  await expect(check?.(visit)).rejects.toThrow(says)
})
