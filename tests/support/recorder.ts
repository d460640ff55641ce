import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** One exchange as it went over the wire, bodies decompressed. */
export type Exchange = {
  method: string
  url: string
  requestHeaders: string
  requestBody: Buffer
  status: number
  responseHeaders: string
  responseBody: Buffer
  /** Bytes of the answer as they came over the wire, headers included. */
  wireBytes: number
}

export type Recorder = { url: string; exchanges: Exchange[]; close(): Promise<void> }

/**
 * A proxy on a port of its own that passes everything on and keeps it. It vouches for `clientAddress`, as a proxy in
 * front of the service does.
 */
export async function startRecorder(target: string, clientAddress: string): Promise<Recorder> {
  const exchanges: Exchange[] = []
  const server = createServer((incoming, outgoing) =>
    pass(target, clientAddress, exchanges, incoming, outgoing),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pass(
  target: string,
  clientAddress: string,
  exchanges: Exchange[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const exchange: Exchange = {
    method: incoming.method ?? '',
    url: incoming.url ?? '',
    requestHeaders: incoming.rawHeaders.join('\n'),
    requestBody: Buffer.alloc(0),
    status: 0,
    responseHeaders: '',
    responseBody: Buffer.alloc(0),
    wireBytes: 0,
  }
  exchanges.push(exchange)
  const headers = { ...incoming.headers, 'x-forwarded-for': clientAddress }
  const onward = request(new URL(exchange.url, target), { method: exchange.method, headers }, (answer) => {
    exchange.status = answer.statusCode ?? 0
    exchange.responseHeaders = answer.rawHeaders.join('\n')
    exchange.wireBytes = exchange.responseHeaders.length
    outgoing.writeHead(exchange.status, answer.headers)
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => {
      parts.push(part)
      exchange.wireBytes += part.length
      exchange.responseBody = Buffer.concat(parts)
    })
    answer.on('end', () => {
      exchange.responseBody = plain(exchange.responseBody, answer.headers['content-encoding'])
    })
    answer.pipe(outgoing)
  })
  onward.on('error', () => outgoing.destroy())
  outgoing.on('close', () => onward.destroy())
  incoming.on('data', (part: Buffer) => {
    exchange.requestBody = Buffer.concat([exchange.requestBody, part])
  })
  incoming.pipe(onward)
}

function plain(body: Buffer, coding: string | undefined): Buffer {
  if (body.length === 0) return body
  if (coding === 'br') return brotliDecompressSync(body)
  return coding === 'gzip' ? gunzipSync(body) : body
}
