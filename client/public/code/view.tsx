import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import type { ShownCode } from '../../writer/journey.ts'
import { usePage } from '../page.ts'
import { CodeCard } from './code-card.tsx'
import { Heading } from '../parts/heading.tsx'

/** After sending, and only then. The start leads back here until the code is said to be kept. */
export function CodeView({ code }: { code: ShownCode }) {
  const text = useText()
  const { go } = usePage()
  return (
    <>
      <Heading back={text.toStart} onBack={() => go({ name: 'start' })}>
        {text.code.title}
      </Heading>
      <p>{text.code.lead}</p>
      <CodeCard code={code} />
      <Button kind="primary" class="wide" onPress={() => go({ name: 'practise', code })}>
        {text.code.next}
      </Button>
    </>
  )
}
