import { useEffect } from 'preact/hooks'
import type { Failure } from '../writer/journey.ts'
import { usePage } from './page.ts'

/** The view is drawn first. */
const PAUSE_MS = 60

/**
 * Fetches the cryptography and makes keys while somebody reads or writes: an old phone takes seconds for them.
 * `onUnable`, which must keep its identity, hears why this browser cannot.
 */
export function useWarmEngine(onUnable?: (failure: Failure) => void): void {
  const { engine, site } = usePage()
  useEffect(() => {
    async function warm(): Promise<void> {
      const able = await engine.warm(site === null ? undefined : { site: site.site })
      // Without a network now there may be one when it is sent.
      if (!able.ok && able.reason !== 'offline') onUnable?.(able)
    }
    const timer = setTimeout(() => void warm(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [engine, site, onUnable])
}
