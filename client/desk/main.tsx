import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/fields.css'
import './styles/desk.css'
import './styles/inbox.css'
import './styles/room.css'
import './styles/setup.css'
import { render } from 'preact'
import { en } from '../../shared/protocol/words/en.ts'
import { sv } from '../../shared/protocol/words/sv.ts'
import { createApi } from './core/api.ts'
import { App } from './app.tsx'
import { createDesk } from './create-desk.ts'
import { deriveInWorker } from './keys/derive.ts'

/** The set-up link's secret, taken out of the address at once: it must not stay in the history or on the screen. */
function takeSecret(): string | null {
  const secret = /^#setup=([A-Za-z0-9_-]{20,64})$/.exec(location.hash)?.[1] ?? null
  if (location.hash !== '') history.replaceState(null, '', location.pathname)
  return secret
}

const deps = {
  api: createApi((path, init) => fetch(path, init)),
  derive: deriveInWorker,
  now: () => Date.now(),
}
const desk = createDesk(deps, { sv, en })
const { signIn, setup, presence, threads } = desk

addEventListener('hashchange', () => {
  const another = takeSecret()
  if (another !== null) void setup.useLink(another)
})
for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
  addEventListener(sign, () => presence.touch(), { passive: true, capture: true })
addEventListener('pagehide', () => void threads.saveDraft())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void threads.saveDraft()
  else presence.check()
})

const secret = takeSecret()
const root = document.getElementById('desk')
root?.replaceChildren()
if (root !== null) render(<App desk={desk} />, root)
if (secret !== null) void setup.useLink(secret)
void signIn.start()
