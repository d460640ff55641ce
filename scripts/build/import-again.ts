import type { Plugin } from 'vite'

const LAZY = /\bimport\((?<path>(?<quote>["'`])\.\/[\w.-]+\.js\k<quote>)\)/g

/**
 * A lazy chunk that could not be fetched is asked for once more under another address. Firefox keeps a failed import for as
 * long as the page lives: without this, "try again" would never succeed there.
 */
export function importAgain(): Plugin {
  return {
    name: 'viskan:import-again',
    enforce: 'post',
    generateBundle(_, bundle) {
      let found = 0
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        chunk.code = chunk.code.replaceAll(LAZY, (lazy, path: string) => {
          found += 1
          return `${lazy}.catch(()=>import(${path}+"?"+performance.now()))`
        })
      }
      if (found === 0)
        this.error('no lazy chunk was found: scripts/build/import-again.ts must follow the output')
    },
  }
}
