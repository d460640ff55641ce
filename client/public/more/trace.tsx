import { useState } from 'preact/hooks'
import type { Pages } from '../../i18n/text.ts'
import { Chips } from '../../ui/chips.tsx'
import { DEVICES, guessDevice } from './guess-device.ts'
import { Section } from '../parts/section.tsx'
import { STEP_PICTURES, StepPicture } from './step-picture.tsx'

/** What stays behind on a phone, and how to take it away: the history, the keyboard's words, the clipboard. */
export function Trace({ text }: { text: Pages['trace'] }) {
  const [device, setDevice] = useState(() => guessDevice(navigator.userAgent, navigator.maxTouchPoints > 1))
  return (
    <>
      <p>{text.lead}</p>
      <p>{text.few}</p>
      <Chips
        {...text.device}
        order={DEVICES}
        value={device}
        onValue={(chosen) => chosen !== undefined && setDevice(chosen)}
      />
      <section class="section stack">
        <h2>{text.stepsTitle}</h2>
        <ol class="steps">
          {STEP_PICTURES[device].map((picture, i) => (
            <li key={picture}>
              <StepPicture name={picture} />
              <p>{text.steps[device][i]}</p>
            </li>
          ))}
        </ol>
      </section>
      <Section title={text.account.title} text={[text.account.text]} />
      <Section {...text.keyboard} />
      <Section {...text.clipboard} />
      <Section {...text.next} />
    </>
  )
}
