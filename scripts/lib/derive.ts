import type { Derive } from '../../client/desk/keys/derive.ts'
import { fingerprint } from '../../shared/protocol/centre/epoch.ts'
import { deriveMember } from '../../shared/protocol/staff/member.ts'

/** The desk's slow derivations, in place: Node has no page to keep fluent. */
export const deriveHere: Derive = { member: deriveMember, fingerprint }
