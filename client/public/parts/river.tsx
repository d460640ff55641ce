/** Three quiet lines over the start. Said by nobody. */
export function River() {
  return (
    <svg class="river" viewBox="0 0 600 56" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d="M0 12q75-20 150 0t150 0 150 0 150 0" />
      <path d="M0 28q75-20 150 0t150 0 150 0 150 0" />
      <path d="M0 44q75-20 150 0t150 0 150 0 150 0" />
    </svg>
  )
}
