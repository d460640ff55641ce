import { fileURLToPath } from 'node:url'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const validator = new HtmlValidate(new FileSystemConfigLoader())

/** How a browser writes out what it holds says nothing of how it was written. */
const WRITTEN_OUT = { extends: ['html-validate:browser'] }

/** What html-validate finds in a file, by the settings in `.htmlvalidate.json`. */
export async function fileFaults(path: string): Promise<string[]> {
  return said(await validator.validateFile(`${root}${path}`))
}

/** The same for a page as the server sends it. */
export async function pageFaults(html: string): Promise<string[]> {
  return said(await validator.validateString(html, `${root}client/index.html`))
}

/** The same for a document as a browser holds it, without the view that another one lies over: it is as good as gone. */
export async function documentFaults(page: Page): Promise<string[]> {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element
    copy.querySelector('main[hidden]')?.remove()
    return `<!doctype html>\n${copy.outerHTML}`
  })
  return said(await validator.validateString(html, `${root}client/index.html`, WRITTEN_OUT))
}

type Report = Awaited<ReturnType<HtmlValidate['validateString']>>

function said({ results }: Report): string[] {
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? line})`),
  )
}
