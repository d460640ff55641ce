import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

type VeilProps = {
  /** Whether it is closed from the start. */
  closed?: boolean
  label: string
  children: ComponentChildren
}

/**
 * A plain cover over what is not for everybody's eyes. It falls when the page is hidden, since the app switcher keeps a
 * picture. What is under it keeps its place; the place in it that had focus gets it back with the same press.
 */
export function Veil({ closed = false, label, children }: VeilProps) {
  const [down, setDown] = useState(closed)
  const boxRef = useRef<HTMLDivElement>(null)
  const coverRef = useRef<HTMLButtonElement>(null)
  const heldRef = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const fall = () => {
      if (document.visibilityState !== 'hidden') return
      const { activeElement } = document
      if (activeElement instanceof HTMLElement && boxRef.current?.contains(activeElement) === true) {
        heldRef.current = activeElement
      }
      // The picture may be taken before the next render.
      boxRef.current?.setAttribute('data-down', '')
      setDown(true)
    }
    document.addEventListener('visibilitychange', fall)
    return () => document.removeEventListener('visibilitychange', fall)
  }, [])

  useLayoutEffect(() => {
    if (down && heldRef.current !== null) coverRef.current?.focus()
  }, [down])

  function lift(): void {
    boxRef.current?.removeAttribute('data-down')
    setDown(false)
    const back = heldRef.current ?? boxRef.current?.querySelector<HTMLElement>('.veiled')
    heldRef.current = null
    back?.focus({ preventScroll: true })
  }

  return (
    <div ref={boxRef} class="veil" data-down={down ? '' : undefined}>
      <div class="veiled" tabIndex={-1}>
        {children}
      </div>
      {down && (
        <button ref={coverRef} type="button" class="cover" onClick={lift}>
          <span>{label}</span>
        </button>
      )}
    </div>
  )
}
