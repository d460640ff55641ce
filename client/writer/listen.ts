import { stream } from '../net/request.ts'
import type { Deps } from './call-public.ts'

/**
 * Follows a thread's stream of events (protocol 7) until one says "look again", or it ends: by the server's choice, on
 * recode and erase, or with the network. Never throws.
 */
export async function listen(deps: Deps, locator: string): Promise<{ news: boolean }> {
  let news = false
  await stream(deps.fetch, { path: '/api/threads/wait', body: { locator } }, (line) => {
    news = line.includes('true')
    return news
  })
  return { news }
}
