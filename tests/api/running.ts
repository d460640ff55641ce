import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig, type Config } from '../../server/config/read-config.ts'
import { createLog } from '../../server/log.ts'
import { startServer, type Running, type StartOptions } from '../../server/start.ts'
import type { Reachable } from './service.ts'

/** The service with a socket, on a data folder of its own. */
export type TestServer = Running & { data: string; lines: string[]; port: number; remove(): Promise<void> }

export async function listen(
  settings: Partial<Config> = {},
  options: StartOptions = {},
): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), 'viskan-http-'))
  const lines: string[] = []
  const log = createLog((line) => lines.push(line), Date.now)
  const config = { ...readConfig({}), port: 0, data, limits: 'wide' as const, ...settings }
  const running = await startServer(config, { log, ...options })
  return {
    ...running,
    data,
    lines,
    port: Number(new URL(running.url).port),
    async remove() {
      await running.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Sends these characters and nothing more; resolves with all that came back once the server hangs up. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (part) => {
      answer += part.toString()
    })
    socket.on('error', () => resolve(answer))
    socket.on('close', () => resolve(answer))
  })
}

export function postJson(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** The running server, for the helpers that ask and sign in. */
export function overHttp(server: Running): Reachable {
  return {
    deps: server,
    clock: { now: Date.now() },
    async post(path, body, token) {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const answer = await postJson(server.url + path, body, headers)
      const text = await answer.text()
      const parsed = JSON.parse(text) as unknown
      return { status: answer.status, text, body: parsed, headers: Object.fromEntries(answer.headers) }
    },
  }
}
