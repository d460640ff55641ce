import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** How the wrappers hand out their functions and constants today: a list of names, and one of functions beside it. */
const FUNCTIONS =
  /for\(var (?<names>\w+)=\[(?<quoted>(?:"\w+",?)+)\],(?<values>\w+)=\[(?<functions>[\w$,]+)\]/g
const CONSTANTS = /var \w+=\[(?<quoted>(?:"\w+",?){50,})\];/g

/**
 * Takes what the product never calls out of libsodium's wrappers, so that the bundler drops it: four fifths of the script.
 * What is called is read from the sources (`sodium.name`); fails where the library no longer looks as expected.
 */
export function libsodiumTrim(sources: readonly string[]): Plugin {
  return {
    name: 'viskan:libsodium-trim',
    enforce: 'pre',
    transform: {
      filter: { id: /\/libsodium-wrappers\/dist\/modules-esm\/libsodium-wrappers\.mjs$/ },
      handler: (code) => ({ code: trim(code, usedNames(sources)), map: null }),
    },
  }
}

/** The wrappers with the named functions and constants only, and those that their own self-test calls. */
export function trim(code: string, used: ReadonlySet<string>): string {
  const [functions, ...more] = code.matchAll(FUNCTIONS)
  const [constants, ...others] = code.matchAll(CONSTANTS)
  if (functions?.groups === undefined || constants?.groups === undefined || more.length + others.length > 0)
    throw new Error('libsodium-wrappers has another shape: scripts/build/libsodium-trim.ts must follow it')
  const names = unquote(functions.groups['quoted'])
  const values = (functions.groups['functions'] ?? '').split(',')
  if (names.length !== values.length) throw new Error('libsodium-wrappers lists functions without names')
  const numbers = unquote(constants.groups['quoted'])
  const isKept = (name: string): boolean => used.has(name) || code.includes(`t.${name}`)
  const kept = names.map((name, i) => ({ name, value: values[i] ?? '' })).filter(({ name }) => isKept(name))

  const own = new Set([...code.matchAll(/\bt\.(\w+)=/g)].map((match) => match[1]))
  for (const name of used)
    if (!names.includes(name) && !numbers.includes(name) && !own.has(name))
      throw new Error(`libsodium-wrappers has no ${name}`)

  const { names: list, values: target } = functions.groups
  return code
    .replace(
      functions[0],
      `for(var ${list}=${quote(kept.map(({ name }) => name))},${target}=[${kept.map(({ value }) => value).join()}]`,
    )
    .replace(constants.groups['quoted'] ?? '', quote(numbers.filter(isKept)).slice(1, -1))
}

/** Every `sodium.name` in the sources below these folders. */
function usedNames(folders: readonly string[]): Set<string> {
  const names = new Set<string>()
  const entries = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  for (const entry of entries) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue
    const code = readFileSync(join(entry.parentPath, entry.name), 'utf8')
    if (/\bsodium\[/.test(code)) throw new Error(`${entry.name} names a function of libsodium at run time`)
    for (const [, name] of code.matchAll(/\bsodium\.(\w+)/g))
      if (name !== undefined && name !== 'ts') names.add(name)
  }
  return names
}

function unquote(list: string | undefined): string[] {
  return (list ?? '').replaceAll('"', '').split(',')
}

function quote(names: readonly string[]): string {
  return JSON.stringify(names)
}
