/** What never becomes a request: half-sent, malformed or oversized. Answered plainly and cut off. */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problem } from './problems.ts'
import type { Headers } from './headers.ts'

/** Milliseconds, except where a name says otherwise. */
export const connectionTimeouts = {
  headers: 10_000,
  request: 20_000,
  check: 2_000,
  keepAlive: 20_000,
  /** No byte in either direction; the streams' heartbeats are closer together. */
  silence: 60_000,
  connections: 4_000,
  headerBytes: 8_192,
}

export type ConnectionTimeouts = typeof connectionTimeouts

export function answerBrokenRequest(headers: Headers) {
  return (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
      socket.destroy()
      return
    }
    const body = JSON.stringify(
      problem(error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request.timeout' : 'request.invalid'),
    )
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
    const lines = Object.entries({
      ...headers,
      'content-type': 'application/problem+json',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`, () =>
      socket.destroy(),
    )
  }
}

/** Whether an answer has begun on this socket: nothing may be written into it. Node keeps it in an unnamed place. */
function isAnswering(socket: Socket & { _httpMessage?: { headersSent: boolean } | null }): boolean {
  return socket._httpMessage?.headersSent === true
}
