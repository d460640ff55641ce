/**
 * The built pages, read once at the start: one route for each file and nothing else, so no path can lead elsewhere
 * and nothing is listed. Compressed copies beside a file (`.br`, `.gz`) are chosen by Accept-Encoding. The public page
 * alone is rendered anew while the server runs.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Guard } from './rate-limits.ts'

/** Folders of the two builds; null where a page is not built. */
export type Pages = { public: string | null; desk: string | null }

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

type Coding = 'br' | 'gzip'
export type File = { type: string; plain: Buffer; coded: { coding: Coding; bytes: Buffer }[] }

/** Makes of the built public page what is sent now. */
export type RenderPage = (built: File) => () => Promise<File>

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

export function servePages(app: FastifyInstance, pages: Pages, guard: Guard, render: RenderPage): void {
  const files = new Map([...readPages(pages.public, ''), ...readPages(pages.desk, '/desk')])
  for (const [path, file] of files) {
    const current = path === '/' ? render(file) : () => file
    app.get(path, { onRequest: guard }, async (request, reply) => sendFile(await current(), request, reply))
  }
  if (!files.has('/favicon.ico'))
    app.get('/favicon.ico', { onRequest: guard }, (_request, reply) => reply.code(204).send())
}

/** Files by the path they are served at; a folder's `index.html` stands for the folder. */
function readPages(folder: string | null, base: string): Map<string, File> {
  const files = new Map<string, File>()
  if (folder === null) return files
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length)
          .replace(/^[/\\]/, ''),
      ),
  )
  for (const name of names) {
    if (/\.(br|gz|map)$/.test(name) || name.split(sep).some((part) => part.startsWith('.'))) continue
    const file = readFile(folder, name, names)
    const path = `${base}/${name.split(sep).join('/')}`
    if (path !== `${base}/index.html`) files.set(path, file)
    else for (const page of base === '' ? ['/'] : [base, `${base}/`]) files.set(page, file)
  }
  return files
}

function readFile(folder: string, name: string, names: ReadonlySet<string>): File {
  const copies = [
    { coding: 'br', ending: '.br' },
    { coding: 'gzip', ending: '.gz' },
  ] as const
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    plain: readFileSync(join(folder, name)),
    coded: copies
      .filter(({ ending }) => names.has(name + ending))
      .map(({ coding, ending }) => ({ coding, bytes: readFileSync(join(folder, name + ending)) })),
  }
}

/** A page made while the server runs, compressed like the built ones. */
export async function compressPage(type: string, html: string): Promise<File> {
  const plain = Buffer.from(html)
  const [small, older] = await Promise.all([brotli(plain), deflate(plain, { level: 9 })])
  const coded: File['coded'] = [
    { coding: 'br', bytes: small },
    { coding: 'gzip', bytes: older },
  ]
  return { type, plain, coded }
}

function sendFile(file: File, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const accepted = acceptedCodings(request.headers['accept-encoding'])
  const chosen = file.coded.find(({ coding }) => accepted(coding))
  reply.type(file.type)
  if (file.coded.length > 0) reply.header('vary', 'accept-encoding')
  if (chosen === undefined) return reply.send(file.plain)
  return reply.header('content-encoding', chosen.coding).send(chosen.bytes)
}

/** Reads Accept-Encoding: a coding counts unless its weight is zero. */
function acceptedCodings(header: string | string[] | undefined): (coding: Coding) => boolean {
  const weights = new Map<string, boolean>()
  for (const part of [header ?? ''].flat().join(',').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    weights.set(name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
  }
  return (coding) => weights.get(coding) ?? weights.get('*') ?? false
}
