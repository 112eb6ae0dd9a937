import type { LocatedCitation } from '../../citation/citation'
import { meetsLaw, placesOf } from '../../citation/cited-places'
import { CueFinder } from '../../citation/cue-finder'
import { placeInWords } from '../../citation/format'
import { rangesMeet } from '../../citation/reference'
import type { Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import { citationClaims } from '../../knowledge/generated/citation-claims'
import type { DocumentView } from '../rule'
import { type CitationCheck, wordsOf } from './citation-check'
import { isOwnStatement } from './own-words'
import { fix } from './rewrite'

const MUST =
  /\b(?:must(?! not)|(?:is|are) (?:legally |statutorily )?(?:required|obliged|bound) (?:to|by)|ha(?:s|ve) to|legal(?:ly)? (?:duty|requirement|obligation|required)|statutory (?:duty|requirement|obligation|right)|by law|in law|mandatory|compulsory|obligatory|oblig(?:es?|ed)|compels?|entitles?|guarantees?|(?:a|the) right to|legally|statutory(?! (?:guidance|code)))\b/gi
const SOFT = /\b(?:should|may|can|could|aims? to|try to|tries to)\b/i

/** Words that a plain *should* or *must* can stand for; the others change their sentence. */
const SWAPPED =
  /^(?:must|ha(?:s|ve) to|(?:is|are) (?:legally |statutorily )?(?:required|obliged) to)$/i

/** Where the sentence of a citation has words of a kind: the last before it, else the first. */
function inSentence(view: DocumentView, citation: LocatedCitation, pattern: RegExp): Range | null {
  const { start, end } = citation.sentence
  const { text, toOriginal } = normalise(view.document.text.slice(start, end))
  const found = [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: start + toOriginal(index),
    end: start + toOriginal(index + words.length - 1) + 1,
  }))
  return found.findLast((range) => range.end <= citation.start) ?? found[0] ?? null
}

/** CITE-06: *must* for a paragraph that says *should*. */
export const saysTooMuch: CitationCheck = (view, { citation, resolution }) => {
  if (resolution.reason !== 'should-not-must' || !isOwnStatement(view, citation)) return null
  const modal = inSentence(view, citation, MUST)
  const range = modal ?? citation.place
  const words = wordsOf(view, range)
  return {
    ruleId: 'CITE-06',
    range,
    found: words,
    message: `${capital(placeInWords(citation.reference))} says “should” ${
      resolution.subject ? `about ${resolution.subject}` : 'at most'
    }; ${modal ? `“${words}”` : 'this'} says more than the Code does.`,
    fixes: SWAPPED.test(words) ? [fix('Replace with “should”', 'should', true)] : [],
    givesWay: { to: ['DUTY-12'], within: citation.sentence },
    ...(resolution.certain ? {} : { severity: 'information' as const }),
  }
}

const hard = citationClaims.hard.map((duty) => ({
  ...duty,
  ranges: placesOf(duty.places),
}))

const hardCues = new CueFinder<string>()
for (const { subject, cues } of hard) hardCues.add(cues, subject)

/** CITE-06 the other way round: *should* or *may* for a duty in law. */
export const saysTooLittle: CitationCheck = (view, { citation, resolution }) => {
  if (resolution.status !== 'ok' || citation.parts.length === 0) return null
  const duty = hard.find(({ ranges, laws }) =>
    citation.source === 'cop'
      ? placesOf([citation.reference]).some((cited) =>
          ranges.some((range) => rangesMeet(cited, range)),
        )
      : meetsLaw(citation, laws),
  )
  if (!duty) return null
  const { start, end } = citation.sentence
  const { text, toOriginal } = normalise(view.document.text.slice(start, end))
  const match = hardCues.matchesIn(text.toLowerCase()).find(({ entry }) => entry === duty.subject)
  const soft = match && SOFT.exec(text.slice(match.start, match.end))
  if (!match || !soft || /\bmust\b/i.test(text) || !isOwnStatement(view, citation)) return null
  const at = match.start + soft.index
  const range = {
    start: start + toOriginal(at),
    end: start + toOriginal(at + soft[0].length - 1) + 1,
  }
  return {
    ruleId: 'CITE-06',
    range,
    found: wordsOf(view, range),
    message: `“${wordsOf(view, range)}” says less than ${placeInWords(citation.reference)}: ${duty.subject} is a duty in law.`,
    fixes: [fix('Replace with “must”', 'must', true), fix('Replace with “will”', 'will')],
    givesWay: { to: ['DUTY-11'], within: citation.sentence },
  }
}

const capital = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase())
