import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, findTool } from '../../../scripts/find-browser.ts'
import { type Engine, expressionOf, type Size, type Tab } from './engine.ts'
import { type Hand, keyHand, pressHand, typingHand } from './hands.ts'
import { pause, type Program, readLine, run } from './processes.ts'
import { startSession, type WebDriver } from './webdriver.ts'

// The toolbar of the test browser has a least width, wider than a phone. Without icons and margins it has none.
const NO_TOOLBAR = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
image { -gtk-icon-transform: scale(0); opacity: 0; }
`

const ACTED_MS = 2500
const RESIZED_MS = 500
const TRIES = 3

// A question to a page that goes away meanwhile is never answered: it is given up soon, to be asked again.
const capabilities = { browserName: 'MiniBrowser', pageLoadStrategy: 'none', timeouts: { script: 2500 } }

/** The test browser and its driver, with one window that is never used: the last one to close would end them. */
type Browser = { session: WebDriver; spare: string; program: Program }

/** WebKitGTK's own test browser on a screen that nobody sees, through WebDriver. It has a mouse and no fingers. */
export async function startWebkit(): Promise<Engine> {
  const [driver, xvfb] = [findBrowser('webkit'), findTool('Xvfb', 'xvfb')]
  if (driver === null || xvfb === null) throw new Error('the set-up of the browser tests has not run')
  const home = await mkdtemp(join(tmpdir(), 'viskan-webkit-'))
  await mkdir(join(home, 'gtk-3.0'))
  await writeFile(join(home, 'gtk-3.0', 'gtk.css'), NO_TOOLBAR)
  // It picks a free number for its screen and tells it on the descriptor that it was given.
  const screen = run(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'])
  const DISPLAY = `:${await readLine(screen, 3, /^(\d+)$/)}`
  const env = { DISPLAY, XDG_CONFIG_HOME: home, LC_ALL: 'C.UTF-8' }
  let browser: Browser | null = null

  async function end(): Promise<void> {
    const { program } = browser ?? {}
    browser = null
    await program?.stop()
  }

  return {
    name: 'webkit',
    // Now and then a window takes the driver with it. Then there is another.
    async open(size) {
      for (let tries = 1; ; tries++)
        try {
          browser ??= await startBrowser(driver, env)
          return await openWindow(browser, size, end)
        } catch (error) {
          await end()
          if (tries === TRIES) throw error
        }
    },
    async close() {
      await end()
      await screen.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function startBrowser(driver: string, env: Record<string, string>): Promise<Browser> {
  const port = await freePort()
  const program = run(driver, [`--port=${port}`], env)
  try {
    const address = `http://127.0.0.1:${port}`
    await untilAnswers(`${address}/status`)
    const session = await startSession(address, capabilities)
    return { session, spare: (await session.get('/window')) as string, program }
  } catch (error) {
    await program.stop()
    throw error
  }
}

async function openWindow({ session, spare }: Browser, size: Size, end: () => Promise<void>): Promise<Tab> {
  await session.post('/window', { handle: spare })
  const { handle } = (await session.post('/window/new', { type: 'window' })) as { handle: string }
  await session.post('/window', { handle })
  // A key that was held when a page went away is held still.
  await session.delete('/actions')
  const windows = async (): Promise<number> => ((await session.get('/window/handles')) as string[]).length
  const others = (await windows()) - 1
  const tab = tabOf(session, {
    tabs: async () => (await windows()) - others,
    close: () => session.delete('/window').catch(end),
  })
  await tab.resize(size)
  return {
    ...tab,
    async pressAt(x, y, press) {
      await tab.pressAt(x, y, press)
      // Once its middle button has been pressed, this browser writes no capitals any more, in any window.
      if (press?.button === 'middle') tab.close = end
    },
    close: () => tab.close(),
  }
}

function tabOf(session: WebDriver, window: Pick<Tab, 'tabs' | 'close'>): Tab {
  const act = async (hand: Hand): Promise<void> => {
    const acted = session.post('/actions', { actions: [hand] })
    // Its end is never told where the press leads to a page in another process.
    await Promise.race([acted, pause(ACTED_MS)])
    acted.catch(() => undefined)
  }
  const command = async (path: string, body?: object): Promise<void> => {
    await session.post(path, body)
  }
  const evaluate: Tab['evaluate'] = async (ask, ...given) => {
    const script = `return ${expressionOf(ask, given)}`
    return JSON.parse(String(await session.post('/execute/sync', { script, args: [] })))
  }
  return {
    ...window,
    goto: (url) => command('/url', { url }),
    evaluate,
    async pressAt(x, y, { button = 'left', held } = {}) {
      if (held !== undefined) await act(keyHand('keyDown', held))
      await act(pressHand(x, y, button, false))
      if (held !== undefined) await act(keyHand('keyUp', held))
    },
    down: (key) => act(keyHand('keyDown', key)),
    up: (key) => act(keyHand('keyUp', key)),
    type: (text) => act(typingHand(text)),
    async resize({ width, height }: Size) {
      let toolbar = 0
      for (let tries = 0; tries < 4 * TRIES; tries++) {
        await command('/window/rect', { width, height: height + toolbar })
        const end = Date.now() + RESIZED_MS
        while (Date.now() < end) {
          const [inner, outer, across] = await evaluate(() => [innerHeight, outerHeight, innerWidth] as const)
          if (inner === height && across === width) return
          toolbar = outer - inner
          if (outer === height && toolbar > 0) break
          await pause(20)
        }
      }
      throw new Error(`the window does not become ${width} × ${height}`)
    },
    reload: () => command('/refresh'),
    back: () => command('/back'),
    forward: () => command('/forward'),
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok === true) return
    await pause(50)
  }
  throw new Error(`nothing answers at ${url}`)
}
