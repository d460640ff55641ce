import { fetchedReading } from './read/fetch-reading.ts'
import type { View } from './page.ts'
import { Ask } from './ask/view.tsx'
import { Before } from './ask/before-view.tsx'
import { CodeView } from './code/view.tsx'
import { Done } from './code/done-view.tsx'
import { Practise } from './code/practise-view.tsx'
import { Read } from './read/view.tsx'
import { Start } from './start/view.tsx'

/** The view that is named. */
export function CurrentView({ view }: { view: View }) {
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
