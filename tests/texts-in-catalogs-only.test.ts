import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nameOf, type Node, nodesOf, textOf } from './support/syntax.ts'

const client = fileURLToPath(new URL('../client', import.meta.url))
const views = globSync('**/*.tsx', { cwd: client }).toSorted()

/** Attributes that are read or heard. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|why|wrong)$/
/** What people have named, typed or written; and the codes. It may be in any script. */
const PEOPLES =
  /^(name|hours|number|word|words|nearest|paragraph|group|digits|passphrase|centre|author|displayName|suggestion)$/
/** Elements that keep a text's direction apart from what is round it. */
const APART = /^(bdi|textarea)$/

const hasLetters = (value: unknown) => typeof value === 'string' && /\p{L}/u.test(value)

/** A text for people that stands in the code itself: between tags, in an attribute that is read out, or as `{'…'}`. */
function literals(source: string): string[] {
  return nodesOf(source).flatMap(({ node, parents }) => {
    if (node.type === 'JSXText' && hasLetters(node['value'])) return [textOf(node['value']).trim()]
    const text =
      node.type === 'TemplateElement' ? (node['value'] as { cooked: string }).cooked : node['value']
    if (!/^(Literal|TemplateElement)$/.test(node.type) || !hasLetters(text)) return []
    const holder = parents.findLast(({ type }) => /^JSX(Attribute|Element|Fragment)$/.test(type))
    if (holder === undefined || isDeeper(parents, holder)) return []
    return holder.type !== 'JSXAttribute' || SPOKEN.test(nameOf(holder)) ? [String(text)] : []
  })
}

/** Whether what is shown is computed from it (a comparison, a call), so that it is not shown itself. */
function isDeeper(parents: readonly Node[], holder: Node): boolean {
  const between = parents.slice(parents.indexOf(holder) + 1)
  return between.some(({ type }) =>
    /^(BinaryExpression|CallExpression|MemberExpression|ArrowFunction.*)$/.test(type),
  )
}

/** People's words and codes that are shown without a direction of their own. */
function undirected(source: string): string[] {
  return nodesOf(source).flatMap(({ node, parents }) => {
    const elements = parents.filter(({ type }) => type === 'JSXElement').map(opening)
    if (node.type === 'JSXOpeningElement' && isTextField(node))
      return hasAttribute(node, 'dir') ? [] : [`<${nameOf(node)}>`]
    if (node.type !== 'JSXExpressionContainer' || parents.at(-1)?.type !== 'JSXElement') return []
    const shown = lastName(node['expression'] as Node)
    if (!PEOPLES.test(shown) || isLocales(node['expression'] as Node)) return []
    return elements.some((one) => APART.test(nameOf(one)) || hasAttribute(one, 'dir')) ? [] : [`{${shown}}`]
  })
}

function opening(element: Node): Node {
  return element['openingElement'] as Node
}

function hasAttribute(element: Node, name: string): boolean {
  return (element['attributes'] as Node[]).some((one) => one.type === 'JSXAttribute' && nameOf(one) === name)
}

function isTextField(element: Node): boolean {
  const type = (element['attributes'] as Node[]).find((one) => nameOf(one) === 'type')?.['value'] as
    | Node
    | undefined
  return (
    nameOf(element) === 'textarea' || (nameOf(element) === 'input' && (type?.['value'] ?? 'text') === 'text')
  )
}

function lastName(expression: Node): string {
  if (expression['computed'] === true) return ''
  const last = expression.type === 'MemberExpression' ? (expression['property'] as Node) : expression
  return last.type === 'Identifier' ? textOf(last['name']) : ''
}

/** A text of the locale under such a name: `text.code.words`. */
function isLocales(expression: Node): boolean {
  if (expression.type !== 'MemberExpression') return false
  const object = expression['object'] as Node
  return object.type === 'Identifier'
    ? /^(text|texts|hide|hint|locales)$/.test(textOf(object['name']))
    : isLocales(object)
}

describe.each(views)('%s', (view) => {
  const source = readFileSync(`${client}/${view}`, 'utf8')

  it('holds no text for people', () => {
    expect(literals(source)).toEqual([])
  })

  it('gives what people write, and codes, a direction of their own', () => {
    expect(undirected(source)).toEqual([])
  })
})

describe('these tests', () => {
  it('find a text in a view', () => {
    expect(literals('<p>Hej</p>')).toEqual(['Hej'])
    expect(literals("<p>{on ? 'Hej' : text.a}</p>")).toEqual(['Hej'])
    expect(literals('<p aria-label="Hej" class="lead" />')).toEqual(['Hej'])
    expect(literals('<p title={`Hej ${name}`} />')).toEqual(['Hej '])
    expect(literals("<p class={on ? 'lead' : ''}>{text.a} {kind === 'error' && text.b} 112</p>")).toEqual([])
  })

  it('find a name without a direction', () => {
    expect(undirected('<p>{name}</p>')).toEqual(['{name}'])
    expect(undirected('<li>{centre.name}</li>')).toEqual(['{name}'])
    expect(undirected('<input type="text" />')).toEqual(['<input>'])
    expect(undirected('<p><bdi>{name}</bdi>{text.name}</p>')).toEqual([])
    expect(undirected('<input type="date" />')).toEqual([])
  })
})
