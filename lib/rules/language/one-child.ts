import { overlaps } from '../../core/range'
import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'
import { privacyFinding } from './privacy-finding'
import { NOT_A_CHILD, OF_SOMEBODY_KNOWN } from './pupil-names'
import { NEED, PARTICULAR } from './pupil-needs'

const CHILD =
  '(?:boy|girl|lad|lass|pupil|child|student|learner|boarder|sixth[- ]former|leaver|youngster|toddler|teenager|young (?:man|woman|person))'
/** A year, a class or a form by whatever name: “Year 9”, “5Q”, “Lower Fourth”, “Sunflower Room”. */
const CLASS =
  '(?:(?:Year|Yr|Y) ?\\d{1,2}|Reception|Nursery|\\d{1,2}[A-Z]\\b|Class \\d{1,2}|(?:Lower|Upper) (?:School|Third|Fourth|Fifth|Sixth)|[A-Z]\\p{Ll}+ (?:Class|Room|Base|House)|(?:sixth|fifth) form)'
const ADJECTIVES =
  '(?:(?:little|young|older|small|new|deaf|blind|autistic|quiet|[\\p{L}-]+-year-old) )'

/** One child and no other; not the “student council” or a “pupil passport”. */
const SOMEBODY = new RegExp(
  `(?<![\\p{L}’'-])(?:[Oo]ne|[Oo]ur (?:one|only|sole)|[Oo]ur(?= (?:Year|Yr|Y|Reception|Nursery|Class) ?\\d{0,2} ?(?:boy|girl|pupil|child|student)\\b)|[Tt]he(?: one| only)?|[Oo]ne of (?:the|our) (?:two|three)|[Aa])(?: ${CLASS})?(?: ${ADJECTIVES}{0,2})?(?: ${CLASS})? ?(?:${CHILD}s?)\\b(?! (?:councils?|voice|groups?|forums?|panels?|leaders?|ambassadors?|passports?|profiles?|support|premium|referral)\\b)`,
  'gu',
)

/** “A child whose gran has died” may be any; “we have a pupil who …” is one. */
const IS_ANY = /^[Aa] (?!(?:[^ ]+ ){0,4}?(?:boy|girl|lad|lass)\b)/
const IS_THERE = /\b(?:(?:[Ww]e|school|class) (?:have|has|had)|[Tt]here (?:is|was)) $/

/** What fits one child of a school alone, told of that child and not of “Mrs Bell, who moved from Kent”. */
const FITS_ONE = new RegExp(
  [
    '^(?:[Oo]ur|[Tt]he) (?:one|only|sole) ',
    '^[Oo]ne of (?:the|our) (?:two|three) ',
    '(?:\\b(?:is|being)|,) (?:[^.;,]{0,20}\\b)?the only (?:\\w+ ){0,4}(?:in|at|of|on) (?:the|our|this|school)\\b',
    "(?<!\\p{Lu}[\\p{L}’'-]+,?) (?:who|and) (?:\\w+ ){0,2}(?:came|moved|joined|arrived)\\b[^.;]{0,25}\\bfrom (?!Year|Reception|Nursery)\\p{Lu}\\p{Ll}+(?! (?:School|Primary|Infants?|Juniors?|Nursery|Academy))",
    '\\bin the (?:news|newspapers?|papers|paper)\\b',
    '\\bwhose (?:mum|dad|mother|father|parents?|gran|nan|grandmother|grandad|grandfather|brother|sister|family)\\b[^.;]{0,30}\\b(?:works?|died|is|are|was|were|runs?|has|had|lives?)\\b',
  ].join('|'),
  'u',
)
/** Where what is said of the child ends. */
const CLAUSE_END = /;|, (?:so|but|while|when|because) | and (?:we|they|our|the school) /

/** “the little girl with Down’s syndrome”, “the Year 8 boy who was …” */
const CERTAIN = new RegExp(
  `^(?:[Tt]he|[Oo]ur) (?:(?:${ADJECTIVES}{1,2}(?:boy|girl|lad|lass)|${CLASS} ${CHILD}(?!s))\\b(?: in [^.,;]{0,30}?)?|(?:boy|girl|lad|lass) in [^.,;]{3,30}?|(?:pupil|child|student|learner) in (?:${CLASS}|[A-Z]\\p{Ll}+(?: \\w+)?)) with (?:an? )?${PARTICULAR}|^[Tt]he ${ADJECTIVES}{0,2}${CLASS} (?:boy|girl|lad|lass) (?:who|whose)(?: \\w+)? (?:was|were|came|lost|joined|moved|arrived|had|died|fell|broke|nearly) `,
  'u',
)

