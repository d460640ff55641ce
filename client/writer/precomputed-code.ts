import { drawHeld, type HeldCode } from './code-keys.ts'

/**
 * A code drawn and derived while the question is still being written, so that sending has only to seal. Nobody sees it
 * before a question stands behind it.
 */
export type Spare = { site: string; held: Promise<HeldCode> }

/** Where a spare code waits; null where there is none. */
export type SparePlace = { spare: Spare | null }

/** Begins to make one, unless one for this site is made or under way. */
export function makeSpare(place: SparePlace, site: string): void {
  if (place.spare?.site === site) return
  const held = drawHeld(site)
  place.spare = { site, held }
  // Whoever sends makes another one then, and hears of it if that fails too.
  held.catch(() => {
    if (place.spare?.held === held) place.spare = null
  })
}

/** The spare code for this site, which is then nobody else's, or a fresh one. */
export async function takeHeld(place: SparePlace, site: string): Promise<HeldCode> {
  const { spare } = place
  if (spare?.site !== site) return drawHeld(site)
  place.spare = null
  return spare.held
}
