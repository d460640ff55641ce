import { useText } from '../../i18n/text.ts'
import { type MorePage, usePage, type View } from '../page.ts'
import { Calls } from './phone-line-list.tsx'

const PAGES: readonly MorePage[] = ['about', 'privacy', 'trace', 'poster', 'accessibility']

type FootProps = { view: View['name']; more: MorePage | null }

/** Under every view, never in the way: people to call, and the pages that few open. */
export function Foot({ view, more }: FootProps) {
  const text = useText()
  const { openMore } = usePage()
  return (
    <footer class="foot">
      <h2>{text.help.title}</h2>
      <Calls />
      {/* While seconds are counted down, nothing leads away from undoing. */}
      {view !== 'erase' && (
        <details class="more">
          <summary>{text.foot.title}</summary>
          <ul class="more-pages">
            {PAGES.map((page) => (
              <li key={page}>
                <button
                  type="button"
                  class="button plain"
                  aria-current={page === more ? 'page' : undefined}
                  onClick={() => openMore(page)}
                >
                  {text.foot[page]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  )
}
