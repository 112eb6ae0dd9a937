import type { Actor } from './clause'
import type { Mention } from './mentions'
import type { Wording } from './wording'
import { isWord } from './words'

/** The actor that some names make together, with the article before them; null for none. */
export function actorOf(wording: Wording, group: readonly Mention[]): Actor | null {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last) return null
  const before = wording.tokens[first.first - 1]
  const hasArticle = before && isWord(before.word, 'determiner')
  return {
    kind: first.kind,
    kinds: [...new Set(group.map(({ kind }) => kind))],
    range: wording.range(hasArticle ? first.first - 1 : first.first, last.end),
    isOwn: isOwn(wording, first),
  }
}

/** May stand between “our” and whom it makes ours. */
const OURS_ALONE =
  /^(?:own|in-house|full-time|part-time|resident|trained|qualified|specialist|educational|school|school-based|team|of|teams|assistant|new)$/
const MOST_BETWEEN = 4

/** “our own psychologist”, “the school's nurse”, “the academy's team of therapists”. */
function isOwn(wording: Wording, { first }: Mention): boolean {
  for (let i = first - 1; i >= Math.max(0, first - MOST_BETWEEN); i--) {
    const { word = '', isPossessive = false } = wording.tokens[i] ?? {}
    if (word === 'our') return true
    if (isPossessive) return /^(?:school|academy|trust|college|federation|nursery)$/.test(word)
    if (!OURS_ALONE.test(word)) return false
  }
  return false
}
