import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../../scripts/find-browser.ts'
import { type Bidi, connectBidi } from './bidi.ts'
import { type Engine, expressionOf, PHONE_BELOW, type Size, type Tab } from './engine.ts'
import { type Hand, keyHand, pressHand, typingHand } from './hands.ts'
import { readLine, run } from './processes.ts'

const PREFERENCES = `user_pref('intl.accept_languages', 'sv-SE, sv');
user_pref('intl.locale.requested', 'sv-SE');
`

/** Firefox, through WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const path = findBrowser('firefox')
  if (path === null) throw new Error('the set-up of the browser tests has not run')
  const profile = await mkdtemp(join(tmpdir(), 'viskan-firefox-'))
  await writeFile(join(profile, 'user.js'), PREFERENCES)
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
  const program = run(path, args, { HOME: profile })
  const bidi = await connectBidi(`${await readLine(program, 2, /BiDi listening on (ws:\S+)/)}/session`)
  return {
    name: 'firefox',
    async open(size) {
      const { userContext } = (await bidi.send('browser.createUserContext', {})) as { userContext: string }
      const made = await bidi.send('browsingContext.create', { type: 'tab', userContext })
      const tab = tabOf(bidi, (made as { context: string }).context, userContext, size.width < PHONE_BELOW)
      await tab.resize(size)
      return tab
    },
    async close() {
      bidi.close()
      await program.stop()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } }

function tabOf(bidi: Bidi, context: string, userContext: string, phone: boolean): Tab {
  const act = async (hand: Hand): Promise<void> => {
    await bidi.send('input.performActions', { context, actions: [hand] })
  }
  const step = async (delta: number): Promise<void> => {
    await bidi.send('browsingContext.traverseHistory', { context, delta })
  }
  return {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' })
    },
    async evaluate(ask, ...given) {
      const evaluated = (await bidi.send('script.evaluate', {
        expression: expressionOf(ask, given),
        target: { context },
        awaitPromise: true,
      })) as Evaluated
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text)
      return JSON.parse(evaluated.result.value)
    },
    async pressAt(x, y, { button = 'left', held } = {}) {
      if (held !== undefined) await act(keyHand('keyDown', held))
      await act(pressHand(x, y, button, phone && button === 'left' && held === undefined))
      if (held !== undefined) await act(keyHand('keyUp', held))
    },
    down: (key) => act(keyHand('keyDown', key)),
    up: (key) => act(keyHand('keyUp', key)),
    type: (text) => act(typingHand(text)),
    async resize(viewport: Size) {
      await bidi.send('browsingContext.setViewport', { context, viewport })
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'none' })
    },
    back: () => step(-1),
    forward: () => step(1),
    async tabs() {
      const { contexts } = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
        contexts: { userContext: string }[]
      }
      return contexts.filter((one) => one.userContext === userContext).length
    },
    async close() {
      await bidi.send('browser.removeUserContext', { userContext })
    },
  }
}
