import { useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'

/** Leaving, rehearsed in a small picture of the page: one press shows what would happen, and nothing does. */
export function ExitTrial() {
  const { trial } = useText().exit
  const [left, setLeft] = useState(false)
  return (
    <div class="trial">
      <svg class="trial-picture" viewBox="0 0 96 120" aria-hidden="true" focusable="false">
        <rect x="2" y="2" width="92" height="116" rx="9" />
        {left ? <Elsewhere /> : <Written />}
      </svg>
      <div class="stack">
        <output>{left ? trial.done : trial.lead}</output>
        <Button onPress={() => setLeft(!left)}>{left ? trial.again : trial.press}</Button>
      </div>
    </div>
  )
}

/** A page with a text in it, and the bar at its foot. */
function Written() {
  return (
    <>
      <path d="M14 20h34M14 36h66M14 48h60M14 60h68M14 72h40" />
      <rect class="solid" x="12" y="94" width="72" height="15" rx="5" />
    </>
  )
}

/** Any page at all: a sun over a hill. */
function Elsewhere() {
  return (
    <>
      <circle cx="66" cy="36" r="11" />
      <path d="M10 92c14-26 26-30 38-12 10-14 22-16 38 12M14 106h44" />
    </>
  )
}
