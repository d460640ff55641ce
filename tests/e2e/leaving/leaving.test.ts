import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from '../../support/engines/chromium.ts'
import type { Engine, EngineName } from '../../support/engines/engine.ts'
import { startFirefox } from '../../support/engines/firefox.ts'
import { startWebkit } from '../../support/engines/webkit.ts'
import { lines } from './lines.ts'
import { type Scene, startScene } from './scene.ts'
import type { Visit } from './visit.ts'

const starts: Record<EngineName, () => Promise<Engine>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkit,
}
const names = Object.keys(starts) as EngineName[]
const windows = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } }
const MOST_UNDRIVEN = 6

/** What each line came to in each engine: "✓", "✗", or why the engine cannot tell. */
const matrix = lines.map(() => new Map<EngineName, string>())

let scene: Scene
const open: Visit['open'] = []

beforeAll(async () => {
  scene = await startScene()
})

afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

afterAll(async () => {
  print()
  await scene.close()
})

describe.each(names)('leaving in one touch, in %s', (name) => {
  let engine: Engine

  beforeAll(async () => {
    engine = await starts[name]()
  })

  afterAll(() => engine.close())

  describe.each(['phone', 'desktop'] as const)('on a %s', (window) => {
    test.each(
      lines.map(([line, check], index) => ({ number: index + 1, title: `${index + 1}. ${line}`, check })),
    )('$title', async ({ number, check }) => {
      const cell = matrix[number - 1]
      const earlier = cell?.get(name) ?? '✓'
      cell?.set(name, '✗')
      const { service, neutral, code } = scene
      const visit = {
        engine,
        size: windows[window],
        phone: window === 'phone',
        service,
        neutral,
        code,
        open,
      }
      const reason = await check({ ...visit, broken: {} })
      cell?.set(name, earlier === '✓' ? (reason ?? '✓') : earlier)
    })
  })
})

test('at most six cells of the matrix cannot be driven', () => {
  const reasons = matrix.flatMap((row) => [...row.values()]).filter((cell) => !/^[✓✗]$/.test(cell))
  expect(reasons.length).toBeLessThanOrEqual(MOST_UNDRIVEN)
})

function print(): void {
  const notes: string[] = []
  const rows = lines.map(([line], index) => {
    const cells = names.map((name) => {
      const cell = matrix[index]?.get(name) ?? ' '
      if (/^[ ✓✗]$/.test(cell)) return cell
      notes.push(`(${notes.length + 1}) ${name}: ${cell}`)
      return `(${notes.length})`
    })
    return `${String(index + 1).padStart(2)}. ${line.padEnd(70)}${cells.map((cell) => cell.padEnd(10)).join('')}`
  })
  console.log(
    ['', ' '.repeat(74) + names.map((name) => name.padEnd(10)).join(''), ...rows, ...notes].join('\n'),
  )
}
