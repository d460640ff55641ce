import { describe, expect, it } from 'vitest'
import { typedCode } from './typed-code.ts'

const words = ['lampa', 'fjäril', 'kanot', 'sked', 'moln', 'trappa']

describe('a code that was typed', () => {
  it('is kept as words or as digits', () => {
    expect(typedCode(`1. ${words.join(', 2. ')}`)?.words).toEqual(words)
    expect(typedCode('Ref. 183 888 219 007 551 203 440')?.digits).toBe('183888219007551203440')
    expect(typedCode('١٨٣ ٨٨٨ ٢١٩ ٠٠٧ ٥٥١ ٢٠٣ ٤٤٠')?.digits).toBe('183888219007551203440')
  })

  it('is none where there is too little', () => {
    expect(typedCode('lampa')).toBeNull()
    expect(typedCode('')).toBeNull()
  })
})
