import type { Break } from './break.ts'
import { againstTheNetwork } from './network.ts'
import { againstTheOperator } from './operator.ts'
import { againstRelatives } from './relative.ts'
import { againstStaff } from './staff.ts'
import { againstThieves } from './thief.ts'

/** Every promise of SECURITY.md is broken by one of these at least. */
export const breaks: readonly Break[] = [
  ...againstRelatives,
  ...againstTheNetwork,
  ...againstThieves,
  ...againstTheOperator,
  ...againstStaff,
]
