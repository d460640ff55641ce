import { useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Veil } from '../../ui/veil.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Failure, ReadThread, Result } from '../../writer/journey.ts'
import { arrange } from './arrange.ts'
import { usePage } from '../page.ts'
import { VeilChoice } from '../more/veil-choice.tsx'
import { FollowUp } from './follow-up-form.tsx'
import { Opening } from '../read/opening.tsx'
import { Heading } from '../parts/heading.tsx'
import { Letter, Mine } from './letter.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useNews } from './use-news.ts'

/** What may be fetched while a thread is open: what is new, or what is older. */
type Fetched = 'look' | 'earlier'

type ThreadProps = { thread: ReadThread; recoded: boolean }

export function ThreadView({ thread, recoded }: ThreadProps) {
  const text = useText()
  const { engine, go, leave } = usePage()
  const [all, setAll] = useState(false)
  const [busy, setBusy] = useState<Fetched | null>(null)
  const [failed, setFailed] = useState<{ which: Fetched; failure: Failure } | null>(null)
  const [news, forgetNews] = useNews(engine)
  const { replies, waiting, rest } = arrange(thread)

  async function fetchMore(which: Fetched): Promise<void> {
    if (busy !== null) return
    setBusy(which)
    setFailed(null)
    const answer: Result<{ thread: ReadThread }> = await engine[which]()
    setBusy(null)
    if (!answer.ok) return setFailed({ which, failure: answer })
    if (which === 'look') forgetNews()
    go({ name: 'thread', thread: answer.thread })
  }

  const heard = waiting && thread.state === 'answered' ? 'received' : thread.state
  return (
    <>
      <Heading back={text.thread.leave} onBack={() => leave()}>
        {text.thread.title[heard]}
      </Heading>
      {recoded && <Notice grabs>{text.recode.done}</Notice>}
      <Opening thread={thread} heard={heard} />
      <div aria-live="polite">
        {news && (
          <Notice>
            <p>{text.thread.news}</p>
            <Button busy={busy === 'look'} onPress={() => void fetchMore('look')}>
              {text.thread.newsShow}
            </Button>
          </Notice>
        )}
      </div>
      {failed?.which === 'look' && <Trouble failure={failed.failure} kept="nothing" />}
      <Veil closed label={text.veil.show} hide={text.veil.hide}>
        {thread.missing.length > 0 && (
          <Notice kind="error">{text.thread.missing(thread.missing.length)}</Notice>
        )}
        {thread.doubled.length > 0 && <Notice kind="error">{text.thread.doubled}</Notice>}
        {replies.length > 0 && <h2 class="unseen">{text.thread.replies}</h2>}
        {replies.map((message) => (
          <Letter key={message.seq} message={message} />
        ))}
        {all && (
          <section class="stack" aria-label={text.thread.allTitle}>
            <h2>{text.thread.allTitle}</h2>
            {thread.more && (
              <Button busy={busy === 'earlier'} onPress={() => void fetchMore('earlier')}>
                {text.thread.earlier}
              </Button>
            )}
            <Wait on={busy === 'earlier'}>{text.thread.earlierWorking}</Wait>
            {failed?.which === 'earlier' && <Trouble failure={failed.failure} kept="nothing" />}
            {thread.messages
              .filter((message) => !replies.includes(message))
              .map((message) =>
                message.from === 'centre' ? (
                  <Letter key={message.seq} message={message} />
                ) : (
                  <Mine key={message.seq} message={message} />
                ),
              )}
          </section>
        )}
        {rest && (
          <Button kind="plain" expanded={all} onPress={() => setAll(!all)}>
            {all ? text.thread.allHide : text.thread.all}
          </Button>
        )}
        <FollowUp />
      </Veil>
      <Actions thread={thread} />
    </>
  )
}

function Actions({ thread }: { thread: ReadThread }) {
  const text = useText()
  const { go } = usePage()
  return (
    <section class="actions" aria-label={text.thread.actions}>
      <div>
        <Button onPress={() => go({ name: 'recode', thread })}>{text.thread.recode}</Button>
        <p class="quiet">{text.thread.recodeWhy}</p>
      </div>
      <div>
        <Button onPress={() => go({ name: 'erase', thread })}>{text.thread.erase}</Button>
        <p class="quiet">{text.thread.eraseWhy}</p>
      </div>
      <VeilChoice />
    </section>
  )
}
