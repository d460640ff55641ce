import { randomBytes } from 'node:crypto'

/** 16 random bytes in base64url: no id tells when it was made. */
export function drawId(): string {
  return randomBytes(16).toString('base64url')
}

/** Whether a write failed because another row holds the same value. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return (
    error.code === '23505' ||
    error.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  )
}
