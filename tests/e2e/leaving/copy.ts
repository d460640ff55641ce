import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is different in a copy of the service. */
export type Changes = {
  /** Rewrites pages, scripts and styles. */
  edit?: (path: string, text: string) => string
  /** Headers of every answer, set or (null) left out. */
  headers?: Readonly<Record<string, string | null>>
  /** Run in the page before its own script. */
  first?: string
  /** Paths that are asked for and never answered. */
  hold?: RegExp
}

export type Asked = { path: string; headers: IncomingMessage['headers']; answer: IncomingMessage['headers'] }

/** The service on an address of its own, somewhat changed, with a note of all that it was asked. */
export type Copy = {
  url: string
  asked: Asked[]
  /** What a page has told by `tell`, in a script of the test. */
  told: string[]
  close(): Promise<void>
}

const FIRST = '/test-first.js'
export const TELL = '/test-told'

export async function startCopy(target: string, changes: Changes): Promise<Copy> {
  const asked: Asked[] = []
  const told: string[] = []
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? ''
    if (path === TELL) {
      void textOf(incoming).then((text) => told.push(text))
      outgoing.writeHead(204).end()
    } else if (path === FIRST) {
      outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(changes.first)
    } else {
      const note: Asked = { path, headers: incoming.headers, answer: {} }
      asked.push(note)
      if (changes.hold?.test(path) !== true) pass(target, changes, note, incoming, outgoing)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    told,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pass(
  target: string,
  changes: Changes,
  note: Asked,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' }
  const onward = request(new URL(note.path, target), { method: incoming.method, headers }, (answer) => {
    note.answer = { ...answer.headers }
    for (const [name, value] of Object.entries(changes.headers ?? {})) {
      if (value === null) delete note.answer[name]
      else note.answer[name] = value
    }
    const type = answer.headers['content-type'] ?? ''
    if (!/^text\/(html|css|javascript)/.test(type)) {
      outgoing.writeHead(answer.statusCode ?? 0, note.answer)
      answer.pipe(outgoing)
      return
    }
    delete note.answer['content-length']
    void finish(answer, changes, note, outgoing)
  })
  onward.on('error', () => outgoing.destroy())
  incoming.pipe(onward)
}

async function finish(
  answer: IncomingMessage,
  changes: Changes,
  note: Asked,
  outgoing: ServerResponse,
): Promise<void> {
  const text = change(changes, note.path, await textOf(answer), answer.headers['content-type'] ?? '')
  outgoing.writeHead(answer.statusCode ?? 0, note.answer).end(text)
}

function change({ edit, first }: Changes, path: string, text: string, type: string): string {
  const edited = edit?.(path, text) ?? text
  if (first === undefined || !type.startsWith('text/html')) return edited
  return edited.replace('<meta charset', `<script src="${FIRST}"></script><meta charset`)
}

async function textOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
