import { posix } from 'node:path'
import { descend, isNode, type Syntax, type SyntaxNode } from './syntax'

export interface Import {
  /** As written; null where it is put together at run time. */
  readonly specifier: string | null
  readonly line: number
  /** Loaded together with the file itself, not later or never. */
  readonly isStatic: boolean
}

const literal = (value: unknown): string | null =>
  isNode(value) && typeof value['value'] === 'string' ? value['value'] : null

/** `new URL('./worker.ts', import.meta.url)`, the way to name a file that is bundled on its own. */
const isBundledUrl = (node: SyntaxNode): boolean => {
  if (node.type !== 'NewExpression') return false
  const { callee, arguments: args } = node
  const base = Array.isArray(args) ? args[1] : null
  return (
    isNode(callee) &&
    callee['name'] === 'URL' &&
    isNode(base) &&
    isNode(base['object']) &&
    base['object'].type === 'MetaProperty'
  )
}

/** The specifier a node imports; undefined when it imports nothing. */
const importedBy = (node: SyntaxNode): string | null | undefined => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node['source'])
    case 'ExportNamedDeclaration':
      return node['source'] ? literal(node['source']) : undefined
    case 'TSExternalModuleReference':
      return literal(node['expression'])
    default:
      return isBundledUrl(node) ? literal([node['arguments']].flat()[0]) : undefined
  }
}

/** Every import of a file: static, type-only, re-export, dynamic, type expression, worker file. */
export const importsOf = ({ program, lineAt }: Syntax): Import[] =>
  [...descend(program)].flatMap((node) => {
    const specifier = importedBy(node)
    if (specifier === undefined) return []
    const isStatic = node.type.endsWith('Declaration') && node['importKind'] !== 'type'
    return [{ specifier, line: lineAt(node.start), isStatic }]
  })

/**
 * The path within the repository that a specifier leads to, without an extension being added, or
 * null when it names a package.
 */
export const resolveInRepository = (from: string, specifier: string): string | null => {
  const [path = ''] = specifier.split('?')
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path)
  const alias = /^(?:@{1,2}|~{1,2})\/(.*)$/.exec(path)
  return alias?.[1] ?? null
}
