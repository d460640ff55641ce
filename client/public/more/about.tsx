import type { Pages } from '../../i18n/text.ts'
import { usePage } from '../page.ts'
import { Section } from '../parts/section.tsx'

export function About({ text }: { text: Pages['about'] }) {
  const { site } = usePage()
  const centres = site?.centres ?? []
  return (
    <>
      <p class="lead">{text.lead}</p>
      {text.text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {centres.length > 0 && (
        <section class="section stack">
          <h2>{text.centresTitle}</h2>
          <ul class="plain-list">
            {centres.map(({ id, name, answerDays }) => (
              <li key={id}>
                <b>
                  <bdi>{name}</bdi>
                </b>
                <br />
                {text.days(answerDays)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Section title={text.openTitle} text={[text.open]} />
    </>
  )
}
