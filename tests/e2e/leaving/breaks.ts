import { sv } from '../../../scripts/lib/texts.ts'
import {
  expectGoneInOneFrame,
  expectNeutralWhenDead,
  expectNothingCleared,
  expectNothingTold,
  expectRealLink,
  expectSameHistory,
} from './away.ts'
import { expectNoWayBack } from './back.ts'
import type { Changes, Role } from './copy.ts'
import { expectAlwaysNeutral, expectHonest, expectNothingLeft, expectPrivateFields } from './leftovers.ts'
import { expectAlwaysInReach } from './place.ts'
import { expectNoNewTab, expectSecondStop, expectShiftThrice } from './press.ts'
import { expectVeiled } from './veiled.ts'
import type { Line } from './visit.ts'

/** What is taken out of the page, which line of the list misses it, and what its test says then. */
export type Break = {
  line: number
  name: string
  check: Line
  says: RegExp
  changes: Changes
  /** It is missed by waiting for what never comes. */
  waits: boolean
}

type Taken = { name: string; says: RegExp; changes: Changes; waits?: true }

const swap = (role: Role, wanted: RegExp | string, by: string): Changes => ({
  edit: (of, text) => (of === role ? text.replaceAll(wanted, by) : text),
})
const style = (rules: string): Changes => ({ edit: (of, text) => (of === 'style' ? text + rules : text) })
const first = (script: string): Changes => ({ first: script })
const onPress = (act: string): Changes => first(`addEventListener('click', (event) => { ${act} }, true)`)

/** What the page does to empty itself at the press is done in another way. */
const emptying = (how: string): Changes =>
  first(`{
    const { replaceChildren } = Element.prototype
    HTMLBodyElement.prototype.replaceChildren = function (...screen) {
      if (screen.length === 0) replaceChildren.call(this)
      else ${how}
    }
  }`)

