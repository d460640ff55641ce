import type { TSchema } from 'typebox'

/**
 * Whether a value has the shape that a schema of the contract describes: the keywords that the contract uses, strictly.
 * The policy of the page forbids compiled checks, and a library's others weigh thirty times as much.
 */
export function fits(schema: TSchema, value: unknown): boolean {
  const { anyOf, const: only, enum: few, type } = schema as Keywords
  if (anyOf !== undefined) return anyOf.some((one) => fits(one, value))
  if (only !== undefined) return value === only
  if (few !== undefined) return few.includes(value)
  // A keyword that is not known here lets nothing pass.
  return [type ?? []].flat().some((one) => checks[one]?.(schema, value) ?? false)
}

type Keywords = {
  type?: string | string[]
  anyOf?: TSchema[]
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, TSchema>
  required?: string[]
  items?: TSchema
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  minimum?: number
  maximum?: number
}

const checks: Readonly<Record<string, (schema: Keywords, value: unknown) => boolean>> = {
  null: (_, value) => value === null,
  boolean: (_, value) => typeof value === 'boolean',
  integer: isInteger,
  string: isString,
  array: isArray,
  object: isObject,
}

function isInteger({ minimum = -Infinity, maximum = Infinity }: Keywords, value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum
}

function isString({ minLength = 0, maxLength = Infinity, pattern }: Keywords, value: unknown): boolean {
  if (typeof value !== 'string' || value.length < minLength) return false
  // Characters are counted as the server does it: one outside the basic plane is one.
  if (value.length > maxLength && Array.from(value).length > maxLength) return false
  return pattern === undefined || (patternOf(pattern)?.test(value) ?? true)
}

function isArray({ items, maxItems = Infinity }: Keywords, value: unknown): boolean {
  if (!Array.isArray(value) || value.length > maxItems) return false
  return items === undefined || value.every((one) => fits(items, one))
}

/** Every field that is required, and none that is not known. */
function isObject({ properties = {}, required = [] }: Keywords, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const fields = Object.entries(value)
  if (!required.every((name) => fields.some(([own]) => own === name))) return false
  return fields.every(([name, field]) => {
    const schema = properties[name]
    return schema !== undefined && fits(schema, field)
  })
}

const patterns = new Map<string, RegExp | null>()

/** Null where this browser is too old for the pattern: the length has been checked, and the server keeps the rest. */
function patternOf(source: string): RegExp | null {
  const held = patterns.get(source)
  if (held !== undefined) return held
  const made = compile(source)
  patterns.set(source, made)
  return made
}

function compile(source: string): RegExp | null {
  try {
    return new RegExp(source, 'u')
  } catch {
    return null
  }
}
