import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { usePage } from '../page.ts'
import { Heading } from '../parts/heading.tsx'

export function Erased() {
  const text = useText()
  const { leave } = usePage()
  return (
    <>
      <Heading>{text.erase.doneTitle}</Heading>
      <p>{text.erase.done}</p>
      <Button class="wide" onPress={() => leave()}>
        {text.toStart}
      </Button>
    </>
  )
}
