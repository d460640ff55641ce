/** The guard of the set-up link's calls: the secret in their body. */
import type { Service } from '../context.ts'
import type { Db } from '../db/schema.ts'
import type { Guard } from '../http/rate-limits.ts'
import { Refusal } from '../http/problems.ts'
import { isGoodLink, isSetUp } from './links.ts'

export function requireSetupSecret({ db, keys, now }: Pick<Service, 'db' | 'keys' | 'now'>): Guard {
  return async (request) => {
    const { secret } = request.body as { secret: string }
    if (!(await isGoodLink(db, keys, now(), secret))) throw await badLink(db)
  }
}

/** Nobody is told whether a link was ever good: only whether there is a centre to sign in to. */
export async function badLink(db: Db): Promise<Refusal> {
  return new Refusal((await isSetUp(db)) ? 'setup.done' : 'setup.refused')
}
