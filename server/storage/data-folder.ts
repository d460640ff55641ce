/** The data folder: private to its owner, with the server's key in a file of its own. */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { SERVER_KEY_BYTES } from './server-keys.ts'

/** The folder's state forbids a start. The message is for the operator. */
export class FolderError extends Error {
  override readonly name = 'FolderError'
}

export function openFolder(data: string): void {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  if ((statSync(data).mode & 0o077) !== 0) chmodSync(data, 0o700)
}

export function databasePath(data: string): string {
  return join(data, 'viskan.db')
}

export function keyPath(data: string): string {
  return join(data, 'server.key')
}

/** The key, or null where there is no file. */
export function readKey(data: string): Uint8Array | null {
  const path = keyPath(data)
  let key: Uint8Array
  try {
    key = readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  if (key.length !== SERVER_KEY_BYTES)
    throw new FolderError(`${path} is not ${SERVER_KEY_BYTES} bytes: put the right file back`)
  if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600)
  return key
}

/** Draws the key and returns once it is on the disk: nothing may be stored under a key that a power cut loses. */
export function createKey(data: string): Uint8Array {
  const key = randomBytes(SERVER_KEY_BYTES)
  const file = openSync(keyPath(data), 'wx', 0o600)
  try {
    writeSync(file, key)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  syncFolder(data)
  return key
}

/** An empty file with tight permissions, before SQLite makes one; its companions take them over. */
export function createPrivately(path: string): void {
  closeSync(openSync(path, 'a', 0o600))
  if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600)
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
