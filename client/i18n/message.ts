/**
 * Messages as catalogs hold them, a part of ICU's format: `{name}`, `{n, number}`, `{day, day}`, `{day, date}`,
 * `{n, plural, =0 {…} one {…} other {#…}}`, `{kind, select, a {…} other {…}}`. Braces always mean a placeholder, and an
 * apostrophe is an apostrophe: no catalog has one before a brace or a `#`, where ICU would read something else.
 */
export type Kind = 'text' | 'number' | 'day' | 'date' | 'plural' | 'select'
export type Forms = Readonly<Record<string, readonly Part[]>>
export type Placeholder = { name: string; kind: Kind; forms: Forms }
export type Part = string | Placeholder

const TEXT = /^[^{}]*/
const COUNTED = /^[^{}#]*/
const HEAD = /^\{\s*(\w+)\s*(?:,\s*(number|day|date|plural|select)\s*)?/
const COMMA = /^,/
const PLURAL = /^\s*(=\d+|zero|one|two|few|many|other)\s*\{/
const SELECT = /^\s*([\w-]+)\s*\{/
const END = /^\s*\}/

/** Takes a message apart. Throws SyntaxError, with where it stopped, for one that is not well formed. */
export function parseMessage(message: string): Part[] {
  let rest = message

  function fail(): never {
    throw new SyntaxError(`${message}: ${rest}`)
  }

  function take(pattern: RegExp): RegExpExecArray {
    const match = pattern.exec(rest) ?? fail()
    rest = rest.slice(match[0].length)
    return match
  }

  /** Up to the brace that closes this form, or to the end. `counted` is what `#` stands for, where it stands for anything. */
  function takeParts(counted?: string): Part[] {
    const parts: Part[] = []
    for (;;) {
      const [text] = take(counted === undefined ? TEXT : COUNTED)
      if (text !== '') parts.push(text)
      if (counted !== undefined && rest.startsWith('#')) {
        rest = rest.slice(1)
        parts.push({ name: counted, kind: 'number', forms: {} })
      } else if (rest.startsWith('{')) parts.push(takePlaceholder(counted))
      else return parts
    }
  }

  function takePlaceholder(counted?: string): Placeholder {
    const [, name = '', kind = 'text'] = take(HEAD)
    const forms: Record<string, Part[]> = {}
    if (kind === 'plural' || kind === 'select') {
      take(COMMA)
      do {
        const [, form = ''] = take(kind === 'plural' ? PLURAL : SELECT)
        if (forms[form]) fail()
        forms[form] = takeParts(kind === 'plural' ? name : counted)
        take(END)
      } while (!forms['other'] || !END.test(rest))
    }
    take(END)
    return { name, kind: kind as Kind, forms }
  }

  const parts = takeParts()
  return rest === '' ? parts : fail()
}

/** Every placeholder of a message by name, with the kinds in which it is used. */
export function placeholdersOf(parts: readonly Part[]): Map<string, Set<Kind>> {
  const found = new Map<string, Set<Kind>>()
  for (const part of parts) {
    if (typeof part === 'string') continue
    found.set(part.name, (found.get(part.name) ?? new Set()).add(part.kind))
    for (const form of Object.values(part.forms))
      for (const [name, kinds] of placeholdersOf(form))
        found.set(name, new Set([...(found.get(name) ?? []), ...kinds]))
  }
  return found
}
