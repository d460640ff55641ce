import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Store } from './store.ts'

/**
 * What `select` takes out of a store, followed: the view renders again only when `isEqual` says that this changed.
 * A selector that makes a new object each time wants `sameFields`.
 */
export function useStore<T, S>(
  store: Store<T>,
  select: (state: T) => S,
  isEqual: (before: S, now: S) => boolean = Object.is,
): S {
  const [held, setHeld] = useState(() => ({ value: select(store.get()) }))
  const latestRef = useRef({ select, isEqual })
  useLayoutEffect(() => {
    latestRef.current = { select, isEqual }
  })
  useLayoutEffect(() => {
    const check = () =>
      setHeld((before) => {
        const value = latestRef.current.select(store.get())
        return latestRef.current.isEqual(before.value, value) ? before : { value }
      })
    // Something may have changed between the first render and now.
    check()
    return store.subscribe(check)
  }, [store])
  const value = select(store.get())
  return isEqual(held.value, value) ? held.value : value
}

/** Whether two objects have the same fields with the same values. */
export function sameFields<T extends object>(before: T, now: T): boolean {
  const fields = Object.keys(now) as (keyof T)[]
  return (
    fields.length === Object.keys(before).length &&
    fields.every((field) => Object.is(before[field], now[field]))
  )
}
