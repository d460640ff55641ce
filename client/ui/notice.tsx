import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { focusInSight } from './above-keyboard.ts'

type NoticeProps = {
  kind?: 'plain' | 'error'
  /** Takes focus when it appears, so that it is read at once and scrolled into view. */
  grabs?: boolean
  children: ComponentChildren
}

/** What happened, what is kept, what to do. */
export function Notice({ kind = 'plain', grabs = false, children }: NoticeProps) {
  const boxRef = useRef<HTMLElement>(null)
  useEffect(() => {
    if (grabs) focusInSight(boxRef.current)
  }, [grabs])
  return (
    <section ref={boxRef} class={kind === 'error' ? 'notice error' : 'notice'} tabIndex={-1}>
      {children}
    </section>
  )
}
