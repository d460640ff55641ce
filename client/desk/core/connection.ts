import type { Core } from './context.ts'
import { followLive } from './live.ts'
import { createStore, type Store } from './store.ts'

/** Whether the server is within reach, and who wants to hear that something changed there. */
export type Connection = { store: Store<{ connected: boolean }>; onLook: (look: () => void) => void }

/** Follows the desks' live stream for as long as somebody is signed in. */
export function createConnection(core: Core): Connection {
  const store = createStore({ connected: true })
  const looks: (() => void)[] = []
  let stop: (() => void) | null = null
  core.register({
    begin() {
      stop = followLive({
        api: core.api,
        token: core.token() ?? '',
        onLook: () => looks.forEach((look) => look()),
        onConnected: (connected) => store.set({ connected }),
        onSignedOut: () => core.end('expired'),
      })
    },
    end() {
      stop?.()
      stop = null
      store.set({ connected: true })
      return null
    },
  })
  return { store, onLook: (look) => void looks.push(look) }
}
