import { fetchedReading } from './fetch-reading.ts'
import type { View } from './page.ts'
import { Ask } from './views/ask.tsx'
import { Before } from './views/before.tsx'
import { CodeView } from './views/code.tsx'
import { Done } from './views/done.tsx'
import { Practise } from './views/practise.tsx'
import { Read } from './views/read.tsx'
import { Start } from './views/start.tsx'

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
    case 'recode':
    case 'erase':
    case 'erased':
      break
  }
  const reading = fetchedReading()
  return reading === null ? <Read /> : <reading.Reading view={view} />
}
