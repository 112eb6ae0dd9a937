/** Everything the stand-in has put into the page; what is not in here is somebody else's. */
const made = new WeakSet<Node>()

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] => {
  const node = document.createElement(name)
  if (className) node.className = className
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  return node
}

/** An element with its children, remembered as the editor's own. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const node = element(name, className, attributes)
  node.append(...children)
  made.add(node)
  return node
}

/** Words, remembered as the editor's own. */
export function words(text: string): Text {
  const node = document.createTextNode(text)
  made.add(node)
  return node
}

/** Nodes under a root that the editor has not made. */
export function strangersIn(root: Node): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!made.has(node) && !made.has(node.parentNode ?? node)) found.push(node.nodeName)
    else if (!made.has(node)) found.push(`${node.nodeName} in ${node.parentNode?.nodeName}`)
  }
  return found
}
