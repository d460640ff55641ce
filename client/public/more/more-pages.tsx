/** The pages that few open: one chunk, fetched with the first of them. */
import type { Pages } from '../../i18n/text.ts'
import type { MorePage as Name } from '../page.ts'
import { About } from './about.tsx'
import { Accessibility } from './accessibility.tsx'
import { Poster } from './poster.tsx'
import { Privacy } from './privacy.tsx'
import { Trace } from './trace.tsx'

export function MorePage({ page, pages }: { page: Name; pages: Pages }) {
  switch (page) {
    case 'trace':
      return <Trace text={pages.trace} />
    case 'poster':
      return <Poster text={pages.poster} />
    case 'privacy':
      return <Privacy text={pages.privacy} />
    case 'accessibility':
      return <Accessibility text={pages.accessibility} />
    case 'about':
      break
  }
  return <About text={pages.about} />
}
