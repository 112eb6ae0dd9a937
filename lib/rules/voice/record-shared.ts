/**
 * The record of a meeting, and who gets it. One sentence says that it is made and the next that “parents are given it”,
 * so that what is given is known from what stands before.
 */

/** What was said at a meeting, and what came of it. */
const AGREED =
  '(?:what(?:ever)? (?:(?:was|were|is|has been|have been|had been|we|they|you|everyone|each \\w+|people) (?:have |has |all |then )?)(?:agree|agreed|decided?|settled?|said|discuss|discussed|promised?|talked about)|(?:the )?(?:outcomes?|results?|decisions?|actions?|conclusions?|discussions?|conversations?|agreements?)(?: (?:of|from|at) (?:the|each|every|this|that|a) (?:\\w+ )?(?:meetings?|reviews?|conversations?|discussions?))?|(?:the |each |every )?(?:meetings?|reviews?|conversations?))'
const PUT_DOWN =
  '(?:recorded|noted|minuted|logged|written (?:up|down)|typed(?: up)?|set down|put (?:on|in|onto|into|down)|entered|summari[sz]ed)'
const PUTS_DOWN =
  '(?:records?|notes?|minutes?|logs?|writes?|types?|puts?|enters?|summari[sz]es?|sums?)'
const PAPER =
  '(?:(?:written |short |brief |one-page |agreed |signed )*(?:records?|notes?|minutes|summar(?:y|ies)|write-ups?|action points?))'

const MADE = new RegExp(
  [
    `\\b${AGREED}\\b[^.;]{0,25}\\b(?:is|are|gets?|will be|being)\\b[^.;]{0,25}\\b${PUT_DOWN}\\b`,
    `\\b${PUTS_DOWN}\\b(?: (?:up|down|in))?[^.;]{0,20}\\bwhat(?:ever)? (?:was|is|has been|have been|we|they|you|everyone)(?: have| has| all)? (?:agreed?|decided?|settled?|said|discussed|promised?)\\b`,
    `\\b${PAPER} (?:of|from) [^.;]{0,30}\\b(?:meetings?|reviews?|conversations?|discussions?|agreed|decided|settled|said|discussed|actions?)\\b`,
    `\\b${PAPER} (?:is|are) (?:made|taken|kept|written|typed|drawn up|agreed|sent|given)\\b`,
  ].join('|'),
  'i',
)

/** It or a copy of it comes to somebody. */
const GIVEN =
  /\b(?:given|gets?|receives?|sent|emailed|handed|shown|sees?|has|have|takes?|keeps?|shared|posted|copied|goes|go|available|passed)\b[^.;]{0,40}\b(?:records?|notes?|minutes|summary|cop(?:y|ies)|versions?|it|one|them|this|page|sheet)\b|\b(?:records?|notes?|minutes|summary|cop(?:y|ies)|versions?|it|one|they|this)\b[^.;]{0,30}\b(?:is|are|goes|go|will be)\b[^.;]{0,20}\b(?:to|with|home|sent|given|shared|shown)\b/i

/** Whether a sentence says that what came of a meeting is put down. */
export const makesRecord = (text: string): boolean => MADE.test(text)

/** Whether a sentence behind such a one says that somebody gets it. */
export const givesRecord = (text: string): boolean => GIVEN.test(text)
