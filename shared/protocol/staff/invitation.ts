/** An invitation to a centre's staff: a link good once, and the newcomer's proof (section 6). */
import { concat, fromBase64url, sized, toBase64url } from '../../bytes.ts'
import { blake2b, labelled } from '../primitives.ts'

/** What an invitation's link says: id 16, secret 32, signing key 32 bytes. */
export type Invitation = { id: Uint8Array; secret: Uint8Array; signingKey: Uint8Array }

/** The secret of the invitation with this 16-byte id, 32 bytes: the inviter can always compute it again. */
export function inviteSecret(id: Uint8Array, memberSecret: Uint8Array): Uint8Array {
  sized(memberSecret, 32, 'member secret')
  return blake2b(32, labelled('viskan/1 invitation', sized(id, 16, 'id')), memberSecret)
}

/** The fragment of the link, 107 characters without the `#`. */
export function invitationFragment(id: Uint8Array, secret: Uint8Array, signingKey: Uint8Array): string {
  return toBase64url(
    concat(sized(id, 16, 'id'), sized(secret, 32, 'secret'), sized(signingKey, 32, 'signing key')),
  )
}

/** The parts of a fragment, with or without its `#`. Throws MalformedError for anything but 80 bytes of base64url. */
export function readInvitation(fragment: string): Invitation {
  const bytes = fromBase64url(fragment.startsWith('#') ? fragment.slice(1) : fragment, 80)
  return { id: bytes.slice(0, 16), secret: bytes.slice(16, 48), signingKey: bytes.slice(48) }
}

/** The newcomer's proof that this key is theirs, 32 bytes. The inviter's desk computes it again and compares. */
export function inviteMac(memberKey: Uint8Array, secret: Uint8Array): Uint8Array {
  return blake2b(
    32,
    labelled('viskan/1 invite', sized(memberKey, 32, 'member key')),
    sized(secret, 32, 'secret'),
  )
}
