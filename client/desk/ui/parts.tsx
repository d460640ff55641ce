type PartsProps = { parts: readonly string[]; class?: string }

/** Short facts on one row, a dot between them. Where the row is too narrow, it breaks between facts. */
export function Parts({ parts, class: kind = '' }: PartsProps) {
  return (
    <span class={`parts ${kind}`.trim()} dir="auto">
      {parts.map((part, i) => (
        <span class="part" key={part}>
          {i < parts.length - 1 ? `${part}\u00a0· ` : part}
        </span>
      ))}
    </span>
  )
}
