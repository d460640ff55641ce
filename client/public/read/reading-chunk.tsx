/** Everything behind a code: one chunk, fetched when somebody comes to read. */
import type { ReadingView } from '../page.ts'
import { Erase } from '../thread/erase-view.tsx'
import { Erased } from '../thread/erased-view.tsx'
import { Recode } from '../thread/recode-view.tsx'
import { ThreadView } from '../thread/view.tsx'

export function Reading({ view }: { view: ReadingView }) {
  switch (view.name) {
    case 'thread':
      return <ThreadView thread={view.thread} recoded={view.recoded === true} />
    case 'recode':
      return <Recode thread={view.thread} />
    case 'erase':
      return <Erase thread={view.thread} />
    case 'erased':
      break
  }
  return <Erased />
}
