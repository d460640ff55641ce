/** The slow derivations, away from the page's own thread. One question, one answer; whoever asked ends the worker. */
import { fingerprint } from '../../../shared/protocol/centre/epoch.ts'
import { deriveMember } from '../../../shared/protocol/staff/member.ts'

export type Job =
  | { kind: 'member'; passphrase: string; salt: Uint8Array }
  | { kind: 'fingerprint'; site: Uint8Array; centre: Uint8Array; signingKey: Uint8Array }

// The page's own types are in force here; a worker's scope differs in this one call.
const post = globalThis.postMessage as (message: unknown) => void

globalThis.addEventListener('message', (event: MessageEvent<Job>) => void answer(event.data))

async function answer(job: Job): Promise<void> {
  try {
    post({ ok: true, value: await run(job) })
  } catch {
    post({ ok: false })
  }
}

function run(job: Job): Promise<unknown> {
  return job.kind === 'member'
    ? deriveMember(job.passphrase, job.salt)
    : fingerprint(job.site, job.centre, job.signingKey)
}
