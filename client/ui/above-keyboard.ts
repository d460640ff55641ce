/**
 * Keeps a bar that is fixed to the bottom inside what can be seen: above an on-screen keyboard that covers the page
 * instead of shrinking it, and in place and at its size when the page is pinched larger.
 */
export function keepAboveKeyboard(bar: HTMLElement): void {
  const view = globalThis.visualViewport
  if (view === null || view === undefined) return
  const root = document.documentElement

  function place(): void {
    if (!view) return
    const lift = Math.max(0, root.clientHeight - view.offsetTop - view.height)
    root.style.setProperty('--lift', `${lift}px`)
    bar.style.transform =
      view.scale > 1 ? `translate(${view.offsetLeft}px, ${-lift}px) scale(${1 / view.scale})` : ''
    bar.toggleAttribute('data-pinched', view.scale > 1)
  }

  view.addEventListener('resize', place)
  view.addEventListener('scroll', place)
  place()
}

/** Some browsers leave a control half behind the bar when the Tab key comes to it. Scroll padding says where it goes. */
export function keepFocusClear(bar: HTMLElement): void {
  addEventListener('keyup', ({ key }) => {
    const { activeElement, body } = document
    if (key !== 'Tab' || activeElement === null || activeElement === body || bar.contains(activeElement))
      return
    const { bottom } = activeElement.getBoundingClientRect()
    if (bottom > bar.getBoundingClientRect().top) activeElement.scrollIntoView({ block: 'nearest' })
  })
}

/** Moves focus to an element and all of it into sight: by itself a browser is content with what lies behind the bar. */
export function focusInSight(element: HTMLElement | null | undefined): void {
  element?.focus()
  element?.scrollIntoView({ block: 'nearest' })
}
