import type { ComponentChildren } from 'preact'
import type { Device } from './guess-device.ts'

const PICTURES = {
  /** A book, as Safari draws its bookmarks. */
  book: <path d="M48 20c-6-5-14-6-22-5v26c8-1 16 0 22 5 6-5 14-6 22-5V15c-8-1-16 0-22 5zm0 0v26" />,
  clock: (
    <>
      <circle cx="48" cy="30" r="16" />
      <path d="M48 20v10l7 5" />
    </>
  ),
  dots: (
    <>
      <rect x="8" y="10" width="80" height="40" rx="6" />
      <path d="M18 24h34M18 36h22" opacity="0.5" />
      <g fill="currentColor" stroke="none">
        <circle cx="74" cy="20" r="3" />
        <circle cx="74" cy="30" r="3" />
        <circle cx="74" cy="40" r="3" />
      </g>
    </>
  ),
  lines: (
    <>
      <rect x="8" y="6" width="80" height="48" rx="6" />
      <path d="M18 16h40M18 26h28" opacity="0.5" />
      <path d="M8 36h80" opacity="0.5" />
      <path d="M64 40.500h14M64 45h14M64 49.500h14" />
    </>
  ),
  menu: (
    <>
      <rect x="30" y="6" width="56" height="48" rx="5" />
      <path d="M40 17h30M40 43h24" opacity="0.5" />
      <rect x="34" y="23" width="48" height="14" rx="4" fill="currentColor" stroke="none" opacity="0.18" />
      <circle cx="43" cy="30" r="4" />
      <path d="M43 28v2l1.500 1M52 30h22" />
    </>
  ),
  cross: (
    <>
      <Rows />
      <path d="M72 26l8 8m0-8l-8 8" />
    </>
  ),
  /** The row and the one under it: the search before. */
  both: (
    <>
      <Rows />
      <path d="M14 44h40" />
      <path d="M72 26l8 8m0-8l-8 8M72 40l8 8m0-8l-8 8" />
    </>
  ),
  swipe: (
    <>
      <rect x="8" y="8" width="80" height="44" rx="6" />
      <path d="M18 18h50M18 42h40" opacity="0.5" />
      <rect x="62" y="23" width="26" height="14" fill="currentColor" stroke="none" opacity="0.3" />
      <path d="M54 30H22m7-6l-7 6 7 6" />
    </>
  ),
  hold: (
    <>
      <Rows />
      <circle cx="70" cy="30" r="5" />
      <circle cx="70" cy="30" r="10" opacity="0.5" />
      <path d="M14 44h40" />
    </>
  ),
  bin: <path d="M34 18h28M42 18v-5h12v5m-17 0l2 31h18l2-31M44 26v15m8-15v15" />,
  keys: (
    <>
      <rect x="10" y="18" width="36" height="24" rx="5" />
      <rect x="60" y="18" width="26" height="24" rx="5" />
      <path d="M36 24h-6a4 4 0 0 0-4 4v4a4 4 0 0 0 4 4h6M68 24v12m10-12v12m-10-6h10M53 27v6m-3-3h6" />
    </>
  ),
} satisfies Record<string, ComponentChildren>

/** A list in which one row is marked. */
function Rows() {
  return (
    <>
      <rect x="6" y="6" width="84" height="48" rx="6" />
      <path d="M14 16h52M14 44h34" opacity="0.5" />
      <rect x="10" y="22" width="76" height="16" rx="4" fill="currentColor" stroke="none" opacity="0.18" />
      <path d="M16 30h40" />
    </>
  )
}

/** The picture of each step, in the order of the texts. */
export const STEP_PICTURES = {
  ios: ['book', 'clock', 'swipe', 'both'],
  chrome: ['dots', 'menu', 'cross', 'both'],
  samsung: ['lines', 'clock', 'hold', 'bin'],
  firefox: ['dots', 'menu', 'cross', 'both'],
  desktop: ['keys', 'cross', 'bin', 'both'],
} as const satisfies Record<Device, readonly (keyof typeof PICTURES)[]>

/** Drawn by lines alone, in the ink of the text. The words beside it say the same. */
export function StepPicture({ name }: { name: keyof typeof PICTURES }) {
  return (
    <svg class="step-picture" viewBox="0 0 96 60" aria-hidden="true" focusable="false">
      {PICTURES[name]}
    </svg>
  )
}
