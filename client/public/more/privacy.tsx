import type { Pages } from '../../i18n/text.ts'
import { Section } from '../parts/section.tsx'

export function Privacy({ text }: { text: Pages['privacy'] }) {
  return (
    <>
      {text.sections.map((section) => (
        <Section key={section.title} {...section} />
      ))}
    </>
  )
}
