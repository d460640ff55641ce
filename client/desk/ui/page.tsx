import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { LanguageSwitch } from './language-switch.tsx'
import { useTexts } from './texts.ts'

type PageProps = {
  title: string
  step?: string
  /** There is one thing to do here: type. The first empty field takes focus, and the heading describes it. */
  typing?: boolean
  children: ComponentChildren
}

/** One thing at a time: what is before the desk itself. The heading takes focus, so that each step is heard. */
export function Page({ title, step, typing = false, children }: PageProps) {
  const texts = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const main = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const field = typing
      ? main.current?.querySelector<HTMLElement>('select, input:not([readonly]), textarea')
      : null
    ;(field ?? heading.current)?.focus()
  }, [title, typing])
  return (
    <div class="page">
      <header class="page-bar">
        <span class="brand">{texts.brand}</span>
        <LanguageSwitch />
      </header>
      <main class="page-main stack" ref={main}>
        <div>
          {step !== undefined && <p class="quiet small">{step}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {children}
      </main>
    </div>
  )
}
