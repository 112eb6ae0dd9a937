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
  }
}
