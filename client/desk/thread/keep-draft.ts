import type { MessageBody } from '../../../shared/protocol/thread/message.ts'

/** What the editor may say about its draft. */
export type DraftStatus = 'none' | 'typing' | 'saved' | 'unsaved' | 'tooLong'

type Outcome = 'saved' | 'unsaved' | 'tooLong'

/** A draft's keeper: saves a while after the last key, one save at a time, always the newest text. */
export type DraftKeeper = {
  change: (body: MessageBody) => void
  /** Saves at once what is not saved; resolves when nothing is under way. */
  flush: () => Promise<void>
  /** Lets go of what is not saved; resolves when a save under way has ended. */
  drop: () => Promise<void>
  /** Says nothing and begins nothing from now on; a flush under way saves the newest text still. */
  stop: () => void
}

export type KeeperDeps = {
  /** Seals and sends; an empty text deletes. */
  save: (body: MessageBody) => Promise<Outcome>
  onStatus: (status: DraftStatus) => void
  delayMs?: number
}

export function keepDraft({ save, onStatus, delayMs = 1500 }: KeeperDeps): DraftKeeper {
  let newest: MessageBody | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let stopped = false

  function say(status: DraftStatus): void {
    if (!stopped) onStatus(status)
  }

  async function run(): Promise<void> {
    while (newest !== null) {
      const body = newest
      newest = null
      const outcome = await save(body)
      // Typed on meanwhile: that is saved next, or by its own timer when this failed.
      if (newest !== null && outcome === 'saved') continue
      if (outcome === 'unsaved' && newest === null) again(body)
      say(outcome === 'saved' && body.text === '' ? 'none' : outcome)
      return
    }
  }

  /** Kept for the next attempt, which comes by itself. */
  function again(body: MessageBody): void {
    if (stopped) return
    newest = body
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delayMs * 10)
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    running ??= run().finally(() => {
      running = null
    })
    await running
  }

  return {
    change(body) {
      newest = body
      say('typing')
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), delayMs)
    },
    flush,
    async drop() {
      clearTimeout(timer)
      newest = null
      await running
    },
    stop() {
      clearTimeout(timer)
      stopped = true
    },
  }
}
