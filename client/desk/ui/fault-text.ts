import type { Texts } from '../../i18n/desk/index.ts'
import type { Fault } from '../core/api.ts'

/** What went wrong with a call, in words. */
export function faultText(texts: Texts, fault: Fault): string {
  if (fault.reason === 'busy') {
    const { retrySeconds = 60 } = fault
    const { seconds, minutes } = texts.fault.busy
    return retrySeconds < 90 ? seconds(retrySeconds) : minutes(Math.ceil(retrySeconds / 60))
  }
  return texts.fault[fault.reason === 'too_large' ? 'refused' : fault.reason]
}

const reasons: readonly string[] = [
  'offline',
  'server',
  'busy',
  'signedOut',
  'too_large',
  'refused',
] satisfies Fault['reason'][]

/** Whether a call failed, and not something about what it was to say. */
export function isCallFault(fault: { reason: string }): fault is Fault {
  return reasons.includes(fault.reason)
}
