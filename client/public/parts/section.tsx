type SectionProps = { title: string; text: readonly string[] }

/** A heading and its paragraphs. */
export function Section({ title, text }: SectionProps) {
  return (
    <section class="section stack">
      <h2>{title}</h2>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}
