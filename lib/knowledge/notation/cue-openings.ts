/** Ends the letters a cue begins with; a bracket may follow inside the word. */
const LETTERS = /^[^\s\-,*=()[\]/.]*/

/** The end of the bracket that opens at the start of `cue`, and its alternatives. */
function group(cue: string): { readonly alternatives: string[]; readonly rest: string } {
  const alternatives: string[] = []
  let depth = 0
  let from = 1
  for (let i = 0; i < cue.length; i++) {
    const character = cue[i] ?? ''
    if (character === '(' || character === '[') depth++
    if (character === ')' || character === ']') depth--
    if (depth === 1 && character === '/') {
      alternatives.push(cue.slice(from, i))
      from = i + 1
    }
    if (depth === 0)
      return { alternatives: [...alternatives, cue.slice(from, i)], rest: cue.slice(i + 1) }
  }
  return { alternatives: [...alternatives, cue.slice(from)], rest: '' }
}

/**
 * The letters that every match of a cue begins with, one string for each way to begin. An empty
 * string stands for any beginning.
 */
export function openingsOf(cue: string): string[] {
  return [...new Set(expand(cue))]
}

function expand(cue: string): string[] {
  const [first] = cue
  if (first === '(' || first === '[') {
    const { alternatives, rest } = group(cue)
    const ways = alternatives.flatMap((alternative) => expand(alternative + rest))
    return first === '[' ? [...ways, ...expand(rest)] : ways
  }
  return [LETTERS.exec(cue)?.[0] ?? '']
}
