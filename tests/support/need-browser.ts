import { findTool, needBrowser } from '../../scripts/find-browser.ts'

/** Before the tests: three browsers are here, or it is said what to install. */
export function setup(): void {
  process.env['VISKAN_CHROMIUM'] = needBrowser('chromium')
  process.env['VISKAN_FIREFOX'] = needBrowser('firefox')
  process.env['VISKAN_WEBKIT'] = needBrowser('webkit')
  if (findTool('Xvfb', 'xvfb') === null)
    throw new Error('The browser tests need: xvfb. On Debian: apt-get install xvfb')
}
