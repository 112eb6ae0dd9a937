import type { Range } from '../core/range'
import { normalise } from '../document/normalise'
import { candidatesIn } from './candidates'
import { emptyContext } from './context'
import { isSubject, madeToSay, type Saying } from './made-to-say'
import { CitationReader } from './reader'

/** The words that a citation in a sentence stands for, in lower case. */
export interface Claim {
  /** Those nearest to it: what it is cited for. */
  readonly scope: string
  /** The sentence between the citations before and after. */
  readonly around: string
  /** The whole sentence. */
  readonly whole: string
  /** The sentence puts its claim into the mouth of what is cited. */
  readonly attributed: boolean
  /** What it is cited for had to be looked for behind it: “(see 6.17) …”, “do (6.52) and review”. */
  readonly behind: boolean
  /** Nothing else is cited in the sentence. */
  readonly alone: boolean
  /** The words that it puts there. */
  readonly said: Saying
}

const JOINED = /^[\s,;:()[\]&]*(?:(?:and|or|also|see|see also)\b[\s,;()[\]]*)?$/i
const ENOUGH_WORDS = 3
const NO_MATTER =
  /\b(?:the|that|this|and|but|for|also|our|its|with|from|under|see|says?|said|states?|sets?|out|makes?|clear|according|explains?|requires?|paragraphs?|paras?|sections?|chapter|page|code|which|where|been|have|has|are|was|how)\b/gi

const words = (text: string): number =>
  text.replace(NO_MATTER, ' ').match(/[a-z]{3,}/gi)?.length ?? 0

const SAYS =
  /^['")\]]*,? (?:(?:also|now|itself|clearly|rightly|\(?20\d\d\)?) )?(?:says?|states?|tells?|reminds?|makes|sets|requires|expects|asks|insists|explains|notes|is clear)\b/i
const SAID_IN =
  /(?:\b(?:according to|says?|states?|in|by|under|from|of|per)\s+(?:the\s+)?|[([]\s*)$/i

/**
 * Splits the claim of one citation from those of others in the same sentence: the words before it,
 * back to the citation before; the words after it where it leads. Names of works and all citations
 * are left out, so that their words prove nothing.
 */
export function claimOf(sentence: string, cited: string): Claim {
  const { text, plain, places } = parsed(sentence)
  const citation = normalise(cited).text
  const at = text.indexOf(citation)
  if (at < 0)
    return {
      scope: plain,
      around: plain,
      whole: plain,
      attributed: false,
      behind: false,
      alone: places.length < 2,
      said: UNSAID,
    }
  const end = at + citation.length
  const previous = isSubject(text.slice(end))
    ? endOfPrevious(places, at)
    : startOfClaim(text, places, at)
  const from = Math.max(previous, startOfSentence(text, at))
  const to = places.find((place) => place.start >= end)?.start ?? text.length
  const head = plain.slice(from, at)
  const tail = plain.slice(end, to)
  const isPlaced = PLACED.test(head)
  const leads = words(head) < ENOUGH_WORDS && !isPlaced
  const own = words(head) > 0 && from > 0
  const follows = words(tail) < ENOUGH_WORDS && !own ? plain.slice(0, to) : `${head} ${tail}`
  const said = isPlaced ? UNSAID : madeToSay({ text, plain, from, to, start: at, end })
  // “We meet three times a year, and 6.65 makes that the law”: what it is made to say belongs to it as well.
  const speaks = said.plainly && said.words !== ''
  const told = speaks ? said.words : isSubject(text.slice(end)) ? firstClause(tail) : ''
  return {
    scope: leads ? follows : told === '' ? head : `${head} ${told}`,
    around: leads ? follows : `${head} ${tail}`,
    whole: plain,
    attributed: SAYS.test(text.slice(end)) || SAID_IN.test(text.slice(0, at)),
    behind: leads && !speaks && at > 0,
    alone: places.length < 2,
    said,
  }
}

/** “Autism is described in 6.29 and hearing loss in 6.34.” What stands there is the subject, however short. */
const PLACED =
  /\b[a-z]{3,}\W+(?:is|are) (?:described|defined|explained|set out|covered|dealt with|listed|treated) (?:in|at|by|under) $/

/** “…, as 6.38 asks for pupils with epilepsy, and …” */
const firstClause = (tail: string): string => tail.replace(/[,;:].*$/s, '')

const UNSAID: Saying = { words: '', plainly: false }

interface Parsed {
  readonly text: string
  /** The text in lower case, with citations and the Code's names blanked. */
  readonly plain: string
  readonly places: readonly Range[]
}

/** The sentence parsed last: citations of one sentence are judged one after the other. */
let latest: { readonly sentence: string; readonly parsed: Parsed } | null = null

function parsed(sentence: string): Parsed {
  if (latest?.sentence === sentence) return latest.parsed
  const { text } = normalise(sentence)
  const found = candidatesIn(text)
  const context = { ...emptyContext, codeNamed: true, inSection: true }
  const places = new CitationReader(context)
    .read(found, text)
    .filter((place) => place.kind !== 'work')
  const codes = found.works.filter(({ role }) => role === 'code' || role === 'author')
  const result = { text, plain: blanked(text, [...places, ...codes]).toLowerCase(), places }
  latest = { sentence, parsed: result }
  return result
}

/** “The SENCO is on the leadership team. This is compulsory (6.87).” What *this* is stands before. */
const POINTS_BACK = /^\W*(?:this|that|it|these|those|they) (?:is|are|was|were)\b/i

/** Start of the sentence, or of the one before where it only says something of that. */
function startOfSentence(text: string, at: number): number {
  const start = lastStop(text, at)
  const own = text.slice(start, at)
  return start > 0 && POINTS_BACK.test(own) && words(own) < ENOUGH_WORDS
    ? lastStop(text, text.slice(0, start).trimEnd().length - 1)
    : start
}

/** Start of what looks like a sentence of its own, where a long one was not split. */
function lastStop(text: string, at: number): number {
  const stops = [...text.slice(0, at).matchAll(/[.!?]['")\]]* +(?=["'([]{0,2}(?:[A-Z]|[ivx]+\)))/g)]
  const last = stops.at(-1)
  return last ? last.index + last[0].length : 0
}

const endOfPrevious = (places: readonly Range[], at: number): number =>
  places.findLast(({ end }) => end <= at)?.end ?? 0

/** End of the last citation before `at` with words of its own between. */
function startOfClaim(text: string, places: readonly Range[], at: number): number {
  let to = at
  for (const place of places.toReversed()) {
    if (place.end > at || place.start >= at) continue
    if (!JOINED.test(text.slice(place.end, to))) return place.end
    to = place.start
  }
  return 0
}

function blanked(text: string, spans: readonly Range[]): string {
  let plain = text
  for (const { start, end } of spans)
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end)
  return plain
}
