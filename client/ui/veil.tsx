import { type ComponentChildren, createContext } from 'preact'
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { watchForVeil, type When } from './veil-watch.ts'

export const VeilWhen = createContext<When>('five')

type VeilProps = {
  /** Whether it is closed from the start. */
  closed?: boolean
  label: string
  /** A button under it that closes it at once. */
  hide?: string
  children: ComponentChildren
}

/**
 * A plain cover over what is not for everybody's eyes. It falls when the page is hidden, since the app switcher keeps a
 * picture, and after a while without activity. What is under it keeps its place; the place in it that had focus gets it
 * back with the same press.
 */
export function Veil({ closed = false, label, hide, children }: VeilProps) {
  const when = useContext(VeilWhen)
  const [down, setDown] = useState(closed)
  const boxRef = useRef<HTMLDivElement>(null)
  const coverRef = useRef<HTMLButtonElement>(null)
  const heldRef = useRef<HTMLElement | null>(null)

  function fall(): void {
    const { activeElement } = document
    if (
      activeElement instanceof HTMLElement &&
      boxRef.current?.querySelector('.veiled')?.contains(activeElement)
    )
      heldRef.current = activeElement
    // The picture may be taken before the next render.
    boxRef.current?.setAttribute('data-down', '')
    setDown(true)
  }

  // In the same moment as it lifts: the page may be hidden before it is painted.
  useLayoutEffect(() => (down ? undefined : watchForVeil(when, fall)), [when, down])

  useLayoutEffect(() => {
    if (down && heldRef.current !== null) coverRef.current?.focus({ preventScroll: true })
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
        {hide !== undefined && (
          <button type="button" class="button plain" onClick={fall}>
            {hide}
          </button>
        )}
      </div>
      {down && (
        <button ref={coverRef} type="button" class="cover" onClick={lift}>
          <span>{label}</span>
        </button>
      )}
    </div>
  )
}
