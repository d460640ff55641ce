import type { DeskTexts, PagesTexts, PublicTexts } from './catalog-types.ts'
import type svDesk from './catalogs/sv/desk.json'
import type svPages from './catalogs/sv/pages.json'
import type svPublic from './catalogs/sv/public.json'
import { type Format, formatFor, type Given } from './format.ts'
import { parseMessage, type Part } from './message.ts'

/** The name of a message's first placeholder, which is the only one where a single value is given. */
const FIRST = /\{\s*(\w+)/

/** What a catalog is made of: messages, lists of them, groups of them. */
export type Entry = string | readonly Entry[] | { readonly [key: string]: Entry }

/** What some of a catalog's entries are replaced by. A list is replaced whole. */
export type Overrides<C> = C extends string | readonly unknown[]
  ? C
  : { readonly [K in keyof C]?: Overrides<C[K]> }

/** Every language's catalogs have the shape of the Swedish ones. */
type PublicCatalog = typeof svPublic
type PagesCatalog = typeof svPages
type DeskCatalog = typeof svDesk

/**
 * A catalog's texts: a message without placeholders is a string, one with a single placeholder a function of its value, one
 * with several a function of their values by name.
 */
export function fromCatalog(catalog: Entry, tag: string): unknown {
  return textsOf(catalog, formatFor(tag))
}

export function publicTexts(catalog: PublicCatalog, tag: string): PublicTexts {
  return fromCatalog(catalog, tag) as PublicTexts
}

export function pagesTexts(catalog: PagesCatalog, tag: string): PagesTexts {
  return fromCatalog(catalog, tag) as PagesTexts
}

export function deskTexts(catalog: DeskCatalog, tag: string): DeskTexts {
  return fromCatalog(catalog, tag) as DeskTexts
}

/** The texts of a language that differs from another one in some entries only. */
export function withOverrides<C extends Entry>(catalog: C, overrides: Overrides<NoInfer<C>>): C {
  return replaced(catalog, overrides as Entry) as C
}

function textsOf(entry: Entry, format: Format): unknown {
  if (typeof entry === 'string') return entry.includes('{') ? sayer(entry, format) : entry
  if (isList(entry)) return entry.map((one) => textsOf(one, format))
  return Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, textsOf(one, format)]))
}

function sayer(message: string, format: Format): (given: Given | Record<string, Given>) => string {
  let parts: readonly Part[] | undefined
  function say(given: Given | Record<string, Given>): string {
    parts ??= parseMessage(message)
    if (typeof given === 'object') return format.say(parts, given)
    const [, name = ''] = FIRST.exec(message) ?? []
    return format.say(parts, { [name]: given })
  }
  // What a text takes can then be told without its catalog.
  return Object.assign(say, { message })
}

function replaced(entry: Entry, by: Entry | undefined): Entry {
  if (by === undefined || typeof entry === 'string' || typeof by === 'string' || isList(entry) || isList(by))
    return by ?? entry
  return Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, replaced(one, by[key])]))
}

function isList(entry: Entry): entry is readonly Entry[] {
  return Array.isArray(entry)
}
