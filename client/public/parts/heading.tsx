import type { ComponentChildren } from 'preact'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'

type HeadingProps = {
  children: ComponentChildren
  /** The way back, and what it is called when it is not one step. */
  onBack?: () => void
  back?: string
  busy?: boolean
}

/** A view's heading with its own way back: the browser's leaves the page. */
export function Heading({ children, onBack, back, busy = false }: HeadingProps) {
  const text = useText()
  return (
    <>
      {onBack !== undefined && (
        <Button kind="plain" class="back" busy={busy} onPress={onBack}>
          {back ?? text.back}
        </Button>
      )}
      <h1 tabIndex={-1}>{children}</h1>
    </>
  )
}
