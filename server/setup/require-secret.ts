/** The guard of the set-up link's calls: the secret in their body. */
import type { Service } from '../context.ts'
import type { Guard } from '../http/rate-limits.ts'
import { Refusal } from '../http/problems.ts'
import { isSetUp, isSetupSecret } from './secret.ts'

export function requireSetupSecret({ db, keys, now }: Pick<Service, 'db' | 'keys' | 'now'>): Guard {
  return async (request) => {
    const { secret } = request.body as { secret: string }
    if (await isSetUp(db)) throw new Refusal('setup.done')
    if (!(await isSetupSecret(db, keys, now(), secret))) throw new Refusal('setup.refused')
  }
}
