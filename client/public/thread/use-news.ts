import { useEffect, useState } from 'preact/hooks'
import type { Engine } from '../engine.ts'

/** The stream ends now and then of itself; it is asked for anew after this long. */
const PAUSE_MS = 30_000

/** One stream an engine, however often its view comes and goes: a browser has few connections to give. */
const streams = new WeakMap<Engine, Promise<{ news: boolean }>>()

function listenOnce(engine: Engine): Promise<{ news: boolean }> {
  const stream = streams.get(engine) ?? engine.listen().finally(() => streams.delete(engine))
  streams.set(engine, stream)
  return stream
}

/** Whether something new waits behind the open thread, and a way to say that it has been seen. */
export function useNews(engine: Engine): [boolean, () => void] {
  const [news, setNews] = useState(false)

  useEffect(() => {
    if (news) return undefined
    let here = true
    let timer: ReturnType<typeof setTimeout> | undefined

    async function listen(): Promise<void> {
      const heard = await listenOnce(engine)
      if (!here) return
      if (heard.news) setNews(true)
      else timer = setTimeout(() => void listen(), PAUSE_MS)
    }

    void listen()
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [engine, news])

  return [news, () => setNews(false)]
}
