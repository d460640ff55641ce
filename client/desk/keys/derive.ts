import type { Code } from '../../../shared/protocol/code/code-faces.ts'
import type { MemberKeys } from '../../../shared/protocol/staff/member.ts'
import { startWorker } from '../../net/worker.ts'
import type { CoreDeps } from '../core/context.ts'
import type { Job } from './derive-worker.ts'
import url from './derive-worker.ts?worker&url'

/** The slow parts of the protocol; tests run them in place. */
export type Derive = {
  /** 128 MiB, one or a few seconds. Rejects where the device has not that much to give. */
  member(passphrase: string, salt: Uint8Array): Promise<MemberKeys>
  fingerprint(site: Uint8Array, centre: Uint8Array, signingKey: Uint8Array): Promise<Code>
}

/** What the desk needs from outside; tests give their own. */
export type DeskDeps = CoreDeps & { derive: Derive }

export const deriveInWorker: Derive = {
  member: (passphrase, salt) => run({ kind: 'member', passphrase, salt }),
  fingerprint: (site, centre, signingKey) => run({ kind: 'fingerprint', site, centre, signingKey }),
}

/** A worker for each job: ending it gives its memory, and what it knew, back at once. */
function run<T>(job: Job): Promise<T> {
  const worker = startWorker(url)
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<{ ok: true; value: T } | { ok: false }>) => {
      if (event.data.ok) resolve(event.data.value)
      else reject(new Error('the derivation failed'))
    })
    worker.addEventListener('error', () => reject(new Error('the worker did not start')))
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}
