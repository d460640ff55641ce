import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// npm run lockfile: after an `npm install`, puts back the builds for other platforms. A registry that mirrors only some platforms
// makes npm leave the others out of package-lock.json, and `npm ci` then refuses the file. An entry without a hash is
// never fetched where its platform is another one; where it is the right one, npm asks its registry for that version.

type Entry = {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Entry> }

const added = Object.entries(lock.packages).flatMap(([at, entry]) =>
  at === ''
    ? []
    : Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, version]) => missing(name, version)),
)
for (const [at, entry] of added) lock.packages[at] = entry
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
console.log(`${added.length} builds for other platforms added to package-lock.json.`)

function missing(name: string, version: string): [string, Entry][] {
  const at = `node_modules/${name}`
  const platform = platformOf(name)
  if (lock.packages[at] !== undefined || platform === null) return []
  return [[at, { version, ...platform, dev: true, optional: true }]]
}

/** From names such as `@oxlint/binding-linux-x64-musl`; null where a name tells no platform. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | null {
  const match =
    /(?:^|[/-])(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>[a-z0-9]+)(?:-(?<abi>[a-z]+))?$/.exec(
      name,
    )
  const { os, cpu, abi } = match?.groups ?? {}
  if (os === undefined || cpu === undefined) return null
  const libc = abi === 'musl' || abi === 'musleabihf' ? ['musl'] : os === 'linux' ? ['glibc'] : undefined
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc }) }
}
