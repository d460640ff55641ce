import type { Pages } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { usePage } from '../page.ts'
import { Section } from '../parts/section.tsx'

/** The statement. A fault is told through the question form, so that nobody needs an address for it. */
export function Accessibility({ text }: { text: Pages['accessibility'] }) {
  const { go, setDraft } = usePage()

  function report(): void {
    setDraft((draft) => ({
      ...draft,
      text: draft.text.trim() === '' ? text.prefill : draft.text,
      summary: { ...draft.summary, topic: 'accessibility' },
    }))
    go({ name: 'ask' })
  }

  return (
    <>
      {text.sections.map((section) => (
        <Section key={section.title} {...section} />
      ))}
      <Button onPress={report}>{text.report}</Button>
    </>
  )
}
