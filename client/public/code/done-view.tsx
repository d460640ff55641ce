import { localToday } from '../../../shared/days.ts'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { centreOf, usePage } from '../page.ts'
import { Heading } from '../parts/heading.tsx'

export function Done({ practised }: { practised: boolean }) {
  const text = useText()
  const { site, draft, leave, openMore } = usePage()
  const days = centreOf(site, draft.centre)?.answerDays
  return (
    <>
      <Heading>{text.done.title}</Heading>
      {practised && <p>{text.done.right}</p>}
      <p class="lead">
        {days === undefined ? text.done.soon : text.done.when({ days, day: localToday() + days })}
      </p>
      <p>{text.done.how}</p>
      <p>{text.done.once}</p>
      <Button class="wide" onPress={() => leave()}>
        {text.toStart}
      </Button>
      <Button kind="plain" onPress={() => openMore('trace')}>
        {text.foot.trace}
      </Button>
    </>
  )
}
