import { overlaps } from '../../core/range'
import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'
import { NAMED_PUPIL, privacyFinding } from './privacy-finding'
import {
  FULL,
  HAS_A_POST,
  isNoPupil,
  NOT_A_CHILD,
  OF_OTHERS,
  OF_SOMEBODY_KNOWN,
} from './pupil-names'
import { NEED, PARTICULAR } from './pupil-needs'

/** Pupils as they are noted down: a name, a class and a need, with brackets, dashes and colons for words. */

const CLASS =
  "(?:(?:Year|Yr|Y) ?\\d{1,2}|Reception|Nursery|\\d{1,2}[A-Z]\\b|[A-Z]\\p{Ll}+(?:['’]s?)? [Cc]lass)(?! (?:teachers?|TAs?|lead|leader|team|staff|assistants?|parents?|SENCO|SENDCO|pupils|children))"
const CODE = '(?:ASD|ASC|ADHD|SEMH|SLCN|SpLD|MLD|SLD|PMLD|FASD|PDA|ODD|HI|VI|MSI|PD)'
const IS_NEED = `(?<![\\p{L}-])(?:${CODE}|${PARTICULAR}|${NEED})(?![\\p{L}-])(?! (?:champion|lead|leader|trained|training|specialist|teacher|governor|support|team|group|club|course|work|friendly|interventions?|strategies|resources|links?)\\b)`

/** “Tom B” */
const SHORT =
  "(?<![\\p{L}.’'-]|(?:Mrs?|Ms|Miss|Dr|Mx)\\.? )(?<first>[A-Z]\\p{Ll}{2,}) (?<second>[A-Z])\\.?"
const FIRST =
  "(?<![\\p{L}.’'-]|(?:Mrs?|Ms|Miss|Dr|Mx)\\.? |\\p{Lu}\\p{Ll}+ )(?<first>[A-Z]\\p{Ll}{2,})"
const MARK = '\\s?(?:[–—:]|\\s-)\\s'
const IN_BRACKET = '[^()\\n]{0,60}?'

/** “Tom Barker (Year 4, autistic, lives with …)”, whichever comes first */
const inBracket = (name: string): string[] => [
  `${name},? \\(${IN_BRACKET}\\b${CLASS}[,;:]? ${IN_BRACKET}${IS_NEED}[^()\\n]{0,80}\\)`,
  `${name},? \\(${IN_BRACKET}${IS_NEED}[,;:]? ${IN_BRACKET}\\b${CLASS}[^()\\n]{0,80}\\)`,
]
/** “Tom Barker (Y4) – ASD”, “(Tom Barker, Y4) – ASD”, “Tom Barker: autism, Year 4” */
const inLine = (name: string): string[] => [
  `${name}(?:,? \\(${CLASS}\\)|, ${CLASS}\\)?)(?:${MARK}|, )[^.;:\\n()]{0,24}?${IS_NEED}`,
  `${name}${MARK}[^.;:\\n()]{0,24}?${IS_NEED}[^.;:\\n()]{0,24}?[,(] ?(?:in )?${CLASS}`,
  `${name}${MARK}${CLASS}(?:, |${MARK})[^.;:\\n()]{0,24}?${IS_NEED}`,
]
/** “Pupils with ADHD: Tom B. (Y4), …” */
const underNeed = (name: string): string =>
  `\\b(?:[Pp]upils|[Cc]hildren|[Ss]tudents|[Ll]earners|[Bb]oys|[Gg]irls)\\b[^.:;\\n]{0,30}?${IS_NEED}[^.:;\\n]{0,20}:\\s${name},?\\s\\(?${CLASS}`
const of = (forms: readonly string[]): RegExp[] => forms.map((form) => new RegExp(form, 'gu'))
const FORMS = of(
  [FULL, SHORT].flatMap((name) => [...inBracket(name), ...inLine(name), underNeed(name)]),
)
const BY_FIRST_NAME = of(inBracket(FIRST))

/** Every form names a class; most texts with a name in them do not. */
const NAMES_CLASS = new RegExp(CLASS, 'u')
const MAY_BE_NOTED = /[A-Z][a-z]{2,}(?: [A-Z][\w’'-]*\.?)?(?:,? \(|, (?:Y|R|N|\d)|\s?[–—:]\s|\s-\s)/
/** Words of programmes, rooms and papers that look like a surname. */
const IS_PROGRAMME =
  /(?:ing|ics|tion|ment|ness|therap\w+|skills?|words?|boxe?s?|time|start|steps?|minds?|matters|works?|tests?|programmes?|schemes?|plans?|zones?|stories|story|groups?|clubs?|hub|rooms?|base|unit|circle|friends|bricks?|toe|screen\w*|tool\w*|phonics|maths)$/i
/** Who stands in lists of staff. */
const OF_STAFF =
  /\b(?:staff|teams?|teachers?|assistants?|TAs?|LSAs?|who['’]s who|contacts?|governors?|training|leads?|champions?|qualifications?|experts?|provision|interventions?|programmes?)\b/i
const NOT_REAL =
  /\b(?:not (?:his|her|their) real name|names? (?:has|have|had) been changed|changed? (?:the )?names?|real names?|imagine|imaginary|fictional|made[- ]up|invented|the dog)\b/i
/** A child that is made up to show what is meant. */
const MAY_BE = /\b(?:might|could|would)\b/i
const SUPPOSES = /\b(?:might|could|would|may|e\.g\.|such as|for example)\b/i
/** A first name alone may be that of a programme; a child has a family, a plan and is a he or a she. */
const IS_CHILD =
  /\b(?:he|she|him|his|her|lives with|mother|father|mum|dad|grand\w+|(?:has|needs|gets|receives) (?:an? |the )?(?:plans?|EHC\w*|adults?|TA|one[- ]to[- ]one|1:1))\b/i

/** Pupils noted down with class and need. */
export function notedPupils(context: BlockContext, told: readonly Finding[]): Finding[] {
  const { text, list } = context.block
  if (!MAY_BE_NOTED.test(text) || !NAMES_CLASS.test(text)) return []
  if (OF_STAFF.test(`${context.section.title} ${list?.stem?.text ?? ''}`)) return []
  const found: Finding[] = []
  const take = (forms: readonly RegExp[], isMeant: (sentence: string) => boolean): void => {
    for (const match of forms.flatMap((form) => [...text.matchAll(form)])) {
      const { first = '', second = '' } = match.groups ?? {}
      if ([first, second].some((word) => NOT_A_CHILD.test(word) || IS_PROGRAMME.test(word)))
        continue
      const range = { start: match.index, end: match.index + match[0].length }
      if ([...told, ...found].some((other) => overlaps(other.range, range))) continue
      const sentence = context.sentenceAt(match.index)
      const around = text.slice(sentence.start, Math.max(sentence.end, range.end))
      if (NOT_REAL.test(around) || OF_SOMEBODY_KNOWN.test(around) || !isMeant(around)) continue
      if (OF_OTHERS.test(match[0]) || OF_STAFF.test(match[0])) continue
      if (HAS_A_POST.test(text.slice(sentence.start, match.index)) || isNoPupil(text, range))
        continue
      found.push(privacyFinding(context, range.start, range.end, NAMED_PUPIL))
    }
  }
  take(FORMS, (sentence) => !MAY_BE.test(sentence))
  take(BY_FIRST_NAME, (sentence) => IS_CHILD.test(sentence) && !SUPPOSES.test(sentence))
  return found
}
