import { offsetsOf, type PlacedRow, placeRows, rowsBetween } from './window.ts'

/** Before anything was measured: a row's height, and the height of what is in sight. Pixels. */
const USUAL_ROW = 64
const USUAL_SIGHT = 900

/** Rows are kept ready for so many heights of the sight above and below it; within half of that nothing is done. */
const AHEAD = 1.5

export type Placed = {
  rows: PlacedRow[]
  /** Room after the last row. */
  after: number
  /** One past the last row that is near. */
  end: number
}

/**
 * A list whose rows are in the document only near what is in sight of the element around it that scrolls. Rows carry
 * `data-row`, their id, and hold one button. What stands in sight stays where it is when rows come, go or turn out to be
 * of another height. `onChange` is called when other rows are wanted in the document.
 */
export class ListWindow {
  private readonly around: string
  private readonly onChange: () => void
  private readonly heights = new Map<string, number>()
  private list: HTMLElement | null = null
  private width = 0
  /** What is in the document, and where its rows were thought to be. */
  private offsets: number[] = [0]
  private near = { first: 0, end: 0 }
  /** Where the rows stood when they were last looked at, within all that can be scrolled. */
  private stood: { id: string; top: number }[] = []
  /** What was scrolled to before the document changed: where it becomes shorter, the browser scrolls back by itself. */
  private scrolledTo = 0
  /** The row that has focus stays in the document wherever it is scrolled to. */
  private focused: string | null = null
  /** A row that gets focus once it is in the document. */
  private wanted: string | null = null

  /** `around` is a selector of the element that scrolls. */
  constructor(around: string, onChange: () => void) {
    this.around = around
    this.onChange = onChange
  }

  /** Which rows belong into the document now. */
  place(ids: readonly string[]): Placed {
    this.offsets = offsetsOf(ids, this.heights, usualOf(this.heights))
    this.scrolledTo = this.scroller()?.scrollTop ?? 0
    const { top, height } = this.sight()
    this.near = rowsBetween(this.offsets, top - AHEAD * height, top + (1 + AHEAD) * height)
    const pinned = [this.focused, this.wanted].map((id) => (id === null ? -1 : ids.indexOf(id)))
    return { ...placeRows(this.offsets, this.near, pinned), end: this.near.end }
  }

  /** Follows what is scrolled to, until the function that it gives is called. */
  follow(list: HTMLElement): () => void {
    this.list = list
    const scroller = this.scroller()
    const scrolled = () => {
      if (this.runsShort()) this.onChange()
    }
    const resized = new ResizeObserver(() => {
      const width = scroller?.clientWidth ?? 0
      // Nothing can be measured while the list is not shown.
      if (width > 0 && width !== this.width) this.heights.clear()
      if (width > 0) this.width = width
      this.onChange()
    })
    scroller?.addEventListener('scroll', scrolled, { passive: true })
    if (scroller !== null) resized.observe(scroller)
    return () => {
      scroller?.removeEventListener('scroll', scrolled)
      resized.disconnect()
    }
  }

  /** After the document has changed: measures, keeps the place, gives focus. */
  settle(): void {
    const rows = this.rows()
    for (const [id, row] of rows) {
      const { height } = row.getBoundingClientRect()
      if (height > 0) this.heights.set(id, height)
    }
    this.keepPlace(rows)
    this.giveFocus(rows)
  }

  /** Gives focus to a row, wherever it is. */
  focusRow(id: string): void {
    this.wanted = id
    const rows = this.rows()
    if (rows.has(id)) this.giveFocus(rows)
    else this.onChange()
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    this.focused = row?.dataset['row'] ?? null
  }

  readonly onFocusOut = (): void => {
    this.focused = null
  }

  private scroller(): HTMLElement | null {
    return this.list?.closest<HTMLElement>(this.around) ?? null
  }

  private rows(): Map<string, HTMLElement> {
    const rows = this.list?.querySelectorAll<HTMLElement>('[data-row]') ?? []
    return new Map([...rows].map((row) => [row.dataset['row'] ?? '', row]))
  }

  /** What is in sight, from the list's own beginning. */
  private sight(): { top: number; height: number } {
    const scroller = this.scroller()
    if (this.list === null || scroller === null || scroller.clientHeight === 0)
      return { top: 0, height: USUAL_SIGHT }
    const top = scroller.getBoundingClientRect().top - this.list.getBoundingClientRect().top
    return { top: Math.max(0, top), height: scroller.clientHeight }
  }

  /** Whether what is in sight comes near the end of what is in the document. */
  private runsShort(): boolean {
    const { top, height } = this.sight()
    const half = (AHEAD * height) / 2
    const wanted = rowsBetween(this.offsets, top - half, top + height + half)
    return wanted.first < this.near.first || wanted.end > this.near.end
  }

  /** The first row in sight that is still there stays where it was, unless the list is at its very top. */
  private keepPlace(rows: ReadonlyMap<string, HTMLElement>): void {
    const scroller = this.scroller()
    if (scroller === null) return
    const { top } = scroller.getBoundingClientRect()
    const placeOf = (row: HTMLElement) => row.getBoundingClientRect().top - top + scroller.scrollTop
    const anchor = this.stood.find((stood) => stood.top >= this.scrolledTo && rows.has(stood.id))
    const row = anchor === undefined ? undefined : rows.get(anchor.id)
    if (this.scrolledTo > 0 && anchor !== undefined && row !== undefined)
      scroller.scrollTop = this.scrolledTo + placeOf(row) - anchor.top
    this.stood = [...rows].map(([id, one]) => ({ id, top: placeOf(one) }))
  }

  private giveFocus(rows: ReadonlyMap<string, HTMLElement>): void {
    const row = this.wanted === null ? undefined : rows.get(this.wanted)
    if (row === undefined) return
    this.wanted = null
    row.querySelector('button')?.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  }
}

function usualOf(heights: ReadonlyMap<string, number>): number {
  if (heights.size === 0) return USUAL_ROW
  let sum = 0
  for (const height of heights.values()) sum += height
  return sum / heights.size
}
