import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sv, svPages as pages } from '../scripts/lib/texts.ts'
import { isNode, type Node, nodesOf, textOf } from './support/syntax.ts'

/** The locale itself, under any of the names that hold it. */
const ROOT = ''
const ROOTS = /^(text|useText|pages|language|locale)$/
/** Stands for any one text of a group, and for all that is in it. */
const [ONE, ALL] = ['*', '**']

/** Every text of a locale by its path; a list is one text. */
function pathsOf(group: object, above: readonly string[] = []): string[][] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    const path = [...above, key]
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, path)
      : [path]
  })
}

/** Which text of which group a source reads, as `group>text`. Names of groups are followed within the one file. */
function readsIn(source: string): string[] {
  const nodes = nodesOf(source)
  const isPage = !/\buseText\b/.test(source)
  const groups = new Map<string, Set<string>>()
  const reads: [group: string, text: string][] = []

  function isCalled(name: string, group: string): void {
    if (name !== group) groups.set(name, (groups.get(name) ?? new Set()).add(group))
  }

  function takeApart(pattern: Node, group: string): void {
    for (const property of pattern['properties'] as Node[]) {
      const [key, value] = [property['key'], property['value']] as (Node | undefined)[]
      const text = textOf(key?.['name'])
      reads.push([group, text])
      if (value?.type === 'ObjectPattern') takeApart(value, text)
      else if (value?.type === 'Identifier') isCalled(textOf(value['name']), text)
    }
  }

  for (const { node, parents } of nodes) {
    const parent = parents.at(-1)
    if (node.type === 'MemberExpression') {
      const text = node['computed'] === true ? ONE : textOf((node['property'] as Node)['name'])
      reads.push([groupOf(node['object']), text])
    } else if (node.type === 'ObjectPattern' && parent?.type === 'VariableDeclarator') {
      takeApart(node, groupOf(parent['init']))
    } else if (node.type === 'ObjectPattern' && /Function/.test(parent?.type ?? '')) {
      takeApart(node, ROOT)
    } else if (node.type === 'VariableDeclarator' && (node['id'] as Node).type === 'Identifier') {
      isCalled(textOf((node['id'] as Node)['name']), groupOf(node['init']))
    } else if (node.type === 'JSXSpreadAttribute') {
      reads.push([groupOf(node['argument']), ALL])
    } else if (node.type === 'ArrayExpression') {
      for (const one of node['elements'] as unknown[]) reads.push([groupOf(one), ALL])
    }
  }

  const known = (name: string, depth = 0): string[] => {
    const held = !ROOTS.test(name) ? [] : isPage && name === 'text' ? Object.keys(pages) : [ROOT]
    const others = depth < 3 ? [...(groups.get(name) ?? [])] : []
    return [name, ...held, ...others.flatMap((other) => known(other, depth + 1))]
  }
  return reads.flatMap(([group, text]) => {
    const [name = '', ...rest] = group.split(' ')
    return known(name).map((one) => `${[one, ...rest].join(' ')}>${text}`)
  })
}

/** The last name of what is read: `text.code.hide` is `hide`, one of its texts `hide *`. */
function groupOf(expression: unknown): string {
  if (!isNode(expression)) return '?'
  if (expression.type === 'Identifier') return textOf(expression['name'])
  if (expression.type === 'CallExpression') return groupOf(expression['callee'])
  if (expression.type === 'ChainExpression') return groupOf(expression['expression'])
  if (expression.type !== 'MemberExpression') return '?'
  return expression['computed'] === true
    ? `${groupOf(expression['object'])} ${ONE}`
    : textOf((expression['property'] as Node)['name'])
}

/** The texts that none of these sources reads. */
function unread(sources: readonly string[], locale: object): string[] {
  const reads = new Set(sources.flatMap(readsIn))
  const unused = pathsOf(locale).filter((path) => {
    const [above = ROOT, group = ROOT, text = ''] = [path.at(-3), path.at(-2), path.at(-1)]
    return ![`${group}>${text}`, `${group}>${ONE}`, `${group}>${ALL}`, `${above} ${ONE}>${text}`].some(
      (read) => reads.has(read),
    )
  })
  return unused.map((path) => path.join('.'))
}

const client = fileURLToPath(new URL('../client', import.meta.url))
const files = globSync('{public,ui,i18n}/**/*.{ts,tsx}', { cwd: client }).filter(
  (file) => !/\.test\.ts|^i18n\/catalog/.test(file),
)
const sources = files.map((file) => readFileSync(`${client}/${file}`, 'utf8'))

describe('every text of the public page', () => {
  it('is read somewhere', () => {
    expect(unread(sources, sv)).toEqual([])
    expect(unread(sources, pages)).toEqual([])
  })
})

describe('this test', () => {
  const locale = { code: { title: '', plain: '', hide: { as: '', plain: '' } }, kept: { text: '', code: '' } }
  const view = (code: string) => `import { useText } from '../i18n/text.ts'\n${code}`

  it('finds a text that nobody reads, also where another one bears its name', () => {
    const code = view(
      'const { hide } = useText().code; show(hide.as, text.code.title, text.kept[x], text.code.plain)',
    )
    expect(unread([code], locale)).toEqual(['code.hide.plain'])
    expect(unread(['<p class="plain">{plain(text)}</p>'], locale)).toHaveLength(6)
  })

  it('follows a group under another name, apart and whole', () => {
    expect(
      unread(
        [view('const { code: one } = useText(); show(one.title); const { hide: { as } } = one')],
        locale,
      ),
    ).toEqual(['code.plain', 'code.hide.plain', 'kept.text', 'kept.code'])
    expect(unread([view('const all = [text.code.hide]; <Chips {...text.code} />')], locale)).toEqual([
      'kept.text',
      'kept.code',
    ])
  })
})
