import type { ComponentChildren } from 'preact'

type FoldProps = { title: string; hint?: string; children: ComponentChildren }

/** Something to open when it is wanted. */
export function Fold({ title, hint, children }: FoldProps) {
  return (
    <details class="fold">
      <summary>
        <span>
          {title}
          {hint !== undefined && <span class="hint"> {hint}</span>}
        </span>
      </summary>
      <div class="stack">{children}</div>
    </details>
  )
}
