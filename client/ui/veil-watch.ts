/** When a veil falls: after minutes without activity and when the page is hidden, only when it is hidden, or never. */
export const WHENS = ['five', 'one', 'away', 'never'] as const
export type When = (typeof WHENS)[number]

const MINUTES = { five: 5, one: 1, away: null, never: null } as const
const MINUTE_MS = 60_000
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll', 'touchstart'] as const

/**
 * Calls `fall` when the page is hidden, when a phone's browser loses the screen (its app switcher takes its picture
 * before it says "hidden"), and after some minutes without any sign of activity. Returns how to stop.
 */
export function watchForVeil(when: When, fall: () => void): () => void {
  if (when === 'never') return () => undefined
  const minutes = MINUTES[when]
  const removals: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = Infinity

  function on(
    target: EventTarget,
    type: string,
    act: (event: Event) => void,
    options?: AddEventListenerOptions,
  ): void {
    target.addEventListener(type, act, options)
    removals.push(() => target.removeEventListener(type, act, options))
  }

  function wait(): void {
    const left = due - Date.now()
    if (left <= 0) fall()
    else timer = setTimeout(wait, left)
  }

  on(document, 'visibilitychange', () => {
    if (document.visibilityState === 'hidden') fall()
  })
  on(globalThis, 'pagehide', fall)
  on(globalThis, 'blur', () => {
    if (matchMedia('(pointer: coarse)').matches && !isPicking(document.activeElement)) fall()
  })

  if (minutes !== null) {
    const renew = (event?: Event): void => {
      if (event !== undefined && isStill(event)) return
      // A timer sleeps with the phone: what was due meanwhile is due now.
      if (Date.now() >= due) fall()
      else due = Date.now() + minutes * MINUTE_MS
    }
    renew()
    wait()
    for (const sign of SIGNS) on(globalThis, sign, renew, { passive: true, capture: true })
  }

  return () => {
    clearTimeout(timer)
    for (const remove of removals) remove()
  }
}

/** Safari says that the pointer moves when it is the page that moves, under a mouse that nobody touches. */
function isStill(event: Event): boolean {
  const { type, movementX, movementY } = event as PointerEvent
  return type === 'pointermove' && movementX === 0 && movementY === 0
}

/** A list or a calendar opens in a window of its own, which takes focus from the page. */
function isPicking(element: Element | null): boolean {
  return (
    element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && element.type === 'date')
  )
}
