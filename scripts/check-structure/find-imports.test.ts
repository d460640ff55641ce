import { expect, test } from 'vitest'
import { findImports } from './find-imports.ts'

test.each([
  ['a value', `import { a } from './a.ts'`],
  ['a type', `import type { A } from './a.ts'`],
  ['a type among values', `import { type A } from './a.ts'`],
  ['an effect', `import './a.ts'`],
  ['several lines', `import {\n  a,\n  b,\n} from './a.ts'`],
  ['handing on', `export { a } from './a.ts'`],
  ['handing all on', `export * from './a.ts'`],
  ['handing a type on', `export type { A } from './a.ts'`],
  ['later', `const a = () => import('./a.ts')`],
  ['a type in place', `let a: import('./a.ts').A`],
  ['the type of a file', `let a: typeof import('./a.ts')`],
  ['a worker', `new Worker(new URL('./a.ts', import.meta.url))`],
  ['with a question for the bundler', `import a from './a.ts?worker'`],
])('found: %s', (_, text) => {
  expect(findImports('x.ts', text)).toEqual(['./a.ts'])
})

test.each([
  ['a comment', `// import { a } from './a.ts'`],
  ['a text', 'const text = `import { a } from "./a.ts"`'],
  ['an address', `new URL('./a.ts', origin)`],
  ['an export of its own', 'export const a = 1'],
])('not found: %s', (_, text) => {
  expect(findImports('x.ts', text)).toEqual([])
})

test('in views too', () => {
  expect(findImports('x.tsx', `import { A } from './a.tsx'\nexport const b = <A />`)).toEqual(['./a.tsx'])
})

test('what is no TypeScript is an error that names the file', () => {
  expect(() => findImports('x.ts', 'import {')).toThrow('x.ts')
})
