import { accent } from '../accent.ts'
import { en } from './en.ts'
import type { Pages } from './sv.ts'

export const pseudo: Pages = accent(en)
