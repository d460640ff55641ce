/** Everything behind a code: one chunk, fetched when somebody comes to read. */
import type { ReadingView } from './page.ts'
import { Erase } from './views/erase.tsx'
import { Erased } from './views/erased.tsx'
import { Recode } from './views/recode.tsx'
import { ThreadView } from './views/thread.tsx'

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
