import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Veil } from '../../ui/veil.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Failure, ReadMessage, ReadThread, Result } from '../../writer/journey.ts'
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
        {news && <News busy={busy === 'look'} onShow={() => void fetchMore('look')} />}
      </div>
      {failed?.which === 'look' && <Trouble failure={failed.failure} kept="nothing" />}
      <Veil closed label={text.veil.show} hide={text.veil.hide}>
        <Faults thread={thread} />
        {replies.length > 0 && <h2 class="unseen">{text.thread.replies}</h2>}
        {replies.map((message) => (
          <Letter key={message.seq} message={message} />
        ))}
        {all && (
          <Rest
            thread={thread}
            replies={replies}
            busy={busy === 'earlier'}
            onEarlier={() => void fetchMore('earlier')}
          >
            {failed?.which === 'earlier' && <Trouble failure={failed.failure} kept="nothing" />}
          </Rest>
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

/** What the conversation should hold and does not, and what it holds twice. */
function Faults({ thread }: { thread: ReadThread }) {
  const text = useText()
  return (
    <>
      {thread.missing.length > 0 && (
        <Notice kind="error">{text.thread.missing(thread.missing.length)}</Notice>
      )}
      {thread.doubled.length > 0 && <Notice kind="error">{text.thread.doubled}</Notice>}
    </>
  )
}

function News({ busy, onShow }: { busy: boolean; onShow: () => void }) {
  const { thread: text } = useText()
  return (
    <Notice>
      <p>{text.news}</p>
      <Button busy={busy} onPress={onShow}>
        {text.newsShow}
      </Button>
    </Notice>
  )
}

type RestProps = {
  thread: ReadThread
  replies: readonly ReadMessage[]
  busy: boolean
  onEarlier: () => void
  children: ComponentChildren
}

/** Everything but the replies that stand above, and a way to what is older. */
function Rest({ thread, replies, busy, onEarlier, children }: RestProps) {
  const text = useText()
  return (
    <section class="stack" aria-label={text.thread.allTitle}>
      <h2>{text.thread.allTitle}</h2>
      {thread.more && (
        <Button busy={busy} onPress={onEarlier}>
          {text.thread.earlier}
        </Button>
      )}
      <Wait on={busy}>{text.thread.earlierWorking}</Wait>
      {children}
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
