import type { EngineName } from '../../support/engines/engine.ts'

/** Each line in each engine: shown, not shown, or the reason why the engine cannot tell. */
export type Matrix = {
  /** To be called before a line is tried; what it returns, when it has held. */
  begin(line: number, engine: EngineName): (reason: string | null) => void
  reasons(): string[]
  print(): string
}

const PLAIN = /^[ ✓✗]$/

export function createMatrix(lines: readonly string[], engines: readonly EngineName[]): Matrix {
  const cells = new Map<string, string>()
  const cell = (line: number, engine: EngineName): string => cells.get(`${line} ${engine}`) ?? ' '
  return {
    begin(line, engine) {
      const earlier = cell(line, engine)
      cells.set(`${line} ${engine}`, '✗')
      return (reason) => cells.set(`${line} ${engine}`, worse(earlier, reason ?? '✓'))
    },
    reasons: () => [...cells.values()].filter((value) => !PLAIN.test(value)),
    print() {
      const notes: string[] = []
      const rows = lines.map((line, index) => {
        const row = engines.map((engine) => {
          const value = cell(index, engine)
          if (!PLAIN.test(value)) notes.push(`(${notes.length + 1}) ${index + 1}, ${engine}: ${value}`)
          return PLAIN.test(value) ? value : `✓ (${notes.length})`
        })
        return `${`${index + 1}.`.padStart(3)} ${line.padEnd(72)}${columns(row)}`
      })
      return ['', ' '.repeat(76) + columns(engines), ...rows, ...notes].join('\n')
    },
  }
}

/** Of two windows, what is less than shown counts. */
function worse(one: string, other: string): string {
  if (one === ' ' || one === '✓') return other
  return one
}

function columns(values: readonly string[]): string {
  return values.map((value) => value.padEnd(10)).join('')
}