const taken: readonly (readonly [check: Line, taken: readonly Taken[]])[] = [
  [
    expectSameHistory,
    [
      {
        name: 'each view is a step in the history',
        says: /to deeply equal/,
        changes: onPress("history.pushState(null, '')"),
      },
    ],
  ],
  [
    expectNoWayBack,
    [
      {
        name: 'it leaves by going on',
        says: /before' \/\/ Object.is/,
        changes: swap('script', 'location.replace(', 'location.assign('),
      },
      {
        name: 'a kept page stays',
        says: /never came true.*Väder/,
        changes: swap('script', '.persisted', '.never'),
        waits: true,
      },
    ],
  ],
  [
    expectGoneInOneFrame,
    [
      { name: 'the content stays until the next page has come', says: /frames/, changes: emptying('{}') },
      {
        name: 'the content goes a moment later',
        says: /frames/,
        changes: emptying('setTimeout(() => replaceChildren.apply(this, screen), 40)'),
      },
    ],
  ],
  [
    expectNeutralWhenDead,
    [{ name: 'the content stays on a dead network', says: /Laddar/, changes: emptying('{}') }],
  ],
  [
    expectRealLink,
    [
      {
        name: 'the link leads nowhere',
        says: /never came true.*Väder/,
        changes: swap('page', 'href="/ut"', 'href="#"'),
        waits: true,
      },
    ],
  ],
  [
    expectNothingTold,
    [
      { name: 'leaving is reported', says: /api\/site/, changes: onPress("fetch('/api/site')") },
      {
        name: 'the neutral site learns where from',
        says: /http/,
        changes: {
          ...swap('page', /<meta name="referrer"[^>]*>|rel="noreferrer"/g, ''),
          headers: { 'referrer-policy': 'unsafe-url' },
        },
      },
    ],
  ],
  [
    expectNothingCleared,
    [
      {
        name: 'the browser is to clear its cache',
        says: /to deeply equal \[\]/,
        changes: { headers: { 'clear-site-data': '"cache"' } },
      },
    ],
  ],
  [
    expectNothingLeft,
    [
      { name: 'a cookie is set', says: /to deeply equal/, changes: { headers: { 'set-cookie': 'seen=1' } } },
      {
        name: 'what is typed is kept',
        says: /to deeply equal/,
        changes: first(
          "addEventListener('input', ({ target }) => { sessionStorage.text = target.value }, true)",
        ),
      },
      {
        name: 'what was typed stands there again',
        says: /to be ''/,
        changes: first(`addEventListener('input', ({ target }) => { name = target.value }, true)
          addEventListener('focusin', ({ target }) => { if (target.matches('textarea')) target.value = name }, true)
          addEventListener('click', () => setTimeout(() => { const field = document.querySelector('textarea'); if (field) field.value = name }, 50), true)`),
      },
    ],
  ],
  [
    expectShiftThrice,
    [
      {
        name: 'Shift does nothing',
        says: /never came true.*status/s,
        changes: swap('script', /(["'`])Shift\1/g, '"Hyper"'),
        waits: true,
      },
      {
        name: 'capitals count too',
        says: /localhost/,
        changes: first(`let presses = 0
          addEventListener('keyup', ({ key }) => { if (key === 'Shift' && ++presses === 3) location.href = '/ut' }, true)`),
      },
      {
        name: 'it is not announced',
        says: /never came true.*status/s,
        changes: swap('page', /(<span id="exit-status"[^>]*) role="status"/g, '$1'),
        waits: true,
      },
    ],
  ],
  [
    expectAlwaysInReach,
    [
      { name: 'it scrolls away', says: /outside at/, changes: style('.exit-bar{position:static!important}') },
      { name: 'the page is scrolled under it', says: /covers/, changes: style('html{scroll-padding:0}') },
      { name: 'it is small', says: /× 40/, changes: style('.exit{min-block-size:0!important;height:40px}') },
      {
        name: 'something lies over it',
        says: /covered at/,
        changes: style('.foot{position:fixed;inset:auto 0 0;z-index:9}'),
      },
    ],
  ],
  [
    expectSecondStop,
    [
      {
        name: 'the Tab key passes it by',
        says: /to be 'exit'/,
        changes: swap('page', '<a id="exit"', '<a tabindex="-1" id="exit"'),
      },
      {
        name: 'it names the service when it goes',
        says: /Du lämnar Viskan/,
        changes: swap('script', new RegExp(`(["'\`])${sv.exit.leaving}\\1`, 'g'), '"Du lämnar Viskan"'),
      },
    ],
  ],
  [
    expectAlwaysNeutral,
    [
      { name: 'the title says more', says: /length of 1/, changes: onPress("document.title = 'Viskan'") },
      {
        name: 'the address says where',
        says: /length of 1/,
        changes: onPress("history.replaceState(null, '', '#read')"),
      },
    ],
  ],
  [
    expectNoNewTab,
    [
      {
        name: 'the middle button opens a tab',
        says: /never came true.*Väder/,
        changes: swap('script', 'auxclick', 'never'),
        waits: true,
      },
      {
        name: 'it opens a tab',
        says: /expected 2 to be 1/,
        changes: onPress("if (event.target.id === 'exit') open('/ut')"),
      },
    ],
  ],
  [
    expectVeiled,
    [
      {
        name: 'nothing is veiled',
        says: /not to contain/,
        changes: style('.veil[data-down]>.veiled{visibility:visible!important}'),
      },
      {
        name: 'hiding the page veils nothing',
        says: /Tryck för att visa/,
        changes: swap('script', 'visibilitychange', 'never'),
        waits: true,
      },
      {
        name: 'time veils nothing',
        says: /Tryck för att visa/,
        changes: first('Date.now = () => 0'),
        waits: true,
      },
      {
        name: 'the place is lost',
        says: /to deeply equal/,
        changes: onPress("if (event.target.closest('.cover')) scrollTo(0, 0)"),
      },
    ],
  ],
  [
    expectPrivateFields,
    [
      {
        name: 'a field is left to the browser',
        says: /spelling/,
        changes: swap('script', /spellcheck:(!1|false)/g, 'spellcheck:!0'),
      },
      {
        name: 'a field remembers',
        says: /completion/,
        changes: swap('script', /autocomplete:(["'`])off\1/g, 'autocomplete:"on"'),
      },
      {
        name: 'the page can be printed',
        says: /to be ''/,
        changes: swap('style', '@media print', '@media speech'),
      },
      {
        name: 'the code is copied',
        says: /expected true to be false/,
        changes: onPress("navigator.clipboard.writeText('')"),
      },
    ],
  ],
  [
    expectHonest,
    [
      {
        name: 'the history is not spoken of',
        says: /to match \/historik\/i/,
        changes: swap('script', /historik/gi, 'minne'),
      },
    ],
  ],
]

export const breaks: readonly Break[] = taken.flatMap(([check, group], index) =>
  group.map(({ waits = false, ...rest }) => ({ line: index + 1, check, waits, ...rest })),
)
