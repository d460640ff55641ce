import type { Engine } from './browsers.ts'
import type { Profile } from './profile-places.ts'
import type { Row } from './read-tables.ts'

type Shelf = {
  /** Tables of visited addresses. */
  history: [file: RegExp, table: string]
  cookies: [file: RegExp, table: string, host: string]
  /** What was typed into forms. */
  forms: [file: RegExp, table: string, field: string]
  /** Files and folders that belong to what pages store. */
  storage: RegExp
  /** Where an address in a path is written like this. */
  inPath: (host: string) => string
  /** What the browser keeps open over its end. */
  session: RegExp
  /** Every kind of place, and what the control must leave there. */
  places: Record<string, { where: RegExp; what: readonly string[] }>
}

const all = ['question', 'code', 'reply']
// The code's field has lines, as a question's has: such fields no browser remembers.
const typed = ['area', 'safe']

/** Where each browser keeps what. */
export const shelves: Record<Engine, Shelf> = {
  chromium: {
    history: [/\/History$/, 'urls'],
    cookies: [/\/Cookies$/, 'cookies', 'host_key'],
    forms: [/\/Web Data$/, 'autofill', 'value'],
    storage:
      /\/(Local Storage|Session Storage|IndexedDB|Service Worker|WebStorage|File System|databases|blob_storage)\//,
    inPath: (host) => host.replace(':', '_'),
    session: /\/Sessions\/Session_\d+$/,
    places: {
      'address in the history': { where: /\/History → urls\.url$/, what: all },
      'title in the history': { where: /\/History → urls\.title$/, what: all },
      session: { where: /\/Sessions\/Session_\d+$/, what: [...all, 'followUp'] },
      'session, locked': {
        where: /\/Sessions_Encrypted\/Session_\d+ \(decrypted\)$/,
        what: [...all, 'followUp'],
      },
      forms: { where: /\/Web Data → autofill\.value$/, what: typed },
      cookies: { where: /\/Cookies → cookies\.encrypted_value \(decrypted\)$/, what: all },
      localStorage: { where: /\/Local Storage\/leveldb\//, what: all },
      sessionStorage: { where: /\/Session Storage\//, what: all },
      IndexedDB: { where: /\/IndexedDB\/.*leveldb\//, what: all },
      'Cache API': { where: /\/CacheStorage\//, what: all },
      'service workers': { where: /\/Service Worker\/Database\//, what: all },
      'compressed answers': { where: /\/Cache_Data\/.*\(brotli\)$/, what: all },
    },
  },
  firefox: {
    history: [/\/places\.sqlite$/, 'moz_places'],
    cookies: [/\/cookies\.sqlite$/, 'moz_cookies', 'host'],
    forms: [/\/formhistory\.sqlite$/, 'moz_formhistory', 'value'],
    storage: /\/storage\/(default|temporary|private)\/|\/serviceworker\.txt$/,
    inPath: (host) => host.replace(':', '+'),
    session: /\/(sessionstore|recovery)\.jsonlz4 \(mozLz4\)$/,
    places: {
      'address in the history': { where: /\/places\.sqlite → moz_places\.url$/, what: all },
      'title in the history': { where: /\/places\.sqlite → moz_places\.title$/, what: all },
      session: { where: /\/sessionstore\.jsonlz4 \(mozLz4\)$/, what: [...all, 'followUp'] },
      'session, saved on the way': { where: /\/recovery\.jsonlz4 \(mozLz4\)$/, what: [...all, 'followUp'] },
      forms: { where: /\/formhistory\.sqlite → moz_formhistory\.value$/, what: typed },
      cookies: { where: /\/cookies\.sqlite → moz_cookies\.value$/, what: all },
      localStorage: { where: /\/ls\/data\.sqlite → data\.value( \(snappy\))?$/, what: all },
      IndexedDB: { where: /\/idb\/.*\(snappy\)$/, what: all },
      'Cache API': { where: /\/cache\/morgue\/.*\(snappy\)$/, what: all },
      'service workers': { where: /\/serviceworker\.txt$/, what: all },
      'compressed answers': { where: /\/cache2\/entries\/.*\(brotli\)$/, what: all },
    },
  },
}

/** Addresses of ours that were visited, with their titles. */
export function visited(engine: Engine, profile: Profile, host: string): { url: string; title: string }[] {
  return profile
    .rows(...shelves[engine].history)
    .map((row) => ({ url: text(row, 'url'), title: text(row, 'title') }))
    .filter(({ url }) => url.includes(host))
}

export function cookiesOf(engine: Engine, profile: Profile): string[] {
  const [file, table, host] = shelves[engine].cookies
  return profile.rows(file, table).map((row) => `${text(row, host)} ${text(row, 'name')}`)
}

export function formEntries(engine: Engine, profile: Profile): string[] {
  const [file, table, field] = shelves[engine].forms
  return profile.rows(file, table).map((row) => text(row, field))
}

/** Files of stored data that belong to an address: named by it, or with it inside. */
export function storageOf(engine: Engine, profile: Profile, host: string): string[] {
  const { storage, inPath } = shelves[engine]
  return profile.files
    .filter(({ name, bytes }) => storage.test(name) && (name.includes(inPath(host)) || bytes.includes(host)))
    .map(({ name }) => name)
}

function text(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}
