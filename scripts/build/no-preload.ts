import type { Plugin } from 'vite'

/** Vite's own name for the module, with the mark of a virtual one. */
const HELPER = /^\0vite\/preload-helper\.js$/

/**
 * Replaces Vite's helper for lazy chunks by a plain call. The helper fetches a chunk's style sheets and preloads what it
 * imports; the public page's lazy chunks have neither, and the helper is 1 kB of a small first load.
 */
export function noPreload(): Plugin {
  return {
    name: 'viskan:no-preload',
    enforce: 'pre',
    load: {
      filter: { id: HELPER },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
