import { Type, type Static } from 'typebox'
import { base64url, Day, nullable, strict } from '../fields.ts'

/** A period's public key as the centre signed it (protocol 5). */
export const Epoch = Type.Object(
  { key: base64url(32), opensDay: Day, closesDay: Day, signature: base64url(64) },
  strict,
)

/** Somebody to call: shown on every view. `number` is what is dialled. */
export const Contact = Type.Object(
  { name: Type.String(), number: Type.String(), hours: Type.String() },
  strict,
)

export const Centre = Type.Object(
  {
    id: base64url(16),
    name: Type.String(),
    signingKey: base64url(32),
    /** null while no epoch is open: no question can begin then. */
    epoch: nullable(Epoch),
    contacts: Type.Array(Contact),
    /** Days a reply usually takes. */
    answerDays: Type.Integer(),
    /** Days without a new message after which a thread is erased. */
    retentionDays: Type.Integer(),
  },
  strict,
)

/** `GET /api/site` */
export const Site = Type.Object(
  {
    site: base64url(16),
    limits: Type.Object(
      { messageBytes: Type.Integer(), summaryBytes: Type.Integer(), window: Type.Integer() },
      strict,
    ),
    exit: Type.String(),
    /** Whether languages that no native speaker has read yet are offered too. For display; the same for everybody. */
    preview: Type.Boolean(),
    centres: Type.Array(Centre),
  },
  strict,
)

export type Epoch = Static<typeof Epoch>
export type Contact = Static<typeof Contact>
export type Centre = Static<typeof Centre>
export type Site = Static<typeof Site>
