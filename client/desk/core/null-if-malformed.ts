import { MalformedError } from '../../../shared/bytes.ts'

/** What `read` gives, and null where what it reads is malformed: one bad part never stops the rest. */
export function nullIfMalformed<T>(read: () => T | null): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof MalformedError) return null
    throw error
  }
}
