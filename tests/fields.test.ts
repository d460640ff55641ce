/** No field of the writer's page is the browser's to remember: read in the sources, since some show only now and then. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { unremembered } from '../client/ui/field.tsx'
import { childrenOf, nameOf, type Node, nodesOf, textOf } from './support/syntax.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const FIELDS = new Set(['form', 'input', 'select', 'textarea'])

type Field = { where: string; remembered: boolean }

/** Every form and field that a view draws, and whether it leaves the browser a say. */
function fieldsIn(path: string): Field[] {
  return nodesOf(readFileSync(`${root}/${path}`, 'utf8'))
    .filter(({ node }) => node.type === 'JSXOpeningElement' && FIELDS.has(nameOf(node)))
    .map(({ node }) => ({ where: `${path}: ${nameOf(node)}`, remembered: !isOff(node) }))
}

function isOff(element: Node): boolean {
  return childrenOf(element).some((part) => {
    if (part.type === 'JSXSpreadAttribute')
      return textOf((part['argument'] as Node)['name']) === 'unremembered'
    return nameOf(part) === 'autocomplete' && textOf((part['value'] as Node)['value']) === 'off'
  })
}

const files = ['client/public/**/*.tsx', 'client/ui/*.tsx'].flatMap((glob) => globSync(glob, { cwd: root }))

test('every form and field tells the browser to complete nothing', () => {
  const fields = files.flatMap(fieldsIn)
  // One form, and the few fields that every view is made of.
  expect(fields.length).toBeGreaterThan(6)
  expect(fields.filter(({ remembered }) => remembered)).toEqual([])
})

test('what is written is kept out of dictionaries, translation and password stores', () => {
  expect(unremembered).toMatchObject({
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    translate: false,
    'data-1p-ignore': true,
    'data-lpignore': 'true',
  })
})
