/** A member's role in a centre, as the one byte that is signed and stored (protocol 6). */
export const ROLES = { counsellor: 1, lead: 2, custodian: 3 } as const

export type RoleName = keyof typeof ROLES
export type Role = (typeof ROLES)[RoleName]

/** Whether a number is a role. */
export function isRole(value: number): value is Role {
  return value === ROLES.counsellor || value === ROLES.lead || value === ROLES.custodian
}
