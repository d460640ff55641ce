import { insertMember, withLoginHash } from '../../../server/members/store.ts'
import type { Running } from '../../../server/start.ts'
import type { Session } from '../../../shared/api/desk/desk-calls.ts'
import { fromBase64url, toBase64url } from '../../../shared/bytes.ts'
import { ROLES } from '../../../shared/roles.ts'
import {
  createMember,
  deriveMember,
  drawPassphrase,
  openSigningSeed,
  sealGrant,
  sealVault,
  signMember,
} from '../../../shared/protocol/staff/member.ts'
import { sodium } from '../../../shared/protocol/sodium.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import type { Counsellor } from './counsellor.ts'

/**
 * A second counsellor with a drawn passphrase, which is returned and kept nowhere. Until there are invitations, the
 * server's own store takes the newcomer in, vouched for and granted the epoch by the founder's desk.
 */
export async function addColleague(running: Running, founder: Counsellor, name: string): Promise<string> {
  const { session } = founder
  const own = await founder.post<Session>('/api/desk/session', {})
  const ownKey = fromBase64url(own.member.memberKey, 32)
  const seed = fromBase64url(own.seedGrant ?? '')
  const signing = openSigningSeed(seed, ownKey, session.memberSecret, session.signingKey)
  const [epoch] = session.epochs
  if (signing === null || epoch === undefined)
    throw new Error('the founder holds no signing seed or no epoch')
  const [epochKey, epochSecret] = epoch

  const { memberKey, memberSecret } = createMember()
  const passphrase = drawPassphrase(sv)
  const salt = sodium.randombytes_buf(16)
  const { login, vaultKey } = await deriveMember(passphrase, salt)
  const statement = {
    site: session.site,
    centre: fromBase64url(session.centre.id, 16),
    epochKey: fromBase64url(epochKey, 32),
    memberKey,
    role: ROLES.counsellor,
    name,
  } as const
  const { db } = running.database
  const row = await db
    .selectFrom('epochs')
    .select('id')
    .where('key', '=', statement.epochKey)
    .executeTakeFirstOrThrow()
  await insertMember(
    db,
    running.keys,
    { centreId: session.centre.id, epochId: row.id },
    await withLoginHash({
      name,
      role: ROLES.counsellor,
      memberKey: toBase64url(memberKey),
      signature: toBase64url(signMember(signing.signingSecret, statement)),
      grant: toBase64url(sealGrant(epochSecret, memberKey)),
      seedGrant: null,
      salt: toBase64url(salt),
      login: toBase64url(login),
      vault: toBase64url(sealVault(vaultKey, { memberSecret, signingKey: session.signingKey }, memberKey)),
    }),
  )
  return passphrase
}
