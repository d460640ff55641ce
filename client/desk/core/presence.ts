import type { Core } from './context.ts'
import { type Idle, watchIdle } from './idle.ts'
import { createStore, type Store } from './store.ts'

/** Whether anybody is there: the desk locks itself after so many minutes without a sign. */
export type Presence = {
  store: Store<{ idleMinutes: number }>
  touch: () => void
  check: () => void
  setIdleMinutes: (idleMinutes: number) => void
}

const USUAL_MINUTES = 10

export function createPresence(core: Core): Presence {
  const store = createStore({ idleMinutes: USUAL_MINUTES })
  let idle: Idle | null = null
  core.register({
    begin() {
      idle = watchIdle(store.get().idleMinutes, () => core.end('locked'), core.now)
    },
    end() {
      idle?.stop()
      idle = null
      return null
    },
  })
  return {
    store,
    touch: () => idle?.touch(),
    check: () => idle?.check(),
    setIdleMinutes(idleMinutes) {
      idle?.setMinutes(idleMinutes)
      store.set({ idleMinutes })
    },
  }
}
