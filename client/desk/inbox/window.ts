/** Which rows of a long list are in the document: those near what is in sight, and those that are pinned. Pixels. */

/** Where each row begins, and at the end where the last one ends. Rows that were never measured count as `usual`. */
export function offsetsOf(
  ids: readonly string[],
  heights: ReadonlyMap<string, number>,
  usual: number,
): number[] {
  const offsets = [0]
  let end = 0
  for (const id of ids) {
    end += heights.get(id) ?? usual
    offsets.push(end)
  }
  return offsets
}

/** The rows, from `first` up to and not including `end`, that touch what lies between `top` and `bottom`. */
export function rowsBetween(
  offsets: readonly number[],
  top: number,
  bottom: number,
): { first: number; end: number } {
  const rows = offsets.length - 1
  const first = Math.max(0, countUpTo(offsets, top) - 1)
  return { first: Math.min(first, rows), end: Math.min(rows, countUpTo(offsets, bottom)) }
}

/** How many offsets are at or before `y`: they ascend. */
function countUpTo(offsets: readonly number[], y: number): number {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? Infinity) <= y) low = middle + 1
    else high = middle
  }
  return low
}

/** A row in the document, and the room to leave before it for those that are not. */
export type PlacedRow = { index: number; gap: number }

/** The rows from `first` to `end` and the pinned ones, in order, and the room to leave after the last. */
export function placeRows(
  offsets: readonly number[],
  { first, end }: { first: number; end: number },
  pinned: readonly number[],
): { rows: PlacedRow[]; after: number } {
  const count = offsets.length - 1
  const indices = new Set(pinned.filter((index) => index >= 0 && index < count))
  for (let index = first; index < end; index++) indices.add(index)
  const at = (index: number) => offsets[index] ?? 0
  let covered = 0
  const rows = [...indices]
    .sort((a, b) => a - b)
    .map((index) => {
      const gap = at(index) - at(covered)
      covered = index + 1
      return { index, gap }
    })
  return { rows, after: at(count) - at(covered) }
}
