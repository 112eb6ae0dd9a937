/**
 * Makes something of a text and remembers what came of at least the last `most` different ones. For texts that check
 * after check asks about, each going through many blocks before the next one does.
 */
export function remembered<T extends object | number>(
  most: number,
  make: (text: string) => T,
): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (text) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const result = old.get(text) ?? make(text)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(text, result)
    return result
  }
}
