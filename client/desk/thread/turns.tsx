import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Turn } from './conversation.ts'
import type { ThreadState } from '../core/state.ts'
import { professionText } from '../ui/summary-text.ts'
import { useTexts } from '../ui/texts.ts'

type TurnsProps = { thread: ThreadState; professional: boolean }

/** Everything said, oldest first; what is missing is said in its place. */
export function Turns({ thread, professional }: TurnsProps) {
  const texts = useTexts()
  const { turns, missing, newFrom } = thread
  const t = texts.thread
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => showNewest(list.current), [turns.length])
  return (
    <>
      {missing.length > 0 && <p class="notice error">{t.missing(missing.length)}</p>}
      {turns.some(({ doubled }) => doubled) && <p class="notice error">{t.doubled}</p>}
      <ol class="turns" ref={list} aria-label={t.messages}>
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
