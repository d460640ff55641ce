/** An editor writes several files, and each several times: this long after the last of them the work begins. */
const SETTLE_MS = 60

/** Does the work for what has changed, one at a time; what changes meanwhile is worked on afterwards. A failure is told. */
export function keepUp(work: (changed: ReadonlySet<string>) => Promise<void>): {
  changed(what: string): void
  stop(): Promise<void>
} {
  let waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let busy = false

  async function run(): Promise<void> {
    busy = true
    while (waiting.size > 0) {
      const changed = waiting
      waiting = new Set()
      await work(changed).catch((error: unknown) =>
        console.error(error instanceof Error ? error.message : error),
      )
    }
    busy = false
  }

  return {
    changed(what) {
      waiting.add(what)
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (!busy) running = run()
      }, SETTLE_MS)
    },
    async stop() {
      clearTimeout(timer)
      waiting.clear()
      await running
    },
  }
}
