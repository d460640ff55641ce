import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Site } from '../../shared/api/public/site.ts'
import { fetchSite } from '../writer/fetch-site.ts'
import type { Page } from './page.ts'
import type { Shell } from './shell.ts'

/** The site, asked for at once, and a way to ask again. */
export function useSite(shell: Shell): [Site | null, Page['loadSite']] {
  const [site, setSite] = useState<Site | null>(null)
  const knownRef = useRef<Site | null>(null)
  const comingRef = useRef<ReturnType<typeof fetchSite> | null>(null)

  const load = useCallback(
    async (anew = false): ReturnType<typeof fetchSite> => {
      if (knownRef.current !== null && !anew) return { ok: true, site: knownRef.current }
      comingRef.current ??= fetchSite({ fetch: (path, init) => fetch(path, init) })
      const fetched = await comingRef.current
      comingRef.current = null
      if (fetched.ok) {
        knownRef.current = fetched.site
        setSite(fetched.site)
        shell.leadTo(fetched.site.exit)
      }
      return fetched
    },
    [shell],
  )

  useEffect(() => void load(), [load])
  return [site, load]
}
