import { expect, test, vi } from 'vitest'
import { publishEnd, publishLook } from './bus.ts'
import { eventNames } from './event-names.ts'
import { createLocalBus } from './local.ts'

test('whoever listens is told what happened, until they stop', () => {
  const bus = createLocalBus()
  const [one, other] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const stop = bus.subscribe(one)
  bus.subscribe(other)
  publishLook(bus, eventNames.thread('a'), eventNames.centre('a'))
  stop()
  publishEnd(bus, eventNames.thread('a'))
  const looks = [[{ name: 'thread a', kind: 'look' }], [{ name: 'centre a', kind: 'look' }]]
  expect(one.mock.calls).toEqual(looks)
  expect(other.mock.calls).toEqual([...looks, [{ name: 'thread a', kind: 'end' }]])
})
