import { useEffect, useRef, useState } from 'preact/hooks'
import { type Locale, useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { fetchHints } from '../hint/fetch-hints.ts'
import type { HintKind } from '../hint/identity-hint.ts'
import { usePage } from '../page.ts'

const PAUSE_MS = 250

type Finder = typeof import('../hint/find-hints.ts')

/**
 * Under a text that seems to say who wrote it: what it holds, what that may mean, and that the choice is theirs. Found
 * here, without a request; it never stops anybody, is said once to a screen reader, and goes when it is sent away.
 */
export function IdentityNote({ value }: { value: string }) {
  const text = useText()
  const { ownCodes } = usePage()
  const [found, setFound] = useState<HintKind[]>([])
  const [dismissed, setDismissed] = useState<HintKind[]>([])
  const [said, setSaid] = useState<HintKind[]>([])
  const [finder, setFinder] = useState<Finder | null>(null)
  const boxRef = useRef<HTMLElement>(null)

  // With the field, before anything is typed. Where it does not come there is no hint, and nothing else is missing.
  useEffect(() => void fetchHints().then(setFinder, () => {}), [])

  useEffect(() => {
    if (finder === null) return undefined
    const timer = setTimeout(() => {
      const kinds = finder.hintsIn(value, ownCodes)
      setFound(kinds)
      // What has been said already is not said again.
      setSaid((before) => kinds.filter((kind) => !before.includes(kind)).concat(before))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [finder, value, ownCodes])

  const shown = found.filter((kind) => !dismissed.includes(kind))

  function dismiss(): void {
    setDismissed([...dismissed, ...shown])
    // Focus would fall out of the page with the button that had it.
    boxRef.current?.closest('form')?.querySelector('textarea')?.focus({ preventScroll: true })
  }

  return (
    <>
      <output class="unseen">
        {said.length > 0 && shown.length > 0 ? sentences(text, said).join(' ') : ''}
      </output>
      {shown.length > 0 && (
        <aside ref={boxRef} class="notice hint-note">
          <Found kinds={shown} />
          <p class="quiet">{text.hint.choice}</p>
          <Button kind="plain" onPress={dismiss}>
            {text.hint.dismiss}
          </Button>
        </aside>
      )}
    </>
  )
}

function Found({ kinds }: { kinds: readonly HintKind[] }) {
  const { hint } = useText()
  const persons = kinds.flatMap((kind) => (kind === 'code' ? [] : [hint.found[kind]]))
  return (
    <>
      {persons.length > 0 && (
        <>
          <p>{hint.lead}</p>
          <ul class="found">
            {persons.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p>{hint.why}</p>
        </>
      )}
      {kinds.includes('code') && <p>{hint.code}</p>}
    </>
  )
}

function sentences({ hint }: Locale, kinds: readonly HintKind[]): string[] {
  const persons = kinds.flatMap((kind) => (kind === 'code' ? [] : [hint.found[kind]]))
  return [
    ...(persons.length > 0 ? [`${hint.lead} ${persons.join(', ')}.`, hint.why] : []),
    ...(kinds.includes('code') ? [hint.code] : []),
    hint.choice,
  ]
}
