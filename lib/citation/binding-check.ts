import type { Body } from '../knowledge/code-of-practice'
import type { Citation } from './citation'
import { placesOf } from './cited-places'
import type { CodeIndex, CodeParagraph } from './code-index'
import { formatPlace } from './reference'
import { type Resolution, resolution } from './resolution'
import type { Claim } from './scope'
import { isClearlyAbout, topicsAt, topicsInLaw } from './topic-model'

const OF_SCHOOL =
  '(?:schools?|academ(?:y|ies)|governing bod(?:y|ies)|governors|boards?|trusts?|heads?|head-?teachers?|sen(?:d|d?co)s?|teachers?|we)'
const AUTHORITY =
  '(?:local authorit(?:y|ies)|councils?|(?:the|an?|each|every|your|our|their) authority|county)'
const BOUND =
  '(?:must|shall|should|ha(?:s|ve) to|(?:is|are) (?:required|obliged|bound|under a duty) to)'

/** “The council must tell parents …”; what must be done to it binds somebody else. */
const AUTHORITY_BOUND = new RegExp(
  `(?<!\\b${OF_SCHOOL},? (?:and|or) (?:the )?)\\b${AUTHORITY} (?:(?:also|then|always) )?${BOUND} (?!(?:not |never )?be\\b)`,
)
/** “Academies need not publish …”: the verbs of duties; many things nobody need do. */
const FREED = new RegExp(
  `\\b(?:${OF_SCHOOL}|${AUTHORITY}) (?:need not|needn't|(?:do not|does not|don't|doesn't) (?:have|need) to|(?:is|are) (?:not (?:required|obliged|bound)|under no duty) to) (?:publish|send|tell|inform|notify|report|designate|appoint|admit|make|support|secure|consult|review|use (?:its|their|our) best|have regard)\\b`,
)

/** Those whom a paragraph on schools speaks to. */
const IN_SCHOOL: readonly Body[] = [
  'schools',
  'governing bodies',
  'headteachers',
  'senior leaders',
  'SENCOs',
  'teachers',
  'support staff',
]

const isOfSchoolsAlone = ({ binds, strength }: CodeParagraph): boolean =>
  binds.length > 0 && strength !== 'explains' && binds.every((body) => IN_SCHOOL.includes(body))

/** A duty laid upon a body that the cited paragraph does not bind, or taken from one that it does. */
export function byBinding(citation: Citation, index: CodeIndex, claim: Claim): Resolution | null {
  const isFreed = FREED.test(claim.scope)
  if (!isFreed && !AUTHORITY_BOUND.test(claim.scope)) return null
  const cited = placesOf(citation.parts.map(({ reference }) => reference))
  const known = cited.map(({ first }) => index.paragraph(formatPlace(first)))
  const isSingle = cited.every(({ first, last }) => first.paragraph === last.paragraph)
  const paragraphs = known.flatMap((paragraph) => paragraph ?? [])
  if (isFreed)
    return isDuty(citation, paragraphs) && isOnSubject(citation, claim)
      ? resolution('unsupported', 'duty-denied', { certain: false })
      : null
  const isOthers =
    paragraphs.length > 0 &&
    paragraphs.length === known.length &&
    paragraphs.every(isOfSchoolsAlone)
  return isSingle && isOthers ? resolution('unsupported', 'other-body', { certain: false }) : null
}

/** A section or regulation lays down duties; of the Code's paragraphs those that say *must*. */
const isDuty = ({ source, parts }: Citation, paragraphs: readonly CodeParagraph[]): boolean =>
  source === 'cop'
    ? paragraphs.length > 0 && paragraphs.every(({ strength }) => strength === 'must')
    : parts.length > 0

const isOnSubject = ({ source, parts }: Citation, { scope }: Claim): boolean =>
  (source === 'cop'
    ? placesOf(parts.map(({ reference }) => reference)).flatMap(topicsAt)
    : parts.flatMap((part) => topicsInLaw(source, part))
  ).some((topic) => isClearlyAbout(topic, scope))
