import { useEffect } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { fetchHints } from '../hint/fetch-hints.ts'
import { centreOf, usePage } from '../page.ts'
import { ExitTrial } from '../more/exit-trial.tsx'
import { Fold } from '../parts/fold.tsx'
import { Heading } from '../parts/heading.tsx'
import { useWarmEngine } from '../use-warm-engine.ts'

export function Before() {
  const text = useText()
  const { go, site, draft, openMore } = usePage()
  useWarmEngine()
  useEffect(() => void fetchHints().catch(() => {}), [])
  const days = centreOf(site, draft.centre)?.answerDays ?? null
  const { who, anonymous, duty, limits, leaving } = text.before
  const when = days === null ? who.soon : who.within(days)
  const points = [{ title: who.title, text: [...who.text, when] }, anonymous, duty, limits, leaving]
  return (
    <>
      <Heading onBack={() => go({ name: 'start' })}>{text.before.title}</Heading>
      <p>{text.before.lead}</p>
      <Button kind="primary" class="wide" onPress={() => go({ name: 'ask' })}>
        {text.before.go}
      </Button>
      <div class="folds">
        {points.map((point) => (
          <Fold key={point.title} title={point.title}>
            {point.text.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {point === leaving && (
              <>
                <ExitTrial />
                <Button kind="plain" onPress={() => openMore('trace')}>
                  {text.foot.trace}
                </Button>
              </>
            )}
          </Fold>
        ))}
      </div>
    </>
  )
}
