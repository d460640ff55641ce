import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { importAgain } from './scripts/build/import-again.ts'
import { HASHED } from './scripts/build/keep-previous.ts'
import { libsodiumTrim } from './scripts/build/libsodium-trim.ts'
import { libsodiumWasm } from './scripts/build/libsodium-wasm.ts'
import { noPreload } from './scripts/build/no-preload.ts'

/** The public page and the desk are separate builds: neither ships a byte of the other. */
export type Page = 'public' | 'desk'

/** Old phones in use: syntax is lowered to what these understand. */
const TARGETS = ['es2020', 'chrome87', 'safari14', 'firefox78']

const pages = {
  public: { base: '/', html: 'client/index.html' },
  desk: { base: '/desk/', html: 'client/desk.html' },
} as const

/** Vite's settings for one page, written to `outDir`. */
export function pageConfig(page: Page, outDir: string): UserConfig {
  return {
    root: path('client'),
    base: pages[page].base,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: page === 'public' ? [...plugins(), noPreload(), importAgain()] : plugins(),
    // A script of one piece: as modules, Firefox before 114 and Safari before 15 run no worker.
    worker: { format: 'iife', plugins, rolldownOptions: { output: names } },
    build: {
      outDir,
      emptyOutDir: true,
      assetsDir: HASHED,
      // The content security policy allows no data: address.
      assetsInlineLimit: 0,
      target: TARGETS,
      cssTarget: TARGETS,
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      // Not served. It says which file came of which, for tests.
      manifest: true,
      rolldownOptions: { input: path(pages[page].html), output: names },
    },
  }
}

function plugins(): Plugin[] {
  return [libsodiumTrim(['shared', 'client'].map(path)), libsodiumWasm(HASHED)]
}

/** Hashes alone: a browser's cache of scripts, looked through by others, must not say what was opened. */
const names = {
  entryFileNames: `${HASHED}/[hash].js`,
  chunkFileNames: `${HASHED}/[hash].js`,
  assetFileNames: `${HASHED}/[hash][extname]`,
} as const

function path(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

export default defineConfig(({ mode }) =>
  mode === 'desk' ? pageConfig('desk', path('dist/desk')) : pageConfig('public', path('dist/public')),
)
