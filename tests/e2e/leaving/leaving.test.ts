// In Chromium; the two other engines are beside. What is tried stands in lines.ts.
import { startChromium } from '../../support/engines/chromium.ts'
import { leaveIn } from './leave-in.ts'

leaveIn('chromium', startChromium)
