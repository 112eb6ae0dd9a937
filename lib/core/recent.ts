/**
 * Makes something of a text and remembers what came of the last few, for texts that several ask about
 * one after the other, such as the sentence that is being checked.
 *
 * @param most results that are remembered
 */
export function recent<T>(most: number, make: (text: string) => T): (text: string) => T {
  const texts: (string | null)[] = Array(most).fill(null)
  const results: T[] = []
  let oldest = 0
  return (text) => {
    for (let at = 0; at < most; at++) if (texts[at] === text) return results[at] as T
    const result = make(text)
    texts[oldest] = text
    results[oldest] = result
    oldest = (oldest + 1) % most
    return result
  }
}
