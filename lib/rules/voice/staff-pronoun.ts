import type { Range } from '../../core/range'
import type { Mention } from './mentions'

/** Who may decide at a school, by their nouns. */
const STAFF =
  /\b(?:senco|sendco|head ?teachers?|heads?|principals?|deput(?:y|ies)|teachers?|tutors?|staff|slt|leaders?|leads?|managers?|co-?ordinators?|directors?|practitioners?|colleagues|team|panel|department|committee|governors?|mrs?|ms|miss|dr)\b(?!['’])/i
/** A body of several, which “it” can take up. */
const BODY = /\b(?:team|panel|department|committee|slt)\b/i
/** One pupil or parent, whom “she” could take up as well. */
const ONE_OF_OTHERS =
  /\b(?:pupil|child|student|learner|young person|parent|carer|mother|father|mum|dad|psychologist|therapist|officer|nurse|doctor|specialist|adviser|consultant)\b/i
/** Others than staff and families, whom “they” could take up. */
const OTHERS =
  /\b(?:authority|council|LA|psychologists?|therapists?|officers?|specialists?|agenc(?:y|ies)|services?|advisers?|doctors?|nurses?|visitors)\b/
const PERSON = /\b(?:they|he or she|she or he|she|he)\b/i
const DENIED = /^ (?:(?:do|does|did|will|may|can|must|should|are|is) not|cannot|never)\b/i
const THING = /\bit\b/i

/**
 * “The panel meets in June. It decides …”: the pronoun of a sentence that takes up the staff whom the sentence before
 * names; null where it may be anybody else.
 *
 * @param named who is named in the sentence itself
 * @param before who was named in the sentence before
 */
export function staffPronoun(
  text: string,
  named: readonly Mention[],
  textBefore: string,
  before: readonly Mention[],
): Range | null {
  if (!STAFF.test(textBefore)) return null
  const pronoun = PERSON.exec(text) ?? THING.exec(text)
  if (!pronoun || named.some(({ start }) => start < pronoun.index)) return null
  if (before.some(({ who }) => who === 'parent') || OTHERS.test(textBefore)) return null
  const [word] = pronoun
  if (DENIED.test(text.slice(pronoun.index + word.length))) return null
  const isFree = /^it$/i.test(word)
    ? BODY.test(textBefore)
    : /^they$/i.test(word)
      ? before.every(({ isTopic, isPossessive }) => isTopic || isPossessive)
      : !ONE_OF_OTHERS.test(textBefore)
  return isFree ? { start: pronoun.index, end: pronoun.index + word.length } : null
}
