/** The server's side of signing in: only a hash of `login` is stored, and an unknown name costs the same time. */
import { argon2id, hash, verify } from 'argon2'
import { randomBytes } from 'node:crypto'

const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashLogin(login: Uint8Array): Promise<string> {
  return hash(Buffer.from(login), cost)
}

export type LoginCheck = (storedHash: string | null, login: Uint8Array) => Promise<boolean>

/** Without a stored hash it verifies against one that nothing matches, so both ways are the same. */
export function createLoginCheck(check: typeof verify = verify): LoginCheck {
  const nobody = hashLogin(randomBytes(32))
  return async (storedHash, login) => {
    const matches = await check(storedHash ?? (await nobody), Buffer.from(login))
    return matches && storedHash !== null
  }
}
