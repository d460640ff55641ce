import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type ChoiceProps = {
  label: string
  /** The label is for those who hear it; the options say enough to those who see them. */
  unseen?: boolean
  wrong?: boolean
  value: string
  onChoice: (value: string) => void
  children: ComponentChildren
}

/** One out of few, beside its label. */
export function Choice({ label, unseen = false, wrong = false, value, onChoice, children }: ChoiceProps) {
  const id = useId()
  return (
    <div class="inline">
      <label for={id} class={unseen ? 'unseen' : undefined}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        value={value}
        aria-invalid={wrong ? 'true' : undefined}
        onChange={(event) => onChoice(event.currentTarget.value)}
      >
        {children}
      </select>
    </div>
  )
}
