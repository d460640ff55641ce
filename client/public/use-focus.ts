import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'
import type { MorePage } from './page.ts'

type Place = { scroll: number; element: Element | null }

/**
 * A new view begins at its top, with focus on its heading; the very first one leaves focus alone. A page that lies over
 * a view gives back the place that was left for it: `keepPlace` is called before it opens.
 */
export function useFocusOnChange(view: string, more: MorePage | null): { keepPlace: () => void } {
  const shownRef = useRef<{ view: string; more: MorePage | null }>({ view, more })
  const leftRef = useRef<Place | null>(null)

  useLayoutEffect(() => {
    const before = shownRef.current
    if (before.view === view && before.more === more) return
    shownRef.current = { view, more }
    const left = leftRef.current
    const isBack = more === null && before.more !== null && before.view === view
    if (more === null) leftRef.current = null
    scrollTo(0, isBack ? (left?.scroll ?? 0) : 0)
    const heading = document.querySelector('main:not([hidden]) h1')
    for (const target of isBack ? [left?.element, heading] : [heading]) {
      if (target instanceof HTMLElement) target.focus({ preventScroll: true })
      // What is hidden or gone takes no focus.
      if (target === document.activeElement) break
    }
  }, [view, more])

  const keepPlace = useCallback(() => {
    leftRef.current ??= { scroll: scrollY, element: document.activeElement }
  }, [])
  return { keepPlace }
}
