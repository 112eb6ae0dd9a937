import type { LocatedCitation } from '../../citation/citation'
import { falseClaimIn } from '../../citation/claim-check'
import { placeInWords } from '../../citation/format'
import type { JudgedCitation } from '../../citation/judged-citation'
import type { Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import { citationClaims } from '../../knowledge/generated/citation-claims'
import type { DocumentFinding, DocumentView } from '../rule'
import { type CitationCheck, wordsOf } from './citation-check'
import { isOwnStatement } from './own-words'
import { fix, rewritePlace } from './rewrite'

/** Where the sentence makes the claim; the citation itself when that stands in a stem or a row. */
function claimIn(view: DocumentView, { sentence, start, end }: LocatedCitation, id: string): Range {
  const original = wordsOf(view, sentence)
  const { text, toOriginal } = normalise(original)
  const match = falseClaimIn(text.toLowerCase(), id)
  if (!match) return { start, end }
  return {
    start: sentence.start + toOriginal(match.start),
    end: sentence.start + endOfClaim(original, toOriginal(match.end - 1) + 1),
  }
}

/** Where a clause ends that a cue stops inside of. */
const CLAUSE_END = /[,.;:()"“”?!]|\s(?:[—–-]|and|but|before|because|when|which|as)\s|$/
/** Characters behind a cue in which its clause is looked for. */
const REACH = 60

/** The end of the clause, if it is near; of the word otherwise. */
function endOfClaim(sentence: string, end: number): number {
  const rest = sentence.slice(end, end + REACH)
  const word = /^[\p{L}\p{N}]*/u.exec(rest)?.[0].length ?? 0
  const clause = CLAUSE_END.exec(rest)
  if (!clause || clause.index === REACH) return end + word
  return end + rest.slice(0, clause.index).trimEnd().length
}

/** The writer knows where it does not come from. */
const TOLD_AS_SAYING =
  /\b(?:often[- ](?:heard|said|repeated|quoted)|credited to|attributed to|misquot\w+|myths?|a saying|slogan)\b/i

/** CITE-07: something the Code is said to say and does not. */
export const notInTheCode: CitationCheck = (view, judged) => {
  const { citation, resolution } = judged
  const is = IS[resolution.reason ?? '']
  if (is !== undefined) return saysOtherwise(view, judged, is)
  if (resolution.reason !== 'not-in-the-code' || !isOwnStatement(view, citation)) return null
  if (TOLD_AS_SAYING.test(wordsOf(view, citation.sentence))) return null
  const myth = citationClaims.notInTheCode.find(({ id }) => id === resolution.subject)
  if (!myth) return null
  const range = claimIn(view, citation, myth.id)
  const better = myth.better[0]
  const ofCode = citation.source === 'cop'
  const isPlace = ofCode && range.start === citation.start && citation.parts.length === 1
  return {
    ruleId: 'CITE-07',
    range,
    found: wordsOf(view, range),
    message: `${ofCode ? 'The Code' : 'This law'} does not say this: ${myth.instead}.`,
    givesWay: { to: ['DUTY-07', 'DUTY-08', 'DUTY-12', 'DUTY-14'], within: range },
    ...(better ? { note: `Nearest in the Code: ${placeInWords(better)}.` } : {}),
    fixes:
      better && isPlace && better !== citation.reference
        ? [
            fix(
              `Cite ${placeInWords(better)} instead`,
              rewritePlace(citation.text, citation, better),
            ),
          ]
        : [],
  }
}

/** What is so, where a sentence has a paragraph say otherwise. */
const IS: Readonly<Record<string, string>> = {
  'no-such-bar': 'keeps nobody waiting and leaves nobody out',
  'other-body': 'speaks to schools, not to the local authority',
  'duty-denied': 'is a duty',
}

/** A condition, a ban or a body's duty that the paragraph is made to set, or to lift. */
const saysOtherwise = (
  view: DocumentView,
  { citation }: JudgedCitation,
  is: string,
): DocumentFinding | null => {
  if (!isOwnStatement(view, citation)) return null
  if (TOLD_AS_SAYING.test(wordsOf(view, citation.sentence))) return null
  return {
    ruleId: 'CITE-07',
    range: citation.place,
    found: wordsOf(view, citation.place),
    message: `${capital(placeInWords(citation.reference))} ${is}; this sentence has it say otherwise.`,
    fixes: [],
    severity: 'information',
  }
}

/** CITE-08: a figure that is not the one of the paragraph cited. */
export const otherFigure: CitationCheck = (view, { citation, resolution }) => {
  const isNone = resolution.reason === 'no-such-figure'
  if (!isNone && resolution.reason !== 'other-figure') return null
  if (!isOwnStatement(view, citation)) return null
  const place = capital(placeInWords(citation.reference))
  return {
    ruleId: 'CITE-08',
    range: citation.place,
    found: wordsOf(view, citation.place),
    message: isNone
      ? `${place} gives no such figure; this sentence puts one into it.`
      : `${place} gives ${figure(resolution.subject)}; this sentence gives another figure.`,
    fixes: [],
    ...(isNone ? { severity: 'information' as const } : {}),
  }
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

/** `3 times` is the least number of meetings. */
const figure = (subject: string | null): string =>
  subject === null ? 'a figure' : subject.replace(/^3 times$/, '3 times a year as the least')
