import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { sameFields, useStore } from '../core/use-store.ts'
import { faultText } from '../ui/fault-text.ts'
import { professionText } from '../ui/summary-text.ts'
import { useTexts } from '../ui/texts.ts'
import type { Turn } from './conversation.ts'
import type { OpenedThread } from './opened-thread.ts'
import type { Threads } from './thread-feature.ts'

type Props = { threads: Threads; opened: OpenedThread }

/** What was said, oldest first, from where it has been fetched; what is missing is said in its place. */
export function TurnList({ threads, opened }: Props) {
  const texts = useTexts()
  const { turns, missing, newFrom, professional } = useStore(
    opened.view,
    (view) => ({
      turns: view.turns,
      missing: view.missing,
      newFrom: view.newFrom,
      professional: view.line?.summary?.as === 'professional',
    }),
    sameFields,
  )
  const t = texts.thread
  const list = useRef<HTMLOListElement>(null)
  const last = turns[turns.length - 1]?.seq
  useLayoutEffect(() => showNewest(list.current), [last])
  useKeptPlace(list, turns[0]?.seq)
  return (
    <>
      {missing.length > 0 && <p class="notice error">{t.missing(missing.length)}</p>}
      {turns.some(({ doubled }) => doubled) && <p class="notice error">{t.doubled}</p>}
      <Earlier
        threads={threads}
        opened={opened}
        onPress={() => list.current?.focus({ preventScroll: true })}
      />
      <ol class="turns" ref={list} tabIndex={-1} aria-label={t.messages}>
        {inPlace(turns, missing).map((place) =>
          typeof place === 'number' ? (
            <li key={`missing ${place}`} class="gap quiet">
              {t.missingHere(place + 1)}
            </li>
          ) : (
            <TurnView
              key={`${place.seq} ${place.sealed}`}
              turn={place}
              professional={professional}
              fresh={newFrom !== null && place.seq >= newFrom}
            />
          ),
        )}
      </ol>
    </>
  )
}

/** Brings earlier messages. Once there are none, focus is with those that it brought. */
function Earlier({ threads, opened, onPress }: Props & { onPress: () => void }) {
  const texts = useTexts()
  const { more, fetching, fault } = useStore(
    opened.view,
    (view) => ({ more: view.more, fetching: view.fetchingEarlier, fault: view.earlierFault }),
    sameFields,
  )
  if (!more) return null

  async function fetchEarlier(): Promise<void> {
    await threads.earlier()
    if (!opened.view.get().more) onPress()
  }

  return (
    <div class="row">
      <Button busy={fetching} onPress={() => void fetchEarlier()}>
        {texts.thread.earlier}
      </Button>
      <p class="wrong" role="alert">
        {fault === null ? '' : `${texts.thread.transitionFailed} ${faultText(texts, fault)}`}
      </p>
    </div>
  )
}

/** When earlier messages come in before it, the one that was first stays where it is on the screen. */
function useKeptPlace(listRef: { current: HTMLElement | null }, first: number | undefined): void {
  const heldRef = useRef<{ element: Element; top: number } | null>(null)
  useLayoutEffect(() => {
    const room = listRef.current?.closest('.room')
    const held = heldRef.current
    if (room && held?.element.isConnected === true && held.element !== listRef.current?.firstElementChild)
      room.scrollTop += held.element.getBoundingClientRect().top + room.scrollTop - held.top
    const element = listRef.current?.firstElementChild
    heldRef.current =
      room && element ? { element, top: element.getBoundingClientRect().top + room.scrollTop } : null
  }, [listRef, first])
}

/** Where the conversation scrolls between its head and the editor, the newest message comes into sight. */
function showNewest(list: HTMLElement | null): void {
  const newest = list?.lastElementChild
  const room = list?.closest('.room')
  if (!newest || !room || newest === list?.firstElementChild) return
  if (getComputedStyle(room).display !== 'flex') return
  const below = newest.getBoundingClientRect().top - room.getBoundingClientRect().top
  room.scrollTop += below - room.clientHeight / 4
}

/** Turns, and the numbers that are missing, in one order. */
function inPlace(turns: readonly Turn[], missing: readonly number[]): (Turn | number)[] {
  return [...turns, ...missing].sort((a, b) => seqOf(a) - seqOf(b))
}

function seqOf(place: Turn | number): number {
  return typeof place === 'number' ? place : place.seq
}

type TurnProps = { turn: Turn; professional: boolean; fresh: boolean }

function TurnView({ turn, professional, fresh }: TurnProps) {
  const texts = useTexts()
  const t = texts.thread
  const by = turn.body?.by
  const centre = by === undefined ? t.centre : professionText(texts, by)
  const who = turn.from === 'centre' ? centre : professional ? t.professional : t.writer
  return (
    <li class="turn" data-from={turn.from}>
      <p class="turn-head quiet">
        <span class="turn-who" dir="auto">
          {who}
        </span>
        <span>{texts.date(turn.day)}</span>
        {fresh && <strong>{t.fresh}</strong>}
      </p>
      {turn.body === null ? (
        <p class="wrong">{t.closedMessage}</p>
      ) : (
        <p class="turn-text" dir="auto">
          {turn.body.text}
        </p>
      )}
    </li>
  )
}
