import { isVitePresent, builtState, buildClient } from '../build.ts'

/**
 * The built client is there and, where it can be, up to date. Tells on stderr what it does; throws with what to do where
 * nothing can be served.
 */
export async function readyClient(): Promise<void> {
  const state = await builtState()
  if (state === 'current') return
  if (isVitePresent()) {
    process.stderr.write('Building the client …\n')
    await buildClient()
    return
  }
  if (state === 'none')
    throw new Error(
      'There is no built client in dist. Build it where the development packages are: npm ci && npm run build,\n' +
        'and bring the folder dist along.',
    )
  process.stderr.write(
    'The built client in dist was made from other files than these; it is served as it is.\n',
  )
}
