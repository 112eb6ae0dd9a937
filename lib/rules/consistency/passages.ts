import type { BlockContext } from '../block-context'
import { eachFact, placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import type { PassageFact } from './facts'

/** Words from which on saying the same twice is a slip. */
const LONG = 15
/** A shorter text cannot hold so many words. */
const LONG_TEXT = LONG * 4

/**
 * The words of a text as a number that only the same words give (FNV-1a over letters and digits, in lower
 * case, and their count); null for a short text.
 */
function keyOf(text: string, start: number, end: number): string | null {
  let hash = 0x811c9dc5
  let words = 0
  let inWord = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const isLetter =
      code > 127 ||
      (code > 47 && code < 58) ||
      (code > 64 && code < 91) ||
      (code > 96 && code < 123)
    if (isLetter) {
      if (!inWord) words++
      hash = Math.imul(hash ^ (code | 32), 0x01000193)
    } else if (inWord) hash = Math.imul(hash ^ 32, 0x01000193)
    inWord = isLetter
  }
  return words < LONG ? null : `${hash >>> 0} ${words}`
}

/** A whole block or, where it holds several long sentences, each of them. */
export function passages({ block, sentences }: BlockContext): PassageFact[] {
  const { text, kind } = block
  if (text.length < LONG_TEXT || block.inQuotation || kind === 'heading' || kind === 'code')
    return []
  return sentences.flatMap(({ start, end }, at) => {
    const own = passageAt(text, start, end)
    if (own) return [own]
    // Two short sentences that come together again are as much.
    const next = sentences[at + 1]
    const both = next && passageAt(text, start, next.end)
    return both ? [both] : []
  })
}

function passageAt(text: string, start: number, end: number): PassageFact | null {
  const key = end - start < LONG_TEXT ? null : keyOf(text, start, end)
  return key === null ? null : { kind: 'passage', key, range: { start, end } }
}

/** Passages said before in the same words; a paragraph that comes again is one finding (CONS-06). */
export function repeatedPassages(view: DocumentView): Iterable<DocumentFinding> {
  const found: DocumentFinding[] = []
  const seen = new Set<string>()
  let told = -1
  eachFact(view, 'passage', ({ key, range: own }, block) => {
    if (!seen.has(key)) {
      seen.add(key)
      return
    }
    const goesOn = block === told || block === told + 1
    told = block
    if (goesOn) return
    const range = placeOf(view, block, own)
    found.push({
      ruleId: 'CONS-06',
      range,
      found: view.document.text.slice(range.start, range.end),
      message: 'The same words stand earlier in this document: keep them in one place.',
      fixes: [],
    })
  })
  return found
}
