import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Field, type FieldParts, unremembered } from '../../ui/field.tsx'

type SecretFieldProps = FieldParts & {
  name: string
  kind: 'current-password' | 'new-password'
  value: string
  onValue: (value: string) => void
  /** Whether it can be read from the start. */
  shown: boolean
  toggle?: { show: string; hide: string }
}

/**
 * A passphrase's field. It begins as a password field and is then shown: password managers keep and fill only what was
 * one. Everything but their own autofill is off, as in every field.
 */
export function SecretField({ name, kind, value, onValue, shown, toggle, ...parts }: SecretFieldProps) {
  const [visible, setVisible] = useState(shown)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.setAttribute('type', visible ? 'text' : 'password'), [visible])
  const { autocapitalize, spellcheck, translate } = unremembered
  return (
    <Field {...parts}>
      {(wiring) => (
        <div class="secret">
          <input
            {...wiring}
            {...{ autocapitalize, spellcheck, translate, name }}
            ref={input}
            class="input"
            autocomplete={kind}
            type="password"
            required
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          {toggle !== undefined && (
            <Button kind="plain" pressed={visible} onPress={() => setVisible(!visible)}>
              {visible ? toggle.hide : toggle.show}
            </Button>
          )}
        </div>
      )}
    </Field>
  )
}
