import { randomInt } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

export type LeakyService = { url: string; output(): string; close(): Promise<void> }

/**
 * The same errand without any protection: the text travels and is stored as it is, the server makes the code, the
 * receipt's address carries everything, and each request is logged with its sender. It shows that the scanner sees.
 */
export async function startLeakyService(
  data: string,
  given: { code: string; reply: string },
): Promise<LeakyService> {
  const db = new Sqlite(join(data, 'leaky.db'))
  db.pragma('journal_mode = WAL')
  db.exec('create table threads (id integer primary key, everything text)')
  let output = ''

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://leaky')
    const sender = {
      address: request.headers['x-forwarded-for'],
      browser: request.headers['user-agent'],
      referrer: searchParams.get('from') ?? searchParams.get('referrer') ?? request.headers.referer ?? '',
    }
    const body = await bodyOf(request)
    output += `${request.method} ${request.url} ${JSON.stringify(sender)} ${body}\n`
    if (pathname === '/') return html(response, FORM)
    const question = new URLSearchParams(body).get('question') ?? searchParams.get('question') ?? ''
    const everything = { ...sender, question, ...given }
    db.prepare('insert into threads values (?, ?)').run(randomInt(2 ** 40), JSON.stringify(everything))
    const receipt = new URLSearchParams(
      Object.entries(everything).map(([name, value]) => [name, String(value)]),
    )
    if (pathname === '/ask') response.writeHead(303, { location: `/receipt?${receipt}` }).end()
    else
      html(response, `<!doctype html><title>Receipt</title><pre>${JSON.stringify(everything)}</pre>${AGAIN}`)
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    close: () =>
      new Promise((resolve) => {
        db.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const FORM = `<!doctype html><title>Ask</title><form method="post" action="/ask" accept-charset="utf-8">
<label>Question <textarea name="question"></textarea></label>
<button>Send</button></form>
<script>document.forms[0].action = '/ask?from=' + encodeURIComponent(document.referrer)</script>`

// The receipt is sent back as a body, the way a careless page would report it.
const AGAIN = `<script>fetch('/report', { method: 'POST', body: document.querySelector('pre').textContent })</script>`

function html(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
