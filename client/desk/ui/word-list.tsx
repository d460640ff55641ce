type WordListProps = { label: string; words: readonly string[]; lang?: string; class?: string }

/** Words in their order, large, numbered. */
export function WordList({ label, words, lang = 'sv', class: kind = '' }: WordListProps) {
  // A drawn word may come twice: its place tells it apart.
  const numbered = words.map((word, i) => ({ place: i + 1, word }))
  return (
    <ol class={`words ${kind}`.trim()} aria-label={label} lang={lang} translate={false} dir="ltr">
      {numbered.map(({ place, word }) => (
        <li key={place}>{word}</li>
      ))}
    </ol>
  )
}
