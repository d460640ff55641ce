/** npm run check:structure: the house's rules that a linter does not know. Fails where one is broken. */
import { fileURLToPath } from 'node:url'
import { wrongDirections } from './check-structure/directions.ts'
import { known } from './check-structure/known.ts'
import { doubledNames } from './check-structure/names.ts'
import { readTree, type SourceFile } from './check-structure/read-tree.ts'
import { longFiles } from './check-structure/sizes.ts'

const rules: Record<string, (tree: readonly SourceFile[]) => string[]> = {
  'Folders point one way': wrongDirections,
  'A base name stands once': doubledNames,
  'Files are short': longFiles,
}

const tree = readTree(fileURLToPath(new URL('..', import.meta.url)))
for (const [rule, find] of Object.entries(rules)) {
  const found = find(tree).filter((one) => !known.includes(one))
  console.log(`${rule}: ${found.length === 0 ? 'yes' : `${found.length} against it`}`)
  for (const line of found) console.error(`  ${line}`)
  if (found.length > 0) process.exitCode = 1
}
