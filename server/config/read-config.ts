/** Settings, read from the environment once. A value that makes no sense stops the start and says which one. */
import { isIP } from 'node:net'

export type Config = {
  port: number
  host: string
  /** The data folder. */
  data: string
  /** The public origin, or null: then it is the address that is listened on. */
  origin: string | null
  /** The neutral site that the exit leads to. */
  exit: string
  /** Addresses and networks whose X-Forwarded-For is believed. */
  trustedProxies: string[]
  limits: 'normal' | 'wide'
  /** Whether the public page offers languages that no native speaker has read yet. */
  previewLanguages: boolean
  /** PostgreSQL, or null for SQLite in the data folder. */
  databaseUrl: string | null
}

type Environment = Record<string, string | undefined>

/** A setting that makes no sense. The message is for the operator and names the setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

export function readConfig(env: Environment): Config {
  return {
    port: port(env),
    host: given(env, 'HOST') ?? '127.0.0.1',
    data: given(env, 'VISKAN_DATA') ?? './data',
    origin: origin(env),
    exit: exit(env),
    trustedProxies: proxies(env),
    limits: limits(env),
    previewLanguages: previewLanguages(env),
    databaseUrl: databaseUrl(env),
  }
}

function given(env: Environment, name: string): string | null {
  const value = env[name]?.trim()
  return value === undefined || value === '' ? null : value
}

function port(env: Environment): number {
  const text = given(env, 'PORT')
  if (text === null) return 8080
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(value <= 65_535)) throw new ConfigError('PORT: a number from 0 (any free port) to 65535')
  return value
}

function origin(env: Environment): string | null {
  const text = given(env, 'VISKAN_ORIGIN')
  if (text === null) return null
  const url = webAddress(text)
  if (url === null || url.href !== `${url.origin}/`)
    throw new ConfigError('VISKAN_ORIGIN: http:// or https://, a host, maybe a port, and nothing after that')
  return url.origin
}

function exit(env: Environment): string {
  const text = given(env, 'VISKAN_EXIT')
  if (text === null) return 'https://www.smhi.se/'
  const url = webAddress(text)
  if (url === null) throw new ConfigError('VISKAN_EXIT: a web address, http:// or https://')
  return url.href
}

function webAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null
  const web = url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
  return web && url.username === '' && url.password === '' ? url : null
}

function proxies(env: Environment): string[] {
  const text = given(env, 'VISKAN_TRUSTED_PROXIES')
  if (text === null) return []
  const entries = text.split(',').map((entry) => entry.trim())
  if (!entries.every(isNetwork))
    throw new ConfigError('VISKAN_TRUSTED_PROXIES: addresses or networks (10.0.0.0/8), with commas between')
  return entries
}

function isNetwork(entry: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/')
  const version = address.includes('%') ? 0 : isIP(address)
  if (version === 0 || rest.length > 0) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}

function limits(env: Environment): Config['limits'] {
  const text = given(env, 'VISKAN_LIMITS') ?? 'normal'
  if (text !== 'normal' && text !== 'wide') throw new ConfigError('VISKAN_LIMITS: normal or wide')
  return text
}

function previewLanguages(env: Environment): boolean {
  const text = given(env, 'VISKAN_PREVIEW_LANGUAGES') ?? '0'
  if (text !== '0' && text !== '1') throw new ConfigError('VISKAN_PREVIEW_LANGUAGES: 0 or 1')
  return text === '1'
}

function databaseUrl(env: Environment): string | null {
  const text = given(env, 'DATABASE_URL')
  if (text === null) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:'))
    throw new ConfigError('DATABASE_URL: postgres://user:password@host:port/database')
  return text
}
