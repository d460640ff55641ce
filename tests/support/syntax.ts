import { parseSync } from 'vite'

/** A node of the syntax tree, as far as tests look into it. */
export type Node = { type: string; [field: string]: unknown }
export type Seen = { node: Node; parents: readonly Node[] }

/** Every node of a source, each with those that it stands in, outermost first. Throws where it cannot be read. */
export function nodesOf(source: string): Seen[] {
  const { program, errors } = parseSync('view.tsx', source)
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return [...walk(program as unknown as Node)]
}

function* walk(node: Node, parents: readonly Node[] = []): Generator<Seen> {
  yield { node, parents }
  for (const child of childrenOf(node)) yield* walk(child, [...parents, node])
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What an attribute or an element is called. */
export const nameOf = (node: Node): string => textOf((node['name'] as Node | undefined)?.['name'])
