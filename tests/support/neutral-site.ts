import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A stand-in for the neutral site that the exit leads to. */
export type NeutralSite = {
  url: string
  /** Headers of every request that it got. */
  visits: IncomingHttpHeaders[]
  /** Whether requests are taken and never answered, as on a dead network. */
  hang(on: boolean): void
  close(): Promise<void>
}

const PAGE = '<!doctype html><title>Väder</title><h1>Väder</h1>'

export async function startNeutralSite(): Promise<NeutralSite> {
  const visits: IncomingHttpHeaders[] = []
  let hanging = false
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end()
      return
    }
    visits.push(request.headers)
    if (!hanging) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    // Another site than the service's: names differ, not only ports.
    url: `http://localhost:${port}/`,
    visits,
    hang(on) {
      hanging = on
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
