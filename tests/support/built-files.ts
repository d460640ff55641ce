import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Built files are named by their hashes alone; the build's own lists say which came of which source. */
type Entry = { file: string; css?: string[]; assets?: string[] }

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

function entryOf(source: string): Entry {
  const list = readFileSync(`${dist}/public/.vite/manifest.json`, 'utf8')
  const entry = (JSON.parse(list) as Record<string, Entry>)[source]
  if (entry === undefined) throw new Error(`nothing is built of ${source}`)
  return entry
}

function only(paths: readonly string[] | undefined, ending: string): string {
  const [path, ...more] = (paths ?? []).filter((one) => one.endsWith(ending))
  if (path === undefined || more.length > 0) throw new Error(`there is not one ${ending}`)
  return `/${path}`
}

/** The path of what a source that comes when it is needed has become: `public/read/reading-chunk.tsx`. */
export function chunkOf(source: string): string {
  return `/${entryOf(source).file}`
}

/** The paths of what the page itself consists of, of its worker, and of the cryptography that this fetches. */
export function pageFiles(): { script: string; style: string; worker: string; wasm: string } {
  const { file, css, assets } = entryOf('index.html')
  const { files } = JSON.parse(readFileSync(`${dist}/stamp.json`, 'utf8')) as { files: { public: string[] } }
  return {
    script: `/${file}`,
    style: only(css, '.css'),
    worker: only(assets, '.js'),
    wasm: `/a${only(files.public, '.wasm')}`,
  }
}
