import { buildClient } from '../../scripts/build.ts'

/** Before the tests: the client is built from the files as they are. */
export async function setup(): Promise<void> {
  await buildClient()
}
