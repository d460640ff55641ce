/** A member of a centre: pair, vault, signature (section 6). The passphrase and the grants are beside it. */
import { concat, MalformedError, sized, utf8 } from '../../bytes.ts'
import { isRole, type Role } from '../../roles.ts'
import { isPair, labelled, open, seal, sign, verify, wipe } from '../primitives.ts'
import { sodium } from '../sodium.ts'

export * from './grant.ts'
export * from './passphrase.ts'

/** What a vault holds, 32 bytes each: the member's secret, and the only signing key that the desk believes. */
export type Vault = { memberSecret: Uint8Array; signingKey: Uint8Array }

/** What a custodian signs: that this key is this person, in this role, for this epoch. */
export type MemberStatement = {
  site: Uint8Array
  centre: Uint8Array
  epochKey: Uint8Array
  memberKey: Uint8Array
  role: Role
  name: string
}

/** A member's pair (`crypto_box_keypair`), 32 bytes each. */
export function createMember(): { memberKey: Uint8Array; memberSecret: Uint8Array } {
  const pair = sodium.crypto_box_keypair()
  return { memberKey: pair.publicKey, memberSecret: pair.privateKey }
}

/** The vault, 104 bytes, for the server to keep. */
export function sealVault(vaultKey: Uint8Array, vault: Vault, memberKey: Uint8Array): Uint8Array {
  const plaintext = concat(
    sized(vault.memberSecret, 32, 'member secret'),
    sized(vault.signingKey, 32, 'signing key'),
  )
  const sealed = seal(vaultKey, plaintext, vaultData(memberKey))
  wipe(plaintext)
  return sealed
}

/**
 * What a vault holds; null when it does not open with this key, or holds the secret of another member. Throws
 * MalformedError for wrong lengths.
 */
export function openVault(vaultKey: Uint8Array, sealed: Uint8Array, memberKey: Uint8Array): Vault | null {
  const plaintext = open(vaultKey, sealed, vaultData(memberKey), 64)
  if (plaintext === null) return null
  const vault = { memberSecret: plaintext.slice(0, 32), signingKey: plaintext.slice(32) }
  wipe(plaintext)
  return isPair(memberKey, vault.memberSecret) ? vault : null
}

function vaultData(memberKey: Uint8Array): Uint8Array {
  return labelled('viskan/1 vault', sized(memberKey, 32, 'member key'))
}

/** A custodian's signature of a member, 64 bytes, by the signing secret, 64 bytes. */
export function signMember(signingSecret: Uint8Array, statement: MemberStatement): Uint8Array {
  return sign(signingSecret, memberStatement(statement))
}

/** Whether the centre vouches for this member. Throws MalformedError for wrong lengths and an unknown role. */
export function verifyMember(
  signingKey: Uint8Array,
  statement: MemberStatement,
  signature: Uint8Array,
): boolean {
  return verify(signingKey, memberStatement(statement), signature)
}

/** @internal What is signed: 112 bytes and the name. */
export function memberStatement(of: MemberStatement): Uint8Array {
  if (!isRole(of.role)) throw new MalformedError('no such role')
  return labelled(
    'viskan/1 member',
    sized(of.site, 16, 'site'),
    sized(of.centre, 16, 'centre'),
    sized(of.epochKey, 32, 'epoch key'),
    sized(of.memberKey, 32, 'member key'),
    Uint8Array.of(of.role),
    utf8(of.name),
  )
}
