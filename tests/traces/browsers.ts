import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/find-browser.ts'

export type Engine = 'chromium' | 'firefox'

/** A browser as a person has it, whose every file lies in one folder. */
export type ProfiledBrowser = {
  page: Page
  /** Profile, home and temporary files. */
  folder: string
  /** Quits as a person does. */
  close(): Promise<void>
  /** Ends it at once, as when the power goes. */
  kill(): Promise<void>
  remove(): void
}

const announced = {
  chromium: /^DevTools listening on (ws:\S+)/m,
  firefox: /^WebDriver BiDi listening on (ws:\S+)/m,
}

// Only what keeps it off the network and off the screen. Whatever it remembers of pages stays as it is made.
const quietFirefox = {
  'intl.accept_languages': 'sv',
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'focusmanager.testmode': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // The automation turns session restore and more off otherwise.
  'remote.prefs.recommended': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // What is open is kept over the end, as many people have it.
  'browser.startup.page': 3,
}

/** Starts it with a profile that has never been used. */
export async function startProfiled(engine: Engine): Promise<ProfiledBrowser> {
  const executable = findBrowser(engine)
  if (executable === null) throw new Error('the set-up of the browser tests has not run')
  const folder = mkdtempSync(join(tmpdir(), `viskan-${engine}-`))
  const paths = { profile: join(folder, 'profile'), home: join(folder, 'home'), tmp: join(folder, 'tmp') }
  for (const path of Object.values(paths)) mkdirSync(path)
  const child = spawn(executable, argumentsFor(engine, paths.profile), {
    env: {
      PATH: process.env['PATH'],
      LANG: 'sv_SE.UTF-8',
      HOME: paths.home,
      TMPDIR: paths.tmp,
      MOZ_HEADLESS: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that one signal ends all of it.
    detached: true,
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // Nothing of it outlives the tests, whatever becomes of them.
  process.once('exit', () => killGroup(child))
  const endpoint = await readEndpoint(child, announced[engine])
  const browser = await connect(
    engine === 'firefox'
      ? { browserWSEndpoint: `${endpoint}/session`, protocol: 'webDriverBiDi', defaultViewport: null }
      : { browserWSEndpoint: endpoint, defaultViewport: null },
  )
  const [page = await browser.newPage()] = await browser.pages()
  return {
    page,
    folder,
    async close() {
      await browser.close()
      await ended
    },
    async kill() {
      killGroup(child)
      await ended
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // All of it has ended.
  }
}

function argumentsFor(engine: Engine, profile: string): string[] {
  if (engine === 'chromium') {
    const off = ['background-networking', 'component-update', 'sync', 'gpu'].map(
      (what) => `--disable-${what}`,
    )
    const own = [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--password-store=basic',
      '--accept-lang=sv',
      '--window-size=1280,1000',
    ]
    return [...own, ...off, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank']
  }
  const lines = Object.entries(quietFirefox).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  return [
    '--headless',
    '--width',
    '1280',
    '--height',
    '1000',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    'about:blank',
  ]
}

async function readEndpoint(child: ChildProcess, announcement: RegExp): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the browser ended:\n${printed}`)))
    child.stderr?.on('data', (part: Buffer) => {
      printed += part.toString()
      const endpoint = announcement.exec(printed)?.[1]
      if (endpoint !== undefined) resolve(endpoint)
    })
  })
}
