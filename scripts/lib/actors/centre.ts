import { makeCentre } from '../../../client/desk/setup/make-centre.ts'
import type { Setup } from '../../../shared/api/setup.ts'
import { fromBase64url } from '../../../shared/bytes.ts'
import { dayOf } from '../../../shared/days.ts'
import { drawPassphrase } from '../../../shared/protocol/staff/member.ts'
import { ready } from '../../../shared/protocol/sodium.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import { deriveHere } from '../derive.ts'
import { fetchSite } from './writer.ts'

export type Founded = { passphrase: string; kit: string[] }

/** Makes a centre as the set-up page does, with a set-up link such as the server prints. */
export async function foundCentre(
  setupLink: string,
  names: { centre: string; founder: string },
): Promise<Founded> {
  await ready()
  const { origin, hash } = new URL(setupLink)
  const passphrase = drawPassphrase(sv)
  const wishes = {
    site: fromBase64url((await fetchSite(origin)).site, 16),
    centreName: names.centre,
    name: names.founder,
    passphrase,
    kitName: 'Återställningskort',
    today: dayOf(Date.now()),
  }
  const { request, kit } = await makeCentre(wishes, deriveHere, sv)
  const body: Setup = { secret: hash.replace('#setup=', ''), ...request }
  const response = await fetch(new URL('/api/setup', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`POST /api/setup: ${response.status} ${await response.text()}`)
  return { passphrase, kit }
}
