import type { Derive } from '../../client/desk/derive.ts'
import { fingerprint } from '../../shared/protocol/epoch.ts'
import { deriveMember } from '../../shared/protocol/member.ts'

/** The desk's slow derivations, in place: Node has no page to keep fluent. */
export const deriveHere: Derive = { member: deriveMember, fingerprint }
