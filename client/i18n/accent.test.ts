import { describe, expect, it } from 'vitest'
import { accent } from './accent.ts'

describe('the pseudo-locale', () => {
  it('marks every letter and makes a text at least 40 per cent longer', () => {
    const text = 'The quick brown fox jumps over the lazy dog. THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG'
    const accented = accent(text)
    expect(accented).not.toMatch(/[A-Za-z]/)
    expect(accented.length).toBeGreaterThanOrEqual(text.length * 1.4)
    expect(accented).toMatch(/^⟦.*⟧$/)
  })

  it('leaves numbers and nothing as they are', () => {
    expect(accent(['112', ''])).toEqual(['112', ''])
  })

  it('goes through functions, and gives back what they were given', () => {
    const call = accent((name: string) => `Call ${name}`)('Origo')
    expect(call).toContain('Origo')
    expect(call).not.toContain('Call')
    const days = accent(({ name, n }: { name: string; n: number }) => `${name}, ${n} days`)({
      name: 'Origo',
      n: 3,
    })
    expect(days).toContain('Origo')
    expect(days).toContain('3')
    expect(days).not.toContain('days')
  })
})
