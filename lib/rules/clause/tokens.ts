import { recent } from '../../core/recent'
import { normalise } from '../../document/normalise'

/** A word or a stop of a sentence; offsets are in the sentence's text. */
export interface Token {
  /** In lower case, look-alikes normalised, without a possessive ending. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly isPossessive: boolean
  /** Written with a capital. */
  readonly isCapital: boolean
  readonly isStop: boolean
}

const PIECE = /\d:\d(?!\d)|[\p{L}\d£]+(?:[.,]\d+|['&-][\p{L}\d]+)*'?|\n|[^\s]/gu
const [A, Z, a, z, ZERO, NINE, FIRST_BEYOND_ASCII] = [65, 90, 97, 122, 48, 57, 128]
const OTHER_LETTER = /^[\p{L}£]/u

/** Whether a piece is a word; nearly all begin with a letter of English or a digit, which needs no pattern. */
function isWord(piece: string): boolean {
  const unit = piece.charCodeAt(0)
  if (unit >= FIRST_BEYOND_ASCII) return OTHER_LETTER.test(piece)
  return (unit >= a && unit <= z) || (unit >= A && unit <= Z) || (unit >= ZERO && unit <= NINE)
}

/** “We’ll” is two words. */
const CONTRACTION = /^(we|you|they|it|she|he)'(ll|re|ve)$/
const EXPANDED: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have' }

function cut(text: string): readonly Token[] {
  const normal = normalise(text)
  const tokens: Token[] = []
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(normal.text); match; match = PIECE.exec(normal.text)) {
    const raw = match[0]
    const isStop = !isWord(raw)
    const hasApostrophe = raw.includes("'")
    const isPossessive = hasApostrophe && !isStop && (raw.endsWith("'s") || raw.endsWith("s'"))
    const lower = raw.toLowerCase()
    const start = normal.toOriginal(match.index)
    const end = normal.toOriginal(match.index + raw.length - 1) + 1
    const short = hasApostrophe ? CONTRACTION.exec(lower) : null
    if (short) {
      const [, subject = '', ending = ''] = short
      const plain = { isPossessive: false, isCapital: false, isStop: false }
      const middle = start + subject.length
      tokens.push({ word: subject, start, end: middle, ...plain })
      tokens.push({ word: EXPANDED[ending] ?? ending, start: middle, end, ...plain })
      continue
    }
    const word = hasApostrophe ? lower.replace(isPossessive ? /'s$|'$/ : /'$/, '') : lower
    tokens.push({
      word,
      start,
      end,
      isPossessive,
      isCapital: !isStop && raw[0] !== lower[0],
      isStop,
    })
  }
  return tokens
}

/** Cuts a sentence into words and stops. A final apostrophe counts as possessive after s only. */
export const tokenise = recent(4, cut)
