import { parseSync } from 'vite'

/** What a file names of others, as it is written there: `./bytes.ts`, `preact`. Types count, and so do `import()`,
 * `export … from` and `new URL('./worker.ts', import.meta.url)`. Throws where the text is no TypeScript. */
export function findImports(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const found = new Set<string>()
  visit(program, (node) => {
    const named = sourceOf(node)
    if (named !== null) found.add(named.replace(/\?.*$/, ''))
  })
  return [...found]
}

type Node = Record<string, unknown> & { type: string }

const WITH_SOURCE = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

function sourceOf(node: Node): string | null {
  if (WITH_SOURCE.has(node.type)) return literal(node['source'])
  return node.type === 'NewExpression' ? urlOf(node) : null
}

/** `new URL('./x.ts', import.meta.url)` names a file; a URL with any other base does not. */
function urlOf(node: Node): string | null {
  const [address, base] = Array.isArray(node['arguments']) ? (node['arguments'] as unknown[]) : []
  if (!isNode(node['callee']) || node['callee']['name'] !== 'URL' || !isNode(base)) return null
  return isNode(base['object']) && base['object'].type === 'MetaProperty' ? literal(address) : null
}

function literal(value: unknown): string | null {
  return isNode(value) && typeof value['value'] === 'string' ? value['value'] : null
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const part of value) visit(part, see)
    return
  }
  if (!isNode(value)) return
  see(value)
  for (const part of Object.values(value)) if (typeof part === 'object') visit(part, see)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
