/** Watches for somebody leaving the desk. */
export type Idle = {
  /** Somebody is there. */
  touch(): void
  /** Looks at the clock: timers stand still while a computer sleeps. */
  check(): void
  setMinutes(minutes: number): void
  stop(): void
}

/** Calls `onIdle` once when nobody has touched anything for that long. */
export function watchIdle(minutes: number, onIdle: () => void, now: () => number = Date.now): Idle {
  let span = minutes * 60_000
  let last = now()
  let over = false
  const timer = setInterval(check, 5000)

  function stop(): void {
    over = true
    clearInterval(timer)
  }

  function check(): void {
    if (over || now() - last < span) return
    stop()
    onIdle()
  }

  return {
    touch() {
      // First the clock: the touch that wakes a sleeping computer must not count as having been there.
      check()
      last = now()
    },
    check,
    setMinutes(changed) {
      span = changed * 60_000
      last = now()
    },
    stop,
  }
}
