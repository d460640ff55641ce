import type { Fault } from '../core/api.ts'
import type { Line } from './lines.ts'

export type InboxState = {
  status: 'loading' | 'ready' | 'failed'
  fault: Fault | null
  lines: Line[]
  /** The newest listing, where it has something that the screen does not show yet. */
  listed: Line[] | null
  news: number
  closed: boolean
  /** Where the next page begins; null where the list ends. */
  next: string | null
  /** How many pages have been fetched. */
  pages: number
  /** How many lines this list has in all, fetched or not. */
  total: number
  fetchingMore: boolean
}

export const notFetched: InboxState = {
  status: 'loading',
  fault: null,
  lines: [],
  listed: null,
  news: 0,
  closed: false,
  next: null,
  pages: 1,
  total: 0,
  fetchingMore: false,
}
