import { startFirefox } from '../../support/engines/firefox.ts'
import { leaveIn } from './leave-in.ts'

leaveIn('firefox', startFirefox)
