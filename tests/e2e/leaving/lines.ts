import {
  expectGoneInOneFrame,
  expectNeutralWhenDead,
  expectNothingCleared,
  expectNothingTold,
  expectRealLink,
  expectSameHistory,
} from './away.ts'
import { expectNoWayBack } from './back.ts'
import { expectAlwaysNeutral, expectHonest, expectNothingLeft, expectPrivateFields } from './leftovers.ts'
import { expectAlwaysInReach } from './place.ts'
import { expectNoNewTab, expectSecondStop, expectShiftThrice } from './press.ts'
import type { Window } from './scene.ts'
import { expectVeiled } from './veiled.ts'
import type { Line } from './visit.ts'

/** What leaving in one touch must do, what shows it, and in which windows it is seen from day to day: where it differs, or where it is harder. */
export const lines: readonly (readonly [name: string, check: Line, ...daily: Window[]])[] = [
  ['the history is as long at the exit as on arrival', expectSameHistory, 'phone'],
  ['neither Back, Forward nor a kept page shows it again', expectNoWayBack, 'phone'],
  ['the content is gone within one frame of the press', expectGoneInOneFrame, 'phone'],
  ['on a dead network a neutral screen stays', expectNeutralWhenDead, 'desktop'],
  ['the exit is a real link, with no script, a late one or a broken one', expectRealLink, 'phone'],
  ['on the way out nothing is asked, logged or told', expectNothingTold, 'desktop'],
  ['the browser is asked to clear nothing', expectNothingCleared, 'phone'],
  ['nothing is left in the browser, and every field is empty again', expectNothingLeft, 'desktop'],
  ['Shift alone, three times, leaves; capitals never do', expectShiftThrice, 'desktop'],
  ['it is in reach everywhere and covers nothing', expectAlwaysInReach, 'phone', 'desktop'],
  ['it is the second stop of the Tab key and names nothing', expectSecondStop, 'desktop'],
  ['address, title and icon are neutral in every view', expectAlwaysNeutral, 'phone'],
  ['it opens no new tab, whatever is held', expectNoNewTab, 'desktop'],
  ['messages are veiled until touched, and again', expectVeiled, 'phone'],
  ['fields are no one else’s, paper stays blank, nothing is copied', expectPrivateFields, 'desktop'],
  ['it says what it cannot do, for the phone at hand', expectHonest, 'phone', 'desktop'],
]

/** Lines that each engine holds in a way of its own. In Firefox and WebKit these alone are seen from day to day. */
export const engineDependent: ReadonlySet<Line> = new Set([
  expectSameHistory,
  expectNoWayBack,
  expectGoneInOneFrame,
  expectRealLink,
  expectNothingLeft,
  expectShiftThrice,
])
