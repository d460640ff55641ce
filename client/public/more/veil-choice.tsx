import { useText } from '../../i18n/text.ts'
import { Chips } from '../../ui/chips.tsx'
import { WHENS } from '../../ui/veil-watch.ts'
import { usePage } from '../page.ts'
import { Fold } from '../parts/fold.tsx'

/** When the text is hidden by itself. Kept until the page is left. */
export function VeilChoice() {
  const { when: texts } = useText().veil
  const { when, setWhen } = usePage()
  return (
    <Fold title={texts.title}>
      <Chips
        {...texts}
        untitled
        order={WHENS}
        value={when}
        onValue={(value) => value !== undefined && setWhen(value)}
      />
    </Fold>
  )
}
