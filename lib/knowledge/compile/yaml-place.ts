import { isMap, isScalar, isSeq, type Node } from 'yaml'

/**
 * Where a path of keys leads to in YAML: UTF-16 offset of the value, or of its key; of the last key
 * that is there when the path goes further than the text.
 */
export function offsetOf(root: Node | null, keys: readonly string[]): number {
  let node: Node | null | undefined = root
  let offset = root?.range?.[0] ?? 0
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset
      node = pair?.value as Node | null | undefined
    } else if (isSeq(node)) {
      node = node.items[Number(key)] as Node | undefined
      offset = node?.range?.[0] ?? offset
    }
  }
  return offset
}
