import type { ComponentChildren } from 'preact'

export type ButtonProps = {
  children: ComponentChildren
  kind?: 'primary' | 'outline' | 'plain'
  type?: 'button' | 'submit'
  /** At work: shown as such, and presses are let go by. */
  busy?: boolean
  class?: string
  expanded?: boolean
  pressed?: boolean
  controls?: string
  describedBy?: string
  onPress?: () => void
}

/** A button that keeps its place and its focus while it works. */
export function Button({ kind = 'outline', type = 'button', busy = false, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      class={`button ${kind} ${rest.class ?? ''}`.trim()}
      aria-busy={busy ? 'true' : undefined}
      aria-disabled={busy ? 'true' : undefined}
      aria-expanded={rest.expanded}
      aria-pressed={rest.pressed}
      aria-controls={rest.controls}
      aria-describedby={rest.describedBy}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else rest.onPress?.()
      }}
    >
      {rest.children}
    </button>
  )
}
