/** A promise broken on purpose: the smallest change of source that violates it, and the test that must fall then. */
export type Break = {
  id: string
  file: string
  /** What stands in the file, once. */
  what: string
  instead: string
  falls: NamedTest
}

/** A test by the name that SECURITY.md gives it; `within` picks some of its cases or of what it stands in. */
export type NamedTest = { file: string; name: string; within?: string }

/** Breaks of one file that fell one test: the file, the test's file and its name, and then each break. */
export function breaksOf(
  file: string,
  [testFile, name]: readonly [file: string, name: string],
  changes: Record<string, readonly [what: string, instead: string, within?: string]>,
): Break[] {
  return Object.entries(changes).map(([id, [what, instead, within]]) => {
    const falls = { file: testFile, name, ...(within === undefined ? {} : { within }) }
    return { id, file, what, instead, falls }
  })
}

/** The full name of a test, as an expression: what SECURITY.md writes of a table's name (`%s`, `$line`) may be anything. */
export function patternOf({ name, within = '' }: NamedTest): string {
  const spoken = name
    .replace(/^describe: /, '')
    .split(/%[sidjf]|\$[\w.]+/)
    .map(escape)
    .join('.*')
  // The runner puts a sign between the names that a test stands in, its report only a space.
  const among = within.split(' > ').map(escape).join('(?: >)? ')
  return `^(?!.*on PostgreSQL)(?=.*${among}).*${spoken}`
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
}
