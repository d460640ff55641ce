import { accent } from '../accent.ts'
import { en } from './en.ts'
import type { Locale } from './sv.ts'

/** For those who build the page, never for its readers. */
export const pseudo: Locale = accent(en)
