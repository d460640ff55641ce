import { basename, extname } from 'node:path'
import { isData, isTest, type SourceFile } from './read-tree.ts'

/** A feature's fixed parts: every feature has them, so their names may stand in every folder. */
const PARTS = new Set('routes store rows state view hook main app page worker api index'.split(' '))

/** A sentence for each base name that stands twice within an end, or once as `.ts` and once as `.tsx` anywhere. */
export function doubledNames(tree: readonly SourceFile[]): string[] {
  const named = new Map<string, string[]>()
  for (const { path } of tree.filter((file) => !isTest(file.path) && !isData(file.path))) {
    const name = basename(path, extname(path))
    named.set(name, [...(named.get(name) ?? []), path])
  }
  return [...named]
    .filter(([name]) => !PARTS.has(name))
    .map(([name, paths]) => [name, clashes(paths)] as const)
    .filter(([, paths]) => paths.length > 0)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

function clashes(paths: readonly string[]): string[] {
  return paths.filter((path) => paths.some((other) => other !== path && clash(path, other)))
}

function clash(path: string, other: string): boolean {
  if (extname(other) !== extname(path)) return true
  // A suite of tests has its own scene, its own copy: nobody looks for one of them elsewhere.
  return endOf(other) === endOf(path) && endOf(path) !== 'tests/'
}

function endOf(path: string): string {
  return path.slice(0, path.indexOf('/') + 1)
}
