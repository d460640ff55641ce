import type { View } from './page.ts'
import { Ask } from './views/ask.tsx'
import { Before } from './views/before.tsx'
import { CodeView } from './views/code.tsx'
import { Done } from './views/done.tsx'
import { Erase } from './views/erase.tsx'
import { Erased } from './views/erased.tsx'
import { Practise } from './views/practise.tsx'
import { Read } from './views/read.tsx'
import { Recode } from './views/recode.tsx'
import { Start } from './views/start.tsx'
import { ThreadView } from './views/thread.tsx'

/** The view that is named. */
export function Shown({ view }: { view: View }) {
  switch (view.name) {
    case 'start':
      return <Start />
    case 'before':
      return <Before />
    case 'ask':
      return <Ask />
    case 'code':
      return <CodeView code={view.code} />
    case 'practise':
      return <Practise code={view.code} />
    case 'done':
      return <Done practised={view.practised} />
    case 'read':
      return <Read />
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
