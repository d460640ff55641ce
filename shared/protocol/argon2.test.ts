import { expect, test } from 'vitest'
import { argon2id } from './argon2.ts'
import { filled } from './testing.ts'

test('memory, length, salt and secret all count', async () => {
  const results = await Promise.all([
    derive(1, 2, 32, 1),
    derive(1, 2, 32, 2),
    derive(1, 2, 16, 1),
    derive(1, 3, 32, 1),
    derive(2, 2, 32, 1),
  ])
  expect(new Set(results).size).toBe(5)
  expect(results[2]?.split(',')).toHaveLength(16)
  expect(await derive(1, 2, 32, 1)).toBe(results[0])
})

async function derive(secret: number, salt: number, length: number, memory: number): Promise<string> {
  return (await argon2id(filled(9, secret), filled(16, salt), length, memory)).join()
}
