import { drawHeld, type HeldCode } from './code-keys.ts'

/**
 * A code drawn and derived while the question is still being written, so that sending has only to seal. Nobody sees it
 * before a question stands behind it.
 */
export type PrecomputedCode = { site: string; held: Promise<HeldCode> }

/** Where it waits; null where there is none. */
export type WithPrecomputedCode = { precomputed: PrecomputedCode | null }

/** Begins to make one, unless one for this site is made or under way. */
export function precomputeCode(visit: WithPrecomputedCode, site: string): void {
  if (visit.precomputed?.site === site) return
  const held = drawHeld(site)
  visit.precomputed = { site, held }
  // Whoever sends makes another one then, and hears of it if that fails too.
  held.catch(() => {
    if (visit.precomputed?.held === held) visit.precomputed = null
  })
}

/** The precomputed code for this site, which is then nobody else's, or a fresh one. */
export async function takeCode(visit: WithPrecomputedCode, site: string): Promise<HeldCode> {
  const { precomputed } = visit
  if (precomputed?.site !== site) return drawHeld(site)
  visit.precomputed = null
  return precomputed.held
}
