import { isData, type SourceFile } from './read-tree.ts'

const MEDIAN_LINES = 70
const MOST_LINES = 300
/** Stands in a comment among the first lines of a file that is longer, with the reason behind it. */
const REASON = /^(?:\/\/|\/\*\*?| \*) Over 300 lines: .{10,}/
const TOP_LINES = 10

/** A sentence for each file that is too long without its reason, and one where files are long on the whole. */
export function longFiles(tree: readonly SourceFile[]): string[] {
  const files = tree
    .filter(({ path }) => !isData(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n') }))
  const median = medianOf(files.map(({ lines }) => lines.length))
  return [
    ...files
      .filter(({ lines }) => lines.length > MOST_LINES && !saysWhy(lines))
      .map(({ path, lines }) => `${path} has ${lines.length} lines and no "Over 300 lines: …" at its top`),
    ...(median > MEDIAN_LINES ? [`the median file has ${median} lines, ${MEDIAN_LINES} are the most`] : []),
  ]
}

function saysWhy(lines: readonly string[]): boolean {
  return lines.slice(0, TOP_LINES).some((line) => REASON.test(line))
}

/** The middle one; of two in the middle the upper. 0 of none. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
