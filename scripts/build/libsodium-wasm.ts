import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** How libsodium's own loader reads its base64 today: decoder, then the text in quotes. */
const EMBEDDED =
  /(?<slot>[\w$]+)\?\?=\([\w$]+=>\{for\([^\n]{0,400}?return [\w$]+\}\)\("(?<base64>[A-Za-z0-9+/=]+)"\)/g
const WASM_MAGIC = Buffer.from([0x00, 0x61, 0x73, 0x6d])

/**
 * Takes libsodium's WebAssembly out of its script and ships it as a file of its own: compressed, the bytes are a
 * quarter smaller than their base64. Fails where the library's script no longer looks as expected.
 */
export function libsodiumWasm(folder: string): Plugin {
  return {
    name: 'viskan:libsodium-wasm',
    enforce: 'pre',
    transform: {
      filter: { id: /\/libsodium\/dist\/modules-esm\/libsodium\.mjs$/ },
      handler(source) {
        const { wasm, before, slot, after } = cutOut(source)
        const hash = createHash('sha256').update(wasm).digest('hex').slice(0, 8)
        const fileName = `${folder}/${hash}.wasm`
        this.emitFile({ type: 'asset', fileName, source: wasm })
        const address = JSON.stringify(`${this.environment.config.base}${fileName}`)
        return { code: `${before}${slot}??=await ${fetchBytes(address, wasm.length)}${after}`, map: null }
      },
    },
  }
}

/** The library's script in two halves and the bytes that stood between them. */
export function cutOut(source: string): { wasm: Buffer; before: string; slot: string; after: string } {
  const [match, ...more] = source.matchAll(EMBEDDED)
  const slot = match?.groups?.['slot']
  const base64 = match?.groups?.['base64']
  if (match === undefined || slot === undefined || base64 === undefined || more.length > 0)
    throw new Error('libsodium.mjs has another shape: scripts/build/libsodium-wasm.ts must follow it')
  const wasm = Buffer.from(base64, 'base64')
  if (!wasm.subarray(0, 4).equals(WASM_MAGIC)) throw new Error('libsodium.mjs holds no WebAssembly')
  return {
    wasm,
    before: source.slice(0, match.index),
    slot,
    after: source.slice(match.index + match[0].length),
  }
}

/** Another length is a file cut short, or another page in its place: that is the network's fault, and a TypeError like its own. */
function fetchBytes(address: string, length: number): string {
  return `(async()=>{const b=new Uint8Array(await(await fetch(${address})).arrayBuffer());if(b.length!==${length})throw new TypeError("libsodium");return b})()`
}
