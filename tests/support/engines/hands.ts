import type { Key, Press } from './engine.ts'

// Both WebDrivers take what hands do in the same words.

export type Step = {
  type: string
  value?: string
  button?: number
  x?: number
  y?: number
  duration?: number
}

/** What one hand does, one step after another. */
export type Hand = { type: 'key' | 'pointer'; id: string; parameters?: object; actions: Step[] }

const keys: Partial<Record<Key, string>> = {
  Shift: '\uE008',
  Tab: '\uE004',
  Escape: '\uE00C',
  Control: '\uE009',
  Enter: '\uE007',
}

export function keyHand(type: 'keyDown' | 'keyUp', key: Key): Hand {
  return { type: 'key', id: 'keys', actions: [{ type, value: keys[key] ?? key }] }
}

export function typingHand(text: string): Hand {
  const actions = Array.from(text, (value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]).flat()
  return { type: 'key', id: 'keys', actions }
}

export function pressHand(x: number, y: number, button: Press['button'], touch: boolean): Hand {
  const which = button === 'middle' ? 1 : 0
  return {
    type: 'pointer',
    id: touch ? 'finger' : 'mouse',
    parameters: { pointerType: touch ? 'touch' : 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: which },
      { type: 'pointerUp', button: which },
    ],
  }
}
