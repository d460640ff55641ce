import type { ComponentChildren, Ref } from 'preact'

type FormProps = { formRef?: Ref<HTMLFormElement>; onSend: () => void; children: ComponentChildren }

/** A form of whoever writes or reads: nothing of it is the browser's to complete, to check or to send. */
export function Form({ formRef = null, onSend, children }: FormProps) {
  return (
    <form
      ref={formRef}
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {children}
    </form>
  )
}
