/** Where a page of the list ends, as the desk sends it back: the line's place and id, so that it is good when the line has gone. */
import { fromBase64url, MalformedError } from '../../shared/bytes.ts'
import { Refusal } from '../http/problems.ts'

export type Cursor = { group: number; day: number; id: string }

export function writeCursor({ group, day, id }: Cursor): string {
  return `${group}.${day}.${id}`
}

/** Refuses whatever `writeCursor` could not have written, and a place in the other list. */
export function readCursor(text: string, closed: boolean): Cursor {
  const [, groupText = '', dayText = '', id = ''] = /^([012])\.(-?\d{1,9})\.([\w-]{22})$/.exec(text) ?? []
  const cursor = { group: Number(groupText), day: Number(dayText), id }
  if (writeCursor(cursor) !== text || !isId(id) || (cursor.group === 2) !== closed)
    throw new Refusal('request.invalid')
  return cursor
}

function isId(text: string): boolean {
  try {
    return fromBase64url(text, 16).length === 16
  } catch (error) {
    if (error instanceof MalformedError) return false
    throw error
  }
}
