import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

/** What keeps a field out of the browser's memory, its dictionaries and its translation; `uncorrected` is the rest. */
export const unremembered = {
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: false,
  translate: false,
  'data-1p-ignore': true,
  'data-lpignore': 'true',
} as const

/** As an attribute: newer browsers' property of this name is a boolean, and takes "off" for on. */
export function uncorrected(element: Element | null): void {
  element?.setAttribute('autocorrect', 'off')
}

export type FieldParts = {
  label: string
  /** The label is for screen readers only, where a heading says the same. */
  unlabelled?: boolean
  /** Why it helps, or how it is filled in. */
  why?: string | undefined
  /** What is wrong with it, in words. */
  wrong?: string | undefined
}

type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }

type FieldProps = FieldParts & { children: (wiring: Wiring) => ComponentChildren }

/** Label, reason, control and error, tied together for those who cannot see that they stand together. */
export function Field({ label, unlabelled = false, why, wrong, children }: FieldProps) {
  const id = useId()
  const notes = [why === undefined ? '' : `${id}-why`, wrong === undefined ? '' : `${id}-wrong`]
    .filter((note) => note !== '')
    .join(' ')
  return (
    <div class="field">
      <label for={id} class={unlabelled ? 'unseen' : undefined}>
        {label}
      </label>
      {why !== undefined && (
        <p class="why" id={`${id}-why`}>
          {why}
        </p>
      )}
      {children({
        id,
        ...(notes === '' ? {} : { 'aria-describedby': notes }),
        ...(wrong === undefined ? {} : { 'aria-invalid': 'true' }),
      })}
      {wrong !== undefined && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  )
}

type InputProps = FieldParts & {
  value: string
  onValue: (value: string) => void
  maxLength?: number
}

export function TextField({ label, why, wrong, value, onValue, ...rest }: InputProps) {
  return (
    <Field label={label} why={why} wrong={wrong}>
      {(wiring) => (
        <input
          {...wiring}
          {...unremembered}
          {...rest}
          ref={uncorrected}
          class="input"
          type="text"
          dir="auto"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** A day, as `YYYY-MM-DD`; empty while none is chosen. */
export function DateField({ label, why, wrong, value, onValue }: InputProps) {
  return (
    <Field label={label} why={why} wrong={wrong}>
      {(wiring) => (
        <input
          {...wiring}
          class="input"
          type="date"
          autocomplete="off"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

type AreaProps = FieldParts & {
  value: string
  onValue: (value: string) => void
  rows: number
  class?: string
  /** On its way: what is shown is what is sent. */
  locked?: boolean
  onFocus?: () => void
  /** What the Enter key does instead of breaking the line. */
  onEnter?: (area: HTMLTextAreaElement) => void
}

/** So many characters gone at once are no correction. */
const LARGE_PIECE = 200

/** A field that grows with its text and does not shrink with each line, so that nothing below it jumps. */
export function TextArea(props: AreaProps) {
  const { label, unlabelled = false, why, wrong, value, locked = false, onValue, onEnter, ...rest } = props
  const areaRef = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => uncorrected(areaRef.current), [])
  const lengthRef = useRef(value.length)
  useLayoutEffect(() => {
    const element = areaRef.current
    // With a large piece of the text goes its room.
    if (element !== null && value.length < lengthRef.current - LARGE_PIECE) element.style.minHeight = ''
    lengthRef.current = value.length
    if (element !== null && element.scrollHeight > element.clientHeight) {
      element.style.minHeight = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`
    }
  }, [value])
  return (
    <Field label={label} unlabelled={unlabelled} why={why} wrong={wrong}>
      {(wiring) => (
        <textarea
          {...wiring}
          {...unremembered}
          {...rest}
          ref={areaRef}
          class={`input ${rest.class ?? ''}`.trim()}
          dir="auto"
          enterkeyhint={onEnter === undefined ? undefined : 'go'}
          value={value}
          readOnly={locked}
          onKeyDown={(event) => {
            // While a word is being put together, Enter ends that.
            if (onEnter === undefined || event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            onEnter(event.currentTarget)
          }}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
