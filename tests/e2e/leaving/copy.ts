import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a file is to the page: the page, its own script or style, the worker that makes keys, or any other part. */
export type Role = 'page' | 'script' | 'style' | 'worker' | 'part'

/** What is different in a copy of the service. */
export type Changes = {
  /** Rewrites pages, scripts and styles. */
  edit?: (role: Role, text: string) => string
  /** Headers of every answer. */
  headers?: Readonly<Record<string, string>>
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
  /** What a page has told by `TELL`, in a script of the test. */
  told: string[]
  /** Whether every request has been answered. */
  quiet(): boolean
  close(): Promise<void>
}

const FIRST = '/test-first.js'
export const TELL = '/test-told'

export async function startCopy(target: string, changes: Changes): Promise<Copy> {
  const asked: Asked[] = []
  const told: string[] = []
  const roleOf = createRoles()
  let open = 0
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? ''
    open += 1
    outgoing.once('close', () => {
      open -= 1
    })
    if (path === TELL) {
      void textOf(incoming).then((text) => told.push(text))
      outgoing.writeHead(204).end()
    } else if (path === FIRST) {
      outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(changes.first)
    } else {
      const note: Asked = { path, headers: incoming.headers, answer: {} }
      asked.push(note)
      if (changes.hold?.test(path) === true) return
      const edit = (text: string): string => change(changes, roleOf(note, text), text)
      pass(new URL(path, target), changes.headers ?? {}, edit, note, incoming, outgoing)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    told,
    quiet: () => open === 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pass(
  url: URL,
  added: Readonly<Record<string, string>>,
  edit: (text: string) => string,
  note: Asked,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' }
  const onward = request(url, { method: incoming.method, headers }, (answer) => {
    note.answer = { ...answer.headers, ...added }
    const isText = /^text\/(html|css|javascript)/.test(answer.headers['content-type'] ?? '')
    if (!isText) {
      outgoing.writeHead(answer.statusCode ?? 0, note.answer)
      answer.pipe(outgoing)
      return
    }
    delete note.answer['content-length']
    void textOf(answer).then((text) =>
      outgoing.writeHead(answer.statusCode ?? 0, note.answer).end(edit(text)),
    )
  })
  onward.on('error', () => outgoing.destroy())
  incoming.pipe(onward)
}

/** A page comes before its files, and names the two that are its own. */
function createRoles(): (note: Asked, text: string) => Role {
  const own = new Map<string, Role>()
  return ({ path, headers, answer }, text) => {
    if (answer['content-type']?.startsWith('text/html') === true) {
      for (const [, script, style] of text.matchAll(
        /<script[^>]* src="([^"]+)|<link rel="stylesheet"[^>]* href="([^"]+)/g,
      ))
        if (script !== undefined) own.set(script, 'script')
        else if (style !== undefined) own.set(style, 'style')
      return 'page'
    }
    return own.get(path) ?? (headers['sec-fetch-dest'] === 'worker' ? 'worker' : 'part')
  }
}

function change({ edit, first }: Changes, role: Role, text: string): string {
  const edited = edit?.(role, text) ?? text
  if (first === undefined || role !== 'page') return edited
  return edited.replace('<meta charset', `<script src="${FIRST}"></script><meta charset`)
}

async function textOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
