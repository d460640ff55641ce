import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { leakScript } from './leak-script.ts'

export type CarelessProxy = {
  url: string
  /** Once the script has written to every place. */
  done: Promise<void>
  close(): Promise<void>
}

/**
 * The service with its protections taken out: answers may be kept, fields be remembered, and a script of its own
 * writes what it sees to every place that a browser offers. It shows that the look at the profile sees.
 */
export async function startCarelessProxy(target: string): Promise<CarelessProxy> {
  let kept = ''
  let finish = (): void => {}
  const done = new Promise<void>((resolve) => (finish = resolve))
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', target)
      if (pathname === '/careless/keep') kept = (await bodyOf(request)).toString()
      if (pathname === '/careless/done') finish()
      if (pathname.startsWith('/careless/')) answerCareless(response, pathname, kept)
      else await passOn(target, request, response)
    })().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    done,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const keepable = { 'cache-control': 'max-age=86400', vary: '' }

function answerCareless(response: ServerResponse, pathname: string, kept: string): void {
  if (pathname.endsWith('.js')) {
    response.writeHead(200, { ...keepable, 'content-type': 'text/javascript', 'service-worker-allowed': '/' })
    response.end(pathname.endsWith('worker.js') ? '// nothing' : leakScript)
    return
  }
  const body = brotliCompressSync(kept.padEnd(4000, ' .'))
  response
    .writeHead(200, { ...keepable, 'content-type': 'text/plain; charset=utf-8', 'content-encoding': 'br' })
    .end(body)
}

async function passOn(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = request.method === 'POST' ? { body: new Uint8Array(await bodyOf(request)) } : {}
  const answer = await fetch(new URL(request.url ?? '/', target), {
    method: request.method ?? 'GET',
    headers: onward(request.headers),
    redirect: 'manual',
    ...sent,
  })
  const type = answer.headers.get('content-type') ?? ''
  const headers = { 'content-type': type, ...(type.startsWith('application/json') ? {} : keepable) }
  const stripped = /^(text|application)\/(html|javascript)/.test(type)
  if (!stripped) {
    response.writeHead(answer.status, headers)
    for await (const part of answer.body ?? []) response.write(part)
    response.end()
    return
  }
  const text = (await answer.text())
    .replaceAll(/(autocomplete\s*[:=]\s*)(["'`])off\2/g, '$1$2on$2')
    .replace('</head>', '<script src="/careless/leak.js"></script></head>')
  response.writeHead(answer.status, headers).end(text)
}

function onward(headers: IncomingHttpHeaders): Record<string, string> {
  const wanted = ['content-type', 'accept', 'authorization', 'accept-language']
  return Object.fromEntries(wanted.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
