import type { Tree } from '../../document/pdf-pages'

type Node = Tree['children'][number]
type Structure = Extract<Node, { role: string }>

/**
 * The marked contents with which items of lists begin, labels left out. Where items have labels, one
 * without is the rest of an item from the page before.
 */
export function listItems(tree: Tree | null): ReadonlySet<string> {
  const items = (tree?.children ?? []).flatMap(itemsIn)
  const hasLabels = items.some((item) => item.children.some(isLabel))
  const beginning = items.filter(
    ({ children }) =>
      !hasLabels || children.some((child) => isLabel(child) && firstContent(child) !== null),
  )
  return new Set(
    beginning.flatMap(({ children }) => {
      const bodies = children.filter((child) => !isLabel(child))
      return bodies.map(firstContent).find((id) => id !== null) ?? []
    }),
  )
}

const isLabel = (node: Node): boolean => 'role' in node && node.role === 'Lbl'

function itemsIn(node: Node): Structure[] {
  if (!('role' in node)) return []
  const within = node.children.flatMap(itemsIn)
  return node.role === 'LI' ? [node, ...within] : within
}

function firstContent(node: Node): string | null {
  if (!('role' in node)) return 'id' in node ? node.id : null
  for (const child of node.children) {
    const id = firstContent(child)
    if (id !== null) return id
  }
  return null
}
