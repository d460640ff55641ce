/** A copy of the tree in which things are broken, one at a time. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Break } from './break.ts'

export type Copy = {
  root: string
  /** Applies a break, does this, and puts back what stood there. */
  broken<T>(one: Break, work: () => Promise<T>): Promise<T>
  remove(): void
}

/** Every file that is or would be in the repository, the built client, and the installed packages by a link. */
export function copyTree(from: string): Copy {
  const root = mkdtempSync(join(tmpdir(), 'viskan-breaks-'))
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: from,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  for (const name of listed.split('\0')) if (name !== '') copyFile(from, root, name)
  copyFile(from, root, 'dist')
  symlinkSync(join(from, 'node_modules'), join(root, 'node_modules'))
  return {
    root,
    async broken({ file, what, instead }, work) {
      const path = join(root, file)
      const before = readFileSync(path, 'utf8')
      writeFileSync(
        path,
        before.replace(what, () => instead),
      )
      try {
        return await work()
      } finally {
        writeFileSync(path, before)
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

function copyFile(from: string, to: string, name: string): void {
  // One that was deleted and is still listed.
  if (!existsSync(join(from, name))) return
  mkdirSync(dirname(join(to, name)), { recursive: true })
  cpSync(join(from, name), join(to, name), { recursive: true })
}
