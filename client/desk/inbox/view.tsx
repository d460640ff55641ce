import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { sameFields, useStore } from '../core/use-store.ts'
import { faultText } from '../ui/fault-text.ts'
import { useTexts } from '../ui/texts.ts'
import type { Inbox } from './inbox-feature.ts'
import { LineList } from './line-list.tsx'
import { waits } from './lines.ts'

type InboxViewProps = { inbox: Inbox; open: string | null; onOpen: (id: string) => void }

/** The list: waiting ones first, and nothing in it moves until it is asked to. `open` is the thread that is open. */
export function InboxView({ inbox, open, onOpen }: InboxViewProps) {
  const { inbox: t } = useTexts()
  const closed = useStore(inbox.store, (state) => state.closed)
  return (
    <nav class="pane inbox" id="inbox" tabIndex={-1} aria-label={closed ? t.closedTitle : t.title}>
      <Head inbox={inbox} />
      <News inbox={inbox} />
      <Status inbox={inbox} />
      <LineList inbox={inbox} open={open} onOpen={onOpen} />
      <More inbox={inbox} />
    </nav>
  )
}

type Props = { inbox: Inbox }

function Head({ inbox }: Props) {
  const { inbox: t } = useTexts()
  const { closed, count, isAll } = useStore(
    inbox.store,
    (state) => ({
      closed: state.closed,
      count: state.next === null ? state.lines.filter(waits).length : state.total,
      isAll: state.next === null,
    }),
    sameFields,
  )
  return (
    <div class="inbox-head">
      <h2>{closed ? t.closedTitle : t.title}</h2>
      {count > 0 && <span class="quiet">{isAll ? t.waiting(count) : t.total(count)}</span>}
      <Button kind="plain" onPress={() => void inbox.showClosed(!closed)}>
        {closed ? t.showOpen : t.showClosed}
      </Button>
    </div>
  )
}

function News({ inbox }: Props) {
  const { inbox: t } = useTexts()
  const news = useStore(inbox.store, (state) => state.news)
  if (news === 0) return null
  return (
    <Button kind="primary" class="news" onPress={inbox.showNews}>
      {t.news(news)}
    </Button>
  )
}

function Status({ inbox }: Props) {
  const texts = useTexts()
  const t = texts.inbox
  const { status, fault, closed, isEmpty } = useStore(
    inbox.store,
    (state) => ({
      status: state.status,
      fault: state.fault,
      closed: state.closed,
      isEmpty: state.lines.length === 0,
    }),
    sameFields,
  )
  if (status === 'loading') return <output>{t.loading}</output>
  if (status === 'failed')
    return (
      <Notice kind="error">
        <p>
          {t.failed} {fault === null ? '' : faultText(texts, fault)}
        </p>
        <Button onPress={() => void inbox.reload()}>{t.reload}</Button>
      </Notice>
    )
  if (!isEmpty) return null
  return (
    <div class="nothing">
      <p>{closed ? t.emptyClosed : t.empty}</p>
      {!closed && <p class="quiet small">{t.emptyWhy}</p>}
    </div>
  )
}

/** More comes by itself as one scrolls; by keyboard it can be asked for. */
function More({ inbox }: Props) {
  const { inbox: t } = useTexts()
  const { isMore, isBusy } = useStore(
    inbox.store,
    ({ next, status, fetchingMore }) => ({
      isMore: next !== null && status === 'ready',
      isBusy: fetchingMore,
    }),
    sameFields,
  )
  if (!isMore) return null
  return (
    <Button busy={isBusy} onPress={() => void inbox.more()}>
      {t.more}
    </Button>
  )
}
