/** Spells out a name in the notation of `actors.ts`: `[(a/b)] c` → `c`, `a c`, `b c`. */
export function expand(pattern: string): string[] {
  const optional = /\[([^[\]]*)\]/.exec(pattern)
  if (optional) {
    const [whole, inner = ''] = optional
    return [pattern.replace(whole, ''), pattern.replace(whole, inner)].flatMap(expand)
  }
  const choice = /\(([^()]*)\)/.exec(pattern)
  if (choice) {
    const [whole, inner = ''] = choice
    return inner.split('/').flatMap((one) => expand(pattern.replace(whole, one)))
  }
  return [pattern.replace(/\s+/g, ' ').trim()]
}
