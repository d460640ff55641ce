import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import type { Place } from '../privacy/scanner.ts'

// What Chromium locks its cookies and its second copy of the session with where the system keeps no keys: known to all.
const KEY = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1')
const IV = Buffer.alloc(16, ' ')
const MARK = Buffer.from('v10')

// A locked session file: four letters, a version, then records, each behind its length of four bytes.
const SESSION = Buffer.from('SNSS')
const SESSION_HEADER = 8

/** What a value or a session file holds behind that lock, if it is behind it. */
export function decryptChromium({ name, bytes }: Place): Place[] {
  const open = bytes.subarray(0, 4).equals(SESSION) ? recordsOf(bytes).map(decrypt) : [decrypt(bytes)]
  const found = Buffer.concat(open)
  return found.length === 0 ? [] : [{ name: `${name} (decrypted)`, bytes: found }]
}

function recordsOf(bytes: Buffer): Buffer[] {
  const records: Buffer[] = []
  let from = SESSION_HEADER
  while (from + 4 <= bytes.length) {
    const to = from + 4 + bytes.readUInt32LE(from)
    records.push(bytes.subarray(from + 4, to))
    from = to
  }
  return records
}

function decrypt(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, 3).equals(MARK)) return Buffer.alloc(0)
  try {
    const cipher = createDecipheriv('aes-128-cbc', KEY, IV)
    return Buffer.concat([cipher.update(bytes.subarray(3)), cipher.final()])
  } catch {
    return Buffer.alloc(0)
  }
}
