import catalog from './catalogs/sv/public.json' with { type: 'json' }
import { publicTexts } from './from-catalog.ts'

/** The source of every language, and what the page is drawn in before it knows another one. */
export const swedish = publicTexts(catalog, 'sv-SE')
