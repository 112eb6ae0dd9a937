import { parseSync } from 'vite'

/** A node of the syntax tree, as far as these tests look at it. */
export interface SyntaxNode {
  readonly type: string
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export interface Comment {
  readonly value: string
  readonly start: number
}

export interface Syntax {
  readonly program: SyntaxNode
  readonly comments: readonly Comment[]
  /** 1-based line of an offset. */
  lineAt(offset: number): number
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Direct children in the order of their keys, with the key each stands under. */
export const childrenOf = (node: SyntaxNode): { key: string; child: SyntaxNode }[] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ key, child })),
  )

/** The node and everything below it, outermost first. */
export function* descend(node: SyntaxNode): Generator<SyntaxNode> {
  yield node
  for (const { child } of childrenOf(node)) yield* descend(child)
}

/**
 * Parses one file of TypeScript or JavaScript.
 *
 * @throws Error naming the file when it has a syntax error
 */
export const parse = (path: string, text: string): Syntax => {
  const { program, comments, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const node: unknown = program
  if (!isNode(node)) throw new Error(`${path}: the parser returned no tree`)
  return { program: node, comments, lineAt: (offset) => text.slice(0, offset).split('\n').length }
}
