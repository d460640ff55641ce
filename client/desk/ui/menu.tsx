import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'

type MenuProps = { label: string; children: ComponentChildren }

/** A small panel behind a button: a press elsewhere, Escape or leaving it closes it. */
export function Menu({ label, children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!open) return undefined
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      setOpen(false)
      box.current?.querySelector('button')?.focus()
    }
    const outside = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpen(false)
    }
    // Before the desk hears of it: Escape closes one thing at a time.
    document.addEventListener('keydown', escape, true)
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('keydown', escape, true)
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open])

  return (
    <div class="menu" ref={box}>
      <Button expanded={open} controls={id} onPress={() => setOpen(!open)}>
        {label}
      </Button>
      <div class="menu-panel" id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  )
}
