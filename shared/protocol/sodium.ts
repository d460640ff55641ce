/** libsodium, imported in this place only. */
import sodium, { ready as loaded } from 'libsodium-wrappers'

/** Its functions are there once `ready()` has resolved. */
export { sodium }

/** Resolves once every function of `sodium` can be called. Cheap to await again. */
export async function ready(): Promise<void> {
  await loaded
}
