import { type Deps, request } from '../net/request.ts'

/**
 * Follows a thread's stream of events (protocol 7) until one says "look again", or it ends: by the server's choice, on
 * recode and erase, or with the network. Never throws.
 */
export async function listen(deps: Deps, locator: string): Promise<{ news: boolean }> {
  try {
    const response = await deps.fetch('/api/threads/wait', request({ locator }))
    const reader = response.ok ? response.body?.getReader() : undefined
    if (reader === undefined) return { news: false }
    const decoder = new TextDecoder()
    let held = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { news: false }
      held += decoder.decode(value, { stream: true })
      const lines = held.split('\n')
      held = lines.pop() ?? ''
      if (lines.some((line) => line.includes('true'))) {
        await reader.cancel()
        return { news: true }
      }
    }
  } catch {
    return { news: false }
  }
}
