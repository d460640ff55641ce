const TIMES = 3
const WITHIN_MS = 5000

type Press = { key: string; repeat: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean }

/**
 * Counts Shift pressed alone. A press counts when it is let go with nothing in between, so that capitals, shortcuts
 * and shifted clicks never do; any other key begins the count anew.
 */
export function createShiftWatch() {
  let alone = false
  let presses: number[] = []

  function interrupt(): void {
    alone = false
    presses = []
  }

  return {
    interrupt,
    down(press: Press): void {
      if (press.key !== 'Shift' || press.ctrlKey || press.altKey || press.metaKey) return interrupt()
      if (!press.repeat) alone = true
    },
    /** How many presses stand within five seconds, `at` in milliseconds; three is leaving. */
    up(key: string, at: number): number {
      if (key !== 'Shift' || !alone) return 0
      alone = false
      presses = [...presses.filter((press) => at - press <= WITHIN_MS), at].slice(-TIMES)
      return presses.length
    },
  }
}
