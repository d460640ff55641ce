import { Type, type Static } from 'typebox'
import { ROLES } from '../roles.ts'
import { NAME_LENGTH } from '../sizes.ts'
import { base64url, nullable, strict } from './fields.ts'
import { Epoch } from './public/site.ts'

/** Sizes from protocol 6: a box seal adds 48 bytes, a vault is nonce 24, two 32-byte secrets, tag 16. */
export const GRANT_BYTES = 80
export const VAULT_BYTES = 104

export const Role = Type.Enum([ROLES.counsellor, ROLES.lead, ROLES.custodian])

/** No space at the ends; no control characters and no halves of one, which a database may not be able to store. */
export const Name = Type.String({
  minLength: 1,
  maxLength: NAME_LENGTH,
  pattern: '^(?!\\s)[^\\p{Cc}\\p{Cs}]+(?<!\\s)$',
})

/** A key that may hold an epoch's secret, as the centre's signing key vouched for it (protocol 6, `member`). */
const membership = {
  name: Name,
  role: Role,
  memberKey: base64url(32),
  signature: base64url(64),
  /** The epoch's secret, sealed to memberKey. */
  grant: base64url(GRANT_BYTES),
  /** The signing seed, sealed to memberKey: custodians only. */
  seedGrant: nullable(base64url(GRANT_BYTES)),
}

export const NewMember = Type.Object(
  { ...membership, salt: base64url(16), login: base64url(32), vault: base64url(VAULT_BYTES) },
  strict,
)

/** The recovery kit's public side: a member without a passphrase. */
export const NewRecovery = Type.Object(membership, strict)

/** `POST /api/setup/check`: whether a set-up link still opens anything. */
export const SetupCheck = Type.Object({ secret: Type.String({ minLength: 20, maxLength: 64 }) }, strict)

/** Its answer: the site, for what the page is about to sign. */
export const SetupSite = Type.Object({ site: base64url(16) }, strict)

/** `POST /api/setup` */
export const Setup = Type.Object(
  {
    secret: Type.String({ minLength: 20, maxLength: 64 }),
    centre: Type.Object({ id: base64url(16), name: Name }, strict),
    signingKey: base64url(32),
    epoch: Epoch,
    founder: NewMember,
    recovery: NewRecovery,
  },
  strict,
)

export type NewMember = Static<typeof NewMember>
export type NewRecovery = Static<typeof NewRecovery>
export type SetupCheck = Static<typeof SetupCheck>
export type Setup = Static<typeof Setup>
