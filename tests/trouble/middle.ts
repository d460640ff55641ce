import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request on its way, for whoever stands between phone and service to do with as they like. */
export type Way = {
  path: string
  /** What the phone sends, once all of it has come. */
  body(): Promise<string>
  /** As if nobody stood there. */
  pass(): Promise<void>
  /** Passes it on; the service's answer has come whole and goes no further by itself. */
  ask(): Promise<{ status: number; headers: OutgoingHttpHeaders; body: Buffer }>
  answer(status: number, headers: OutgoingHttpHeaders, body: Buffer | string): void
  /** Sends this much of an answer, and then the line is gone. */
  breakOff(status: number, headers: OutgoingHttpHeaders, part: Buffer): void
  /** The line is gone, without an answer. */
  drop(): void
}

export type Meddling = (way: Way) => unknown

/** A proxy of its own in front of the service: it passes everything on, but for what it is told to meddle with. */
export type Middle = {
  url: string
  /** Requests whose path begins so are met so from now on; null lets them through again. */
  meet(path: string, meddling: Meddling | null): void
  /** Paths that were asked for, in order. */
  asked: string[]
  /** Lets everything through again. */
  calm(): void
  close(): Promise<void>
}

export async function startMiddle(target: string): Promise<Middle> {
  const meddlings = new Map<string, Meddling>()
  const asked: string[] = []
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/'
    asked.push(path)
    const meddling = [...meddlings].find(([start]) => path.startsWith(start))?.[1]
    const way = wayOf(target, incoming, outgoing)
    // Where the service or the phone is gone, so is the line between them.
    Promise.resolve(meddling === undefined ? way.pass() : meddling(way)).catch(way.drop)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    meet(path, meddling) {
      if (meddling === null) meddlings.delete(path)
      else meddlings.set(path, meddling)
    },
    calm: () => meddlings.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The service gets it, and its answer never comes. */
export const loseAnswer: Meddling = async (way) => {
  await way.ask()
  way.drop()
}

/** Half the answer comes. */
export const halve: Meddling = async (way) => {
  const { status, headers, body } = await way.ask()
  way.breakOff(status, headers, body.subarray(0, Math.ceil(body.length / 2)))
}

/** Nothing gets through. */
export const drop: Meddling = (way) => way.drop()

/** The page of a network that wants a sign-in, or of somebody else. */
export const answerPage: Meddling = (way) => way.answer(200, HTML, '<h1>Logga in på nätet</h1>')

/** Something on the way refuses, in its own words. */
export function refuse(status: number, headers: OutgoingHttpHeaders = {}): Meddling {
  return (way) => way.answer(status, { ...HTML, ...headers }, '<h1>nginx</h1>')
}

export function answerJson(body: unknown, status = 200): Meddling {
  return (way) => way.answer(status, { 'content-type': 'application/json' }, JSON.stringify(body))
}

const HTML = { 'content-type': 'text/html' }

function wayOf(target: string, incoming: IncomingMessage, outgoing: ServerResponse): Way {
  const path = incoming.url ?? '/'
  // Taken at once: whoever refuses or breaks off has heard it all.
  const sent = gather(incoming)
  sent.catch(() => outgoing.destroy())

  function send(body: Buffer): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { method, headers } = incoming
      const onward = request(new URL(path, target), { method, headers }, resolve)
      onward.on('error', reject).end(body)
    })
  }

  return {
    path,
    body: async () => (await sent).toString(),
    async pass() {
      const answer = await send(await sent)
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
      outgoing.on('close', () => answer.destroy())
      answer.pipe(outgoing)
    },
    async ask() {
      const answer = await send(await sent)
      return { status: answer.statusCode ?? 0, headers: answer.headers, body: await gather(answer) }
    },
    answer(status, headers, body) {
      outgoing.writeHead(status, headers).end(body)
    },
    breakOff(status, headers, part) {
      outgoing.writeHead(status, headers).write(part, () => outgoing.destroy())
    },
    drop: () => void outgoing.destroy(),
  }
}

async function gather(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
