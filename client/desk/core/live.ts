import type { Api } from './api.ts'

const FIRST_WAIT_MS = 2000
const LONGEST_WAIT_MS = 60_000

export type LiveDeps = {
  api: Api
  token: string
  /** Something changed at the server. Also called after a break: something may have been missed. */
  onLook: () => void
  onConnected: (connected: boolean) => void
  onSignedOut: () => void
}

/** Follows the desks' live stream until stopped, and takes it up again when it breaks. */
export function followLive(deps: LiveDeps): () => void {
  const stop = new AbortController()
  void follow(deps, stop.signal)
  return () => stop.abort()
}

async function follow({ api, token, onLook, onConnected, onSignedOut }: LiveDeps, stop: AbortSignal) {
  let wait = FIRST_WAIT_MS
  for (let first = true; !stop.aborted; first = false) {
    let heard = false
    const onLine = (line: string): void => {
      if (stop.aborted) return
      if (!heard) onConnected(true)
      if (saysLook(line) || (!heard && !first)) onLook()
      heard = true
      wait = FIRST_WAIT_MS
    }
    const end = await api.live(token, onLine, stop)
    if (stop.aborted) return
    if (end !== 'ended' && end.reason === 'signedOut') return onSignedOut()
    onConnected(false)
    await pause(end !== 'ended' && end.retrySeconds !== undefined ? end.retrySeconds * 1000 : wait, stop)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  }
}

function saysLook(line: string): boolean {
  return /"look":\s*true/.test(line)
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    stop.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
