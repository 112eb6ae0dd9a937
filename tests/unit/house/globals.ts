import { childrenOf, isNode, type Syntax, type SyntaxNode } from './syntax'

export interface GlobalUse {
  /** `document`, `fetch` …; for `Date` the form that reads the clock: `Date.now`, `new Date()`. */
  readonly name: string
  readonly line: number
}

interface Scope {
  readonly names: ReadonlySet<string>
  readonly outer: Scope | null
}

const nodes = (value: unknown): SyntaxNode[] => [value].flat().filter(isNode)

/** Names a binding pattern introduces: `a`, `{ a, b: [c] }`, `...rest`, `a = 1`. */
const namesIn = (pattern: SyntaxNode): string[] => {
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern['name'])]
    case 'ObjectPattern':
      return nodes(pattern['properties']).flatMap(namesIn)
    case 'ArrayPattern':
      return nodes(pattern['elements']).flatMap(namesIn)
    case 'Property':
      return nodes(pattern['value']).flatMap(namesIn)
    case 'AssignmentPattern':
      return nodes(pattern['left']).flatMap(namesIn)
    case 'RestElement':
      return nodes(pattern['argument']).flatMap(namesIn)
    case 'TSParameterProperty':
      return nodes(pattern['parameter']).flatMap(namesIn)
    default:
      return []
  }
}

/** Names a statement introduces into the block it stands in. */
const namesDeclaredBy = (statement: SyntaxNode): string[] => {
  switch (statement.type) {
    case 'VariableDeclaration':
      return nodes(statement['declarations']).flatMap((each) => nodes(each['id']).flatMap(namesIn))
    case 'ImportDeclaration':
      return nodes(statement['specifiers']).flatMap((each) => nodes(each['local']).flatMap(namesIn))
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return nodes(statement['declaration']).flatMap(namesDeclaredBy)
    default:
      return nodes(statement['id']).flatMap(namesIn)
  }
}

/** Names that live inside a node and not outside it. */
const namesScopedTo = (node: SyntaxNode): string[] => [
  ...nodes(node['params']).flatMap(namesIn),
  ...(node.type === 'FunctionExpression' ? nodes(node['id']).flatMap(namesIn) : []),
  ...(node.type === 'CatchClause' ? nodes(node['param']).flatMap(namesIn) : []),
  ...[node['body'], node['init'], node['left'], node['cases']]
    .flatMap(nodes)
    .flatMap((each) => (each.type === 'SwitchCase' ? nodes(each['consequent']) : [each]))
    .flatMap(namesDeclaredBy),
]

const isKnown = (name: string, scope: Scope | null): boolean =>
  scope !== null && (scope.names.has(name) || isKnown(name, scope.outer))

/** Keys under which an identifier is a label and not a reference, unless in brackets. */
const labels: Record<string, readonly string[]> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  AccessorProperty: ['key'],
  ExportSpecifier: ['exported'],
}

const isLabel = (parent: SyntaxNode, key: string): boolean =>
  parent['computed'] !== true && (labels[parent.type]?.includes(key) ?? false)

/** Imports and re-exports name things of other files. */
const isFromElsewhere = (node: SyntaxNode): boolean =>
  node.type === 'ImportDeclaration' ||
  (node.type === 'ExportNamedDeclaration' && isNode(node['source']))

/** `as`, `satisfies` and the like hold a value; every other TypeScript node is a type. */
const isType = (node: SyntaxNode): boolean =>
  node.type.startsWith('TS') && !('expression' in node) && node.type !== 'TSParameterProperty'

/** How a name is used, where that matters; null for a harmless use of `Date`. */
const usageOf = (name: string, parent: SyntaxNode, key: string): string | null => {
  if (name !== 'Date') return name
  if (parent.type === 'MemberExpression' && isNode(parent['property']))
    return parent['property']['name'] === 'now' ? 'Date.now' : null
  if (key !== 'callee') return null
  if (parent.type === 'CallExpression') return 'Date()'
  return nodes(parent['arguments']).length === 0 ? 'new Date()' : null
}

/** Names a file uses as values without declaring them: what it takes from its surroundings. */
export const globalsOf = ({ program, lineAt }: Syntax): GlobalUse[] => {
  const uses: GlobalUse[] = []
  const visit = (node: SyntaxNode, outer: Scope | null): void => {
    const scope = { names: new Set(namesScopedTo(node)), outer }
    for (const { key, child } of childrenOf(node)) {
      if (isType(child) || isFromElsewhere(child) || isLabel(node, key)) continue
      if (child.type !== 'Identifier') {
        visit(child, scope)
        continue
      }
      const name = String(child['name'])
      const use = isKnown(name, scope) ? null : usageOf(name, node, key)
      if (use) uses.push({ name: use, line: lineAt(child.start) })
    }
  }
  visit(program, null)
  return uses
}
