import { citationClaims } from '../knowledge/generated/citation-claims'
import type { Citation } from './citation'
import { allBegin, placesOf } from './cited-places'
import type { CodeIndex } from './code-index'
import { CueFinder } from './cue-finder'
import { LAW_WORDS } from './law-words'
import { formatPlace, type PlaceRange } from './reference'
import { type Resolution, resolution } from './resolution'
import type { Claim } from './scope'

const softPlaces = citationClaims.soft.map((soft) => ({ ...soft, ranges: placesOf(soft.places) }))

const softCues = new CueFinder<string>()
for (const { subject, cues } of citationClaims.soft) softCues.add(cues, subject)

/** “6.65 requires schools to …” */
const REQUIRES =
  'requires? (?:(?:all|every|each|the|our|any) )?(?:us|you|them|[a-z]+(?:s|ren|ple|y|staff)|school|teacher|parent|senco|head(?:teacher)?|board) to'

const MUST = new RegExp(
  `\\b(?:must|${REQUIRES}|(?:is|are|be) (?:required|obliged|bound) (?:to|by)|ha(?:s|ve) (?:a duty )?to\\b|(?:legally|statutorily) (?:required|obliged|bound|entitled)|${LAW_WORDS})\\b`,
)
const SOFTENED =
  /\bmust (?:not|have regard|consider)\b|\bshould\b|\b(?:not|nor|isn't|aren't|doesn't|never) (?:[a-z]+ ){0,6}(?:legal|statutory|mandatory|compulsory|obligatory|required|law|oblige)|\bno (?:legal|statutory|duty|law)|\brather than (?:a |the )?(?:legal|statutory|duty|law)/

/** “Do pupils have to attend?” */
const ASKED = /\bdo(?:es)? (?:[a-z]+ ){1,3}(?:have|need) to\b/

/** *Must* for a paragraph that says *should* on that very subject. */
export function bySofterWords(citation: Citation, { scope }: Claim): Resolution | null {
  if (!MUST.test(scope) || SOFTENED.test(scope) || ASKED.test(scope)) return null
  const cited = placesOf(citation.parts.map((part) => part.reference))
  const soft = softPlaces.find(
    ({ ranges, subject }) => allBegin(cited, ranges) && softCues.entriesIn(scope).has(subject),
  )
  return soft ? resolution('unsupported', 'should-not-must', { subject: soft.subject }) : null
}

/** “6.31 gives every dyslexic child a right to a laptop.” */
const LAWFUL = new RegExp(
  `\\b(?:${LAW_WORDS}|the law|a right to|the right to|[a-z]+'s (?:absolute |legal )?right|an? (?:absolute )?veto|the (?:last word|final say)|entitles?|guarantees?)`,
)
/** What the place is plainly made to say in its own words. */
const SAYS_MUST = new RegExp(
  `\\b(?:must|shall|(?:is|are) required to|requires? (?:that )?(?:every|all|each|any)|${REQUIRES}|ha(?:s|ve) to)\\b`,
)
/** Whatever the Code says beside it, a law does oblige. */
const OTHER_LAW = /\b(?:act|regulations?|equality|regard)\b/

/** The force of law, put into the mouth of a paragraph that says *should* or *may*, or only explains. */
export function byForce(citation: Citation, index: CodeIndex, claim: Claim): Resolution | null {
  const { said, whole } = claim
  if (said.words === '' || SOFTENED.test(said.words) || OTHER_LAW.test(whole)) return null
  const cited = placesOf(citation.parts.map((part) => part.reference))
  const words = cited.some((range) => isOfEntitlement(range, index))
    ? said.words.replace(/\bentitle[a-z]*/g, '')
    : said.words
  const isLaw = LAWFUL.test(words)
  if (!isLaw && !(said.plainly && SAYS_MUST.test(words))) return null
  return cited.length > 0 && cited.every((range) => isSoft(range, index, isLaw))
    ? resolution('unsupported', 'should-not-must', { certain: false })
    : null
}

/** “Every pupil is entitled to …” is the Code's own word in some places. */
const isOfEntitlement = ({ first }: PlaceRange, index: CodeIndex): boolean => {
  const paragraph = index.paragraph(formatPlace(first))
  return paragraph !== null && /entitle/i.test(`${paragraph.heading} ${paragraph.tags.join(' ')}`)
}

/** So many paragraphs that one of them may well hold a duty. */
const WIDE = 6

function isSoft({ first, last }: PlaceRange, index: CodeIndex, isLaw: boolean): boolean {
  const count = last.paragraph - first.paragraph + 1
  if (first.chapter !== last.chapter || first.chapter === 0 || count > WIDE) return false
  return Array.from({ length: count }, (_, i) =>
    index.paragraph(formatPlace({ ...first, paragraph: first.paragraph + i })),
  ).every(
    (paragraph) =>
      paragraph !== null &&
      paragraph.also !== 'must' &&
      (paragraph.strength === 'should' ||
        paragraph.strength === 'may' ||
        (isLaw && paragraph.strength === 'explains')),
  )
}
