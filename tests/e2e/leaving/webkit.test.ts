import { startWebkit } from '../../support/engines/webkit.ts'
import { leaveIn } from './leave-in.ts'

leaveIn('webkit', startWebkit)
