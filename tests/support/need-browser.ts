import { needBrowser } from '../../scripts/find-browser.ts'

/** Before the tests: a browser is here, or it is said what to install. */
export function setup(): void {
  process.env['VISKAN_CHROMIUM'] = needBrowser('chromium')
}
