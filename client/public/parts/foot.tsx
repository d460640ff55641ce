import { useText } from '../../i18n/text.ts'
import { Calls } from './calls.tsx'

/** Under every view, never in the way. */
export function Foot() {
  const text = useText()
  return (
    <footer class="foot">
      <h2>{text.help.title}</h2>
      <Calls />
    </footer>
  )
}
