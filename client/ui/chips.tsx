import { useId } from 'preact/hooks'

export type ChipsProps<Value extends string> = {
  title: string
  /** The title is for screen readers only, where something above says the same. */
  untitled?: boolean
  why: string
  options: Readonly<Record<Value, string>>
  order: readonly Value[]
  value: Value | undefined
  onValue: (value: Value | undefined) => void
}

/** One choice of a few, or none: a second press takes it back. */
export function Chips<Value extends string>(props: ChipsProps<Value>) {
  const { title, untitled = false, why, options, order, value, onValue } = props
  const id = useId()
  return (
    <fieldset class="field" aria-describedby={id}>
      <legend class={untitled ? 'unseen' : undefined}>{title}</legend>
      <p class="why" id={id}>
        {why}
      </p>
      <div class="chips">
        {order.map((option) => (
          <button
            key={option}
            type="button"
            class="chip"
            aria-pressed={option === value}
            onClick={() => onValue(option === value ? undefined : option)}
          >
            <bdi>{options[option]}</bdi>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
