import { execFileSync, type ExecFileSyncOptions, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where one browser is looked for, and the Debian package that brings it. */
type Source = { variable: string; commands: readonly string[]; paths: readonly string[]; debian: string }

const sources: Record<'chromium' | 'firefox' | 'webkit', Source> = {
  chromium: {
    variable: 'VISKAN_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'VISKAN_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
  // Its driver, which knows where its browser is.
  webkit: {
    variable: 'VISKAN_WEBKIT',
    commands: ['WebKitWebDriver'],
    paths: ['/usr/libexec/webkit2gtk-4.1/WebKitWebDriver', '/usr/libexec/webkit2gtk-4.0/WebKitWebDriver'],
    debian: 'webkit2gtk-driver',
  },
}

export type BrowserName = keyof typeof sources

/** The path of a browser on this machine, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = sources[name]
  const named = process.env[variable]
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`${variable} names no program: ${named}`)
    return named
  }
  return commands.map(findCommand).find((path) => path !== null) ?? paths.find(isExecutable) ?? null
}

/** The path of a browser; installed first where that may be done. Throws with what to do where it may not. */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name)
  if (found === null) installDebian([sources[name].debian])
  // Without any font every letter is a box, and screens show nothing.
  if (!hasFonts()) installDebian(['fontconfig', 'fonts-noto-core'])
  const path = found ?? findBrowser(name)
  if (path === null)
    throw new Error(`No ${name} was found. Install one, or name it in ${sources[name].variable}.`)
  return path
}

/** The path of a command line tool, installed from Debian where that may be done, or null. */
export function findTool(command: string, debian = command): string | null {
  const found = findCommand(command)
  if (found !== null || !canInstall()) return found
  installDebian([debian])
  return findCommand(command)
}

function installDebian(packages: readonly string[]): void {
  if (!canInstall())
    throw new Error(
      `The browser tests need: ${packages.join(' ')}. On Debian: apt-get install ${packages.join(' ')}`,
    )
  process.stderr.write(`Installing ${packages.join(' ')} …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options: ExecFileSyncOptions = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  execFileSync('apt-get', ['update', '-q'], options)
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options)
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && findCommand('apt-get') !== null
}

function hasFonts(): boolean {
  if (process.platform !== 'linux') return true
  const listed = spawnSync('fc-list', { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

function findCommand(command: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (import.meta.main) {
  try {
    console.log(needBrowser('chromium'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