const A_NEED = new RegExp(`(?<!\\p{L})${PARTICULAR}(?!\\p{L})`, 'u')
const OF_CLASS = new RegExp(CLASS, 'u')

/** Told of nobody, of anybody, or with another name. */
const OF_NOBODY =
  /\b(?:often|usually|sometimes|tends?|can be|if|whenever|may|might|could|would|should|imagine|suppose|fictional|made[- ]up|e\.g\. an?|for example,? an?|say,? an?|not (?:his|her|their) real name|names? (?:has|have) been changed|with (?:his|her|their) permission|at a time|each time)\b/i

/** “Staff should be aware that …”: what follows is told of somebody. */
const TO_KNOW = /\b(?:should|must|needs? to|may|might) (?:be aware|know|note|remember)\b/gi

/** “Joely, who is fourteen and has Rett syndrome”: a first name, an age and a need. */
const NAMED_WITH_AGE = new RegExp(
  `(?<![\\p{L}.’'-]|(?:Mrs?|Ms|Miss|Dr|Mx)\\.? )(?<first>[A-Z]\\p{Ll}{2,})(?: [A-Z][\\p{L}’'-]*)?, who is (?:only |just |now )?(?:[3-9]|1\\d|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?: years old)?,? and (?:has|had|is|uses|lives with) [^.;\\n]{0,24}?(?:${PARTICULAR}|${NEED})`,
  'gu',
)
/** “M. in 5Q (the one with selective mutism …)”: an initial, a class and a need. */
const BY_INITIAL = new RegExp(
  `(?<![\\p{L}.]|\\p{L}{3,} )[A-Z]\\.?(?: ?[A-Z]\\.)? (?:in|of|from) ${CLASS}(?= \\(| (?:has|is|was|uses|needs|who)\\b)[^.;\\n]{0,40}?(?<!\\p{L})(?:${PARTICULAR}|${NEED})`,
  'gu',
)

/** Quick looks: what a text holds that names a child by age or initial, and what it holds that tells of one by what fits no other. */
const MAY_BE_NAMED = /, who is |\b[A-Z]\.? (?:in|of|from) /
const MAY_FIT_ONE =
  /\b(?:boy|girl|lad|lass|only|sole|whose|papers?|news|newspapers?)\b|\b(?:pupil|child|student|learner) in [A-Z\d]|\b[Oo]ur (?:Year|Reception|Nursery|Class)\b|\b[Oo]ur one |\b[Oo]ne of (?:the|our) t|\b(?:came|moved|joined|arrived)\b/

const ONE_CHILD =
  'This tells of one child whom others may know by it: tell of several, or leave out what fits only this one.'

/** Sentences that tell of one child by what fits no other, with a need or without: no name is needed for that. */
export function oneChild(context: BlockContext, known: readonly Finding[]): Finding[] {
  const { text } = context.block
  const isFree = (start: number, end: number) =>
    !known.some(({ range }) => overlaps(range, { start, end }))
  const found = (MAY_BE_NAMED.test(text) ? [NAMED_WITH_AGE, BY_INITIAL] : []).flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!isFree(start, end)) return []
      const around = aroundOf(context, start)
      const isNobody = OF_NOBODY.test(around) || OF_SOMEBODY_KNOWN.test(around)
      return isNobody || NOT_A_CHILD.test(match.groups?.['first'] ?? '')
        ? []
        : [privacyFinding(context, start, end, ONE_CHILD)]
    }),
  )
  if (!MAY_FIT_ONE.test(text)) return found
  const sentences = new Set<number>()
  for (const match of text.matchAll(SOMEBODY)) {
    const sentence = context.sentenceAt(match.index)
    if (sentences.has(sentence.start)) continue
    const around = text.slice(sentence.start, sentence.end).replace(TO_KNOW, '')
    const [said = ''] = text.slice(match.index, sentence.end).split(CLAUSE_END, 1)
    if (IS_ANY.test(match[0]) && !IS_THERE.test(text.slice(sentence.start, match.index))) continue
    const isSure = CERTAIN.test(said)
    const isOne = A_NEED.test(said) && FITS_ONE.test(said)
    if ((!isSure && !isOne) || OF_NOBODY.test(around) || OF_SOMEBODY_KNOWN.test(around)) continue
    const end = Math.min(sentence.end, match.index + said.replace(/[\s.!?]+$/, '').length)
    if (!isFree(match.index, end)) continue
    sentences.add(sentence.start)
    found.push({
      ...privacyFinding(context, match.index, end, ONE_CHILD),
      ...(isSure || OF_CLASS.test(around) ? {} : { severity: 'warning' as const }),
    })
  }
  return found
}

function aroundOf(context: BlockContext, at: number): string {
  const { start, end } = context.sentenceAt(at)
  return context.block.text.slice(start, end)
}
