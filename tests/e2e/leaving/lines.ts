import {
  expectGoneInOneFrame,
  expectNeutralWhenDead,
  expectNothingCleared,
  expectNothingTold,
  expectNoWayBack,
  expectRealLink,
  expectSameHistory,
} from './away.ts'
import { expectAlwaysNeutral, expectHonest, expectNothingLeft, expectPrivateFields } from './leftovers.ts'
import { expectAlwaysInReach, expectVeiled } from './place.ts'
import { expectNoNewTab, expectSecondStop, expectShiftThrice } from './press.ts'
import type { Line } from './visit.ts'

/** The sixteen lines on leaving in one touch, each with what shows it. */
export const lines: readonly (readonly [name: string, line: Line])[] = [
  ['the history is as long at the exit as on arrival', expectSameHistory],
  ['neither Back, Forward nor a kept page shows it again', expectNoWayBack],
  ['the content is gone within one frame of the press', expectGoneInOneFrame],
  ['on a dead network a neutral screen stays', expectNeutralWhenDead],
  ['the exit is a real link, with no script, a late one or a broken one', expectRealLink],
  ['on the way out nothing is asked, logged or told', expectNothingTold],
  ['the browser is asked to clear nothing', expectNothingCleared],
  ['nothing is left in the browser, and every field is empty again', expectNothingLeft],
  ['Shift alone, three times, leaves; capitals never do', expectShiftThrice],
  ['it is in reach everywhere and covers nothing', expectAlwaysInReach],
  ['it is the second stop of the Tab key and names nothing', expectSecondStop],
  ['address, title and icon are neutral in every view', expectAlwaysNeutral],
  ['it opens no new tab, whatever is held', expectNoNewTab],
  ['messages are veiled until touched, and again', expectVeiled],
  ['fields are no one else’s, paper stays blank, nothing is copied', expectPrivateFields],
  ['it says what it cannot do, for the phone at hand', expectHonest],
]
