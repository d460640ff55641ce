import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, normalize, relative, sep } from 'node:path'
import { findImports } from './find-imports.ts'

/** One file of code. Paths begin at the repository's top and have `/` between. */
export type SourceFile = {
  path: string
  text: string
  /** The files of the repository that it names, whether they exist or not. */
  imports: string[]
}

export const ENDS = ['shared', 'server', 'client', 'scripts', 'tests'] as const

/** Every TypeScript file below the five top folders, and those beside them. */
export function readTree(root: string): SourceFile[] {
  const inFolders = ENDS.flatMap((end) =>
    readdirSync(join(root, end), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const onTop = readdirSync(root).map((name) => join(root, name))
  return [...inFolders, ...onTop]
    .filter((path) => ['.ts', '.tsx'].includes(extname(path)) && !path.endsWith('.d.ts'))
    .map((path) => read(relative(root, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')))
}

export function read(path: string, text: string): SourceFile {
  const imports = findImports(path, text)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)).replaceAll(sep, '/'))
  return { path, text, imports }
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

/** Words and numbers rather than code: long and alike by nature. */
export function isData(path: string): boolean {
  return DATA.some((pattern) => pattern.test(path))
}

const DATA = [
  /^client\/i18n\/.*\/[a-z-]+\.ts$/,
  /^shared\/protocol\/words\/[a-z]+\.ts$/,
  /^tests\/(fixtures|vectors)\//,
]
