import { citationClaims } from '../knowledge/generated/citation-claims'
import type { Citation } from './citation'
import { allInside, meetsLaw, placesOf } from './cited-places'
import { type Resolution, resolution } from './resolution'
import type { Claim } from './scope'

const barless = citationClaims.without.filter(({ what }) => what === 'bar')
const withoutBar = placesOf(barless.flatMap(({ places }) => places))
const lawsWithoutBar = barless.flatMap(({ laws }) => laws)

/** What the Code does warn of, in its own or in others' words: these keep nobody from anything. */
const WARNING =
  '(?:(?:be )?(?:assumed?|taken|seen as|regarded|treated|confused|ignored?|delay\\w*|left|forgotten|forget|wait|mean|automatic\\w*|compensated?|replaced?|substituted?|excused?|overlook\\w*|blamed?|passed|delegat\\w*|handed|given away|shifted|pass|hand)|make up|rely|become|fit|have regard|always|necessarily)'
const CANNOT =
  "(?:cannot|can't|can not|can never|may not|may never|must not|must never|(?:is|are) (?:not|never) (?:to|allowed to|permitted to|entitled to)|ha(?:s|ve) no right to)"

const BARS: readonly RegExp[] = [
  new RegExp(`\\b${CANNOT} (?!(?:[a-z]+ )?${WARNING}\\b)`),
  /\b(?:no|any|not) (?:sooner|earlier)\b|\bno (?:sooner|earlier|later)\b/,
  /\bonly (?:be )?(?:[a-z]+ )?(?:after|when|once|if|where|following|from)\b/,
  /\b(?:may|can|could|must|should|will|shall) only\b/,
  /\bonly (?:an?|the|those|pupils|children|schools|parents|staff|professionals) [^.;]{0,50}\b(?:may|can|is|are|has|have|could|must|should)\b/,
  /\b(?:not|no|cannot|nobody|never|nothing|forbids?|prohibits?)\b[^.;]*\b(?:until|unless|without a)\b/,
  /\b(?:nobody|no one|none|nowhere) (?:but|except|other than|else)\b/,
  /\b(?:has|have|must|needs?) to wait\b|\bmust wait\b|\b(?:forbids?|prohibits?|bans?|bars|rules out)\b/,
  /\bno (?:school|child|pupil|student|parent|support|specialist|help|request|referral) [^.;]{0,40}\b(?:may|can|until|unless|without)\b/,
  /\bno (?:[a-z-]+ ){1,3}(?:may|can) (?:have|hold|last|take|be|go|get)\b/,
  /\b(?:does not|doesn't|do not|will not|won't) (?:let|allow|permit)\b/,
  /\bha(?:s|ve) no (?:say|right|voice|choice|claim)\b|\b(?:decides?|chooses?) alone\b|\bno appeal\b/,
]

/** “A pupil must fail at two programmes before anybody is called.” */
const FIRST = /\b(?:must|ha(?:s|ve) to|needs? to)\b[^.;]{3,60}\bbefore\b/
/** Families are told and asked first; that keeps nobody waiting. */
const TOLD_FIRST =
  /\b(?:parents?|famil\w+|carers?|tell|told|inform\w*|discuss\w*|consult\w*|involv\w*|agree\w*|views?|evidence|assess\w*)\b/

/** The bar is what the Code itself asks for: talk with the family, their views, their say. */
const WITH_FAMILY =
  /\b(?:without|until|unless|only (?:after|with|when)) [^.;]{0,40}\b(?:parents?|famil\w+|pupils?|child(?:ren)?|views?|involv\w+|consult\w+|discuss\w+|agree\w*|evidence)\b/
/** “Help must not be kept back until all forms are in”: nothing is to wait. */
const DELAY =
  /\b(?:not|never|nobody|nothing|no [a-z]+)\b[^.;]{0,40}\b(?:kept (?:back|waiting)|held (?:back|up)|delay\w*|wait\w*|postpon\w*|put off|withheld|left)\b/
/** Whose the progress is stays the teacher's, and can be handed to nobody. */
const ANSWERS = /\b(?:responsib|accountab)/
/** “It does not say that …”: somebody knows better. */
const DENIED = /\b(?:nothing|nowhere|no rule|not say|doesn't say|not mean|myth)\b/

/** A bar put into the mouth of a paragraph that keeps nobody from anything. */
export function byBar(citation: Citation, { said }: Claim): Resolution | null {
  const { words } = said
  const isFirst = FIRST.test(words) && !TOLD_FIRST.test(words)
  if (words === '' || (!isFirst && !BARS.some((bar) => bar.test(words)))) return null
  if (DELAY.test(words) || DENIED.test(words) || WITH_FAMILY.test(words) || ANSWERS.test(words))
    return null
  const cited = placesOf(citation.parts.map((part) => part.reference))
  return allInside(cited, withoutBar) || meetsLaw(citation, lawsWithoutBar)
    ? resolution('unsupported', 'no-such-bar', { certain: false })
    : null
}
