/** Writes client/i18n/catalog-types.ts after the Swedish catalogs: `npm run catalogs`. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Entry } from '../../client/i18n/from-catalog.ts'
import { type Kind, parseMessage, placeholdersOf } from '../../client/i18n/message.ts'

const PARTS = { public: 'PublicTexts', pages: 'PagesTexts', desk: 'DeskTexts' } as const
const target = new URL('../../client/i18n/catalog-types.ts', import.meta.url)

/** The types of all texts, as the file holds them. Throws where a placeholder is a number here and a text there. */
export function catalogTypes(): string {
  const types = Object.entries(PARTS).map(([part, name]) => {
    const catalog = new URL(`../../client/i18n/catalogs/sv/${part}.json`, import.meta.url)
    return `export type ${name} = ${typeOf(JSON.parse(readFileSync(catalog, 'utf8')) as Entry, '')}\n`
  })
  return [
    '// Over 300 lines: written by `npm run catalogs` after the Swedish catalogs, it is as long as they are.\n',
    ...types,
  ].join('\n')
}

function typeOf(entry: Entry, indent: string): string {
  if (typeof entry === 'string') return messageType(entry)
  if (Array.isArray(entry)) return `${typeOf((entry as Entry[])[0] ?? '', indent)}[]`
  const inner = `${indent}  `
  const lines = Object.entries(entry).map(([key, one]) => `${inner}${keyOf(key)}: ${typeOf(one, inner)}\n`)
  return `{\n${lines.join('')}${indent}}`
}

function messageType(message: string): string {
  const found = [...placeholdersOf(parseMessage(message))].map(
    ([name, kinds]) => `${name}: ${placeholderType(name, kinds)}`,
  )
  if (found.length === 0) return 'string'
  return found.length === 1 ? `(${found[0]}) => string` : `(given: { ${found.join('; ')} }) => string`
}

function placeholderType(name: string, kinds: ReadonlySet<Kind>): 'string' | 'number' {
  const types = new Set(
    [...kinds].map((kind) => (kind === 'text' || kind === 'select' ? 'string' : 'number')),
  )
  const [type, other] = types
  if (type === undefined || other !== undefined) throw new TypeError(`{${name}} is a text and a number`)
  return type
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`
}

if (import.meta.main) writeFileSync(target, catalogTypes())
