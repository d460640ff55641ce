/** Everything that a set-up makes in the browser. The server gets the `request` and nothing else of it. */
import type { NewRecovery, Setup } from '../../../shared/api/setup.ts'
import type { Epoch } from '../../../shared/api/public/site.ts'
import { toBase64url } from '../../../shared/bytes.ts'
import { ROLES } from '../../../shared/roles.ts'
import { EPOCH_DAYS } from '../../../shared/sizes.ts'
import type { Code } from '../../../shared/protocol/code/code-faces.ts'
import { createEpoch, signEpoch } from '../../../shared/protocol/centre/epoch.ts'
import {
  createMember,
  createSigning,
  type MemberKeys,
  sealGrant,
  sealSigningSeed,
  sealVault,
  type Signing,
  signMember,
} from '../../../shared/protocol/staff/member.ts'
import { wipe } from '../../../shared/protocol/primitives.ts'
import { createRecovery, recoveryToWords } from '../../../shared/protocol/staff/recovery.ts'
import { sodium } from '../../../shared/protocol/sodium.ts'
import type { Derive } from '../keys/derive.ts'

export type CentreWishes = {
  site: Uint8Array
  centreName: string
  name: string
  passphrase: string
  /** What the recovery kit is called among the members. */
  kitName: string
  /** The UTC day on which the first epoch opens. */
  today: number
}

export type MadeCentre = {
  request: Omit<Setup, 'secret'>
  /** 24 words of the Swedish list. */
  kit: string[]
  fingerprint: Code
  /** For signing in right after; `enterByKeys` wipes them. */
  keys: MemberKeys
}

type Making = {
  site: Uint8Array
  centre: Uint8Array
  signing: Signing
  epochKey: Uint8Array
  epochSecret: Uint8Array
}

/** Makes a centre: founder, signing key, first epoch, recovery kit. Rejects where the derivation fails. */
export async function makeCentre(
  wishes: CentreWishes,
  derive: Derive,
  words: readonly string[],
): Promise<MadeCentre> {
  const salt = sodium.randombytes_buf(16)
  const keys = await derive.member(wishes.passphrase, salt)
  const signing = createSigning()
  const { key: epochKey, secret: epochSecret } = createEpoch()
  const centre = sodium.randombytes_buf(16)
  const making: Making = { site: wishes.site, centre, signing, epochKey, epochSecret }

  const founder = createMember()
  const vault = sealVault(
    keys.vaultKey,
    { memberSecret: founder.memberSecret, signingKey: signing.signingKey },
    founder.memberKey,
  )
  const recovery = createRecovery()
  const request = {
    centre: { id: toBase64url(centre), name: wishes.centreName },
    signingKey: toBase64url(signing.signingKey),
    epoch: firstEpoch(making, wishes.today),
    founder: {
      ...membership(making, wishes.name, founder.memberKey),
      salt: toBase64url(salt),
      login: toBase64url(keys.login),
      vault: toBase64url(vault),
    },
    recovery: membership(making, wishes.kitName, recovery.memberKey),
  }
  const kit = recoveryToWords(recovery.seed, words)
  const fingerprint = await derive.fingerprint(wishes.site, centre, signing.signingKey)
  wipe(
    founder.memberSecret,
    signing.seed,
    signing.signingSecret,
    epochSecret,
    recovery.seed,
    recovery.memberSecret,
  )
  return { request, kit, fingerprint, keys }
}

function firstEpoch({ site, centre, signing, epochKey }: Making, today: number): Epoch {
  const terms = { key: epochKey, opensDay: today, closesDay: today + EPOCH_DAYS }
  const signature = signEpoch(site, centre, signing.signingSecret, terms)
  return { ...terms, key: toBase64url(epochKey), signature: toBase64url(signature) }
}

/** A custodian of the first epoch: vouched for, and given both secrets. */
function membership(making: Making, name: string, memberKey: Uint8Array): NewRecovery {
  const { site, centre, signing, epochKey, epochSecret } = making
  const statement = { site, centre, epochKey, memberKey, role: ROLES.custodian, name } as const
  return {
    name,
    role: ROLES.custodian,
    memberKey: toBase64url(memberKey),
    signature: toBase64url(signMember(signing.signingSecret, statement)),
    grant: toBase64url(sealGrant(epochSecret, memberKey)),
    seedGrant: toBase64url(sealSigningSeed(signing.seed, memberKey)),
  }
}
