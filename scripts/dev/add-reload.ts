import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Asks which build is served, and loads the page again when it is another one and the service is back. */
const SCRIPT = `let mine = null
setInterval(async () => {
  const answer = await fetch('/dev-build.txt', { cache: 'no-store' }).catch(() => null)
  if (answer === null || !answer.ok) return
  const now = await answer.text()
  if (mine !== null && now !== mine) location.reload()
  mine = now
}, 400)
`

/** Lays the build's mark beside the pages, and what watches it into them. */
export async function addReload(folder: string): Promise<void> {
  const inPublic = (name: string): string => join(folder, 'public', name)
  await writeFile(inPublic('dev-reload.js'), SCRIPT)
  await writeFile(inPublic('dev-build.txt'), randomUUID())
  for (const page of ['public', 'desk']) {
    const path = join(folder, page, 'index.html')
    const html = await readFile(path, 'utf8')
    await writeFile(
      path,
      html.replace('</body>', '<script type="module" src="/dev-reload.js"></script></body>'),
    )
  }
}
