import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'

/** The page anew, with nothing in it. Not every phone shows how, and it is no step in the history. */
export function Reload() {
  return <Button onPress={() => location.reload()}>{useText().problem.stale.reload}</Button>
}
