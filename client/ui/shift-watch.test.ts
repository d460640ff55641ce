import { describe, expect, it } from 'vitest'
import { createShiftWatch } from './shift-watch.ts'

const plain = { repeat: false, ctrlKey: false, altKey: false, metaKey: false }

/** Keys pressed and let go one after another; `Shift+a` is the capital. Gives the highest count on the way. */
function type(keys: readonly string[], every = 200): number {
  const watch = createShiftWatch()
  const counts = keys.map((key, i) => {
    const at = i * every
    watch.down({ ...plain, key: key.startsWith('Shift') ? 'Shift' : key })
    if (key.startsWith('Shift+')) watch.down({ ...plain, key: key.slice(6) })
    return watch.up(key.startsWith('Shift') ? 'Shift' : key, at)
  })
  return Math.max(...counts)
}

describe('Shift alone, three times', () => {
  it('counts three presses within five seconds', () => {
    expect(type(['Shift', 'Shift', 'Shift'])).toBe(3)
    expect(type(['Shift', 'Shift', 'Shift'], 2500)).toBe(3)
  })

  it('lets go of presses older than five seconds', () => {
    expect(type(['Shift', 'Shift', 'Shift'], 2600)).toBe(2)
    expect(type(['Shift', 'Shift', 'Shift', 'Shift'], 2600)).toBe(2)
  })

  it('never counts capitals', () => {
    expect(type(['Shift+H', 'Shift+E', 'Shift+J', 'Shift+A'])).toBe(0)
    expect(type(['Shift', 'Shift', 'Shift+A', 'Shift'])).toBe(2)
  })

  it('begins anew after any other key', () => {
    expect(type(['Shift', 'Shift', 'a', 'Shift', 'Shift'])).toBe(2)
    expect(type(['Shift', 'Shift', 'Escape', 'Shift'])).toBe(2)
  })

  it('begins anew after a press of the pointer', () => {
    const watch = createShiftWatch()
    for (const at of [0, 100]) {
      watch.down({ ...plain, key: 'Shift' })
      watch.up('Shift', at)
    }
    watch.interrupt()
    watch.down({ ...plain, key: 'Shift' })
    expect(watch.up('Shift', 200)).toBe(1)
  })

  it('takes a held key for one press', () => {
    const watch = createShiftWatch()
    watch.down({ ...plain, key: 'Shift' })
    watch.down({ ...plain, key: 'Shift', repeat: true })
    watch.down({ ...plain, key: 'Shift', repeat: true })
    expect(watch.up('Shift', 900)).toBe(1)
    expect(watch.up('Shift', 901)).toBe(0)
  })

  it('leaves shortcuts alone', () => {
    const watch = createShiftWatch()
    watch.down({ ...plain, key: 'Shift', ctrlKey: true })
    expect(watch.up('Shift', 0)).toBe(0)
  })
})
