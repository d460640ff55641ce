/** What the centre's signing key says of a member (protocol 6, `member`). */
import type { NewRecovery } from '../../shared/api/setup.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import { verifyMember } from '../../shared/protocol/staff/member.ts'
import { ROLES } from '../../shared/roles.ts'
import type { Signer } from '../epochs/public-epoch.ts'

/** Whether the centre signed name, role and key of a member for an epoch (its key, 32 bytes). */
export function isVouchedMember(
  { site, centre, signingKey }: Signer,
  epochKey: Uint8Array,
  member: NewRecovery,
): boolean {
  const { name, role } = member
  const memberKey = fromBase64url(member.memberKey, 32)
  const statement = { site, centre, epochKey, memberKey, name, role }
  return verifyMember(signingKey, statement, fromBase64url(member.signature, 64))
}

/** Whether a member can open a centre's next epoch: by role, and by holding the seed. */
export function isCustodian({ role, seedGrant }: NewRecovery): boolean {
  return role === ROLES.custodian && seedGrant !== null
}
