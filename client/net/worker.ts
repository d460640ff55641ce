/** The one door for scripts that a page starts itself: workers, through the policy that the headers name. */

type UrlPolicy = { createScriptURL(url: string): string }

type PolicyMaker = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): UrlPolicy
}

declare global {
  var trustedTypes: PolicyMaker | undefined
}

let policy: UrlPolicy | undefined

/** The page's own address only: a worker from elsewhere could read what it is given. */
function sameOrigin(url: string): string {
  const address = new URL(url, location.href)
  if (address.origin !== location.origin) throw new TypeError('a worker comes from the same origin')
  return address.href
}

/**
 * Starts the worker at `url` (from `import url from './x.ts?worker&url'`).
 * Throws TypeError for an address of another origin.
 */
export function startWorker(url: string): Worker {
  // A policy may be made once a page, and not every browser knows policies.
  policy ??= globalThis.trustedTypes?.createPolicy('viskan-worker', { createScriptURL: sameOrigin }) ?? {
    createScriptURL: sameOrigin,
  }
  return new Worker(policy.createScriptURL(url))
}
