/** The mark: a river's line. */
export function Wave() {
  return (
    <svg class="wave" viewBox="0 0 28 16" aria-hidden="true" focusable="false">
      <path d="M1 5c4.3-5 8.7-5 13 0s8.7 5 13 0M1 12c4.3-5 8.7-5 13 0s8.7 5 13 0" />
    </svg>
  )
}
