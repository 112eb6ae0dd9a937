import { overlaps } from '../../core/range'
import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'
import { NAMED_PUPIL, privacyFinding } from './privacy-finding'
import {
  FULL,
  HAS_A_POST,
  isNoPupil,
  NOT_A_CHILD,
  OF_A_PUPIL,
  OF_OTHERS,
  OF_SOMEBODY_KNOWN,
} from './pupil-names'
import { NEED, PARTICULAR } from './pupil-needs'

/** A class by its year, its code or its name: “Year 5”, “9B”, “Butterfly class”, “the sixth form”. */
const CLASS =
  "(?:(?:Year|Yr|Y) ?\\d{1,2}|Reception|Nursery|\\d{1,2}[A-Z]\\b|[A-Z]\\p{Ll}+(?:['’]s?)? (?:[Cc]lass|[Bb]ase)|the (?:sixth form|nursery|reception class))"
/** “Sofia Ward, 9,” */
const AGE = '(?:aged )?(?:[3-9]|1\\d)(?: years old)?'
const AT_CLASS = `(?:,? (?:in|from|of) ${CLASS}|,? \\((?:${CLASS}|${AGE})\\)|, ${CLASS}(?=[,.:;)\\s])|, ${AGE}(?=,)|,? aged (?:[3-9]|1\\d)\\b)`

const START = "(?<![\\p{L}.’'-]|(?:Mrs?|Ms|Miss|Dr|Mx|Sir|Lady|Lord|Dame)\\.? )"
const FIRST = `${START}(?<first>[A-Z]\\p{Ll}{2,})`
const WITH_INITIAL = `${FIRST} (?<second>[A-Z])\\.?(?![\\p{L}’'])`
const ANY_NEED = `(?:${PARTICULAR}|${NEED})(?!\\p{L})`
/** Not the need of a grown-up's training, or of somebody in the family. */
const NO_TRAINING =
  "(?!(?:diplomas?|degree|interest|training|qualifi\\w*|experience\\w*|expert\\w*|train\\w*|daughter|son|brother|sister|child|work|used|our|helps|for|in|on)\\b)[\\w’'-]+"
const A_CHILDS = `${ANY_NEED}(?! (?:training|clinic|course|group|team|qualification|diploma|expert\\w*|friendly|assessor|specialist|champion|child|children|pupils?))`
const LITTLE = '[^.;:\\n]{0,24}?'

/** The need is said of the child who was just named. */
const IS_SAID_OF = [
  `, ?who (?:has|had|is|was|needs|receives|gets|uses|lives with)(?: ${NO_TRAINING}){0,2} ${A_CHILDS}`,
  `, ?whose (?:${NO_TRAINING} )?${A_CHILDS}`,
  `, ?(?:who|whose) [^.;,\\n]{0,12}?\\b(?:uses (?:an? )?(?:[\\w-]+ )?(?:wheelchair|walker|walking frame|communication aid)|cannot (?:walk|see|hear|speak))`,
  `, an? (?:[a-z-]+ )?(?:boy|girl|pupil|child|student) (?:with|who has) ${LITTLE}\\b${ANY_NEED}`,
  `,? (?:because|as|since) (?:he|she|they) (?:has|have|is|are|was|were|uses?|cannot) ${LITTLE}\\b${ANY_NEED}`,
  `,? is (?:the|our) (?:only|one) (?:[a-z-]+ )?(?:wheelchair user|(?:pupil|child|student|boy|girl) (?:with|who has) ${LITTLE}\\b${ANY_NEED})`,
  `(?:['’]s|s['’]) (?:mother|father|mum|dad|parents?|family|grandmother|grandfather|foster carers?)\\b[^.;\\n]{0,40}\\b(?:his|her|their) ${ANY_NEED}`,
  ` (?:was|has been|is) diagnosed (?:with|as) ${LITTLE}\\b${ANY_NEED}`,
]

/** What is told of a child, and not of a programme or a room. */
const AS_OF_A_CHILD =
  '(?:can (?:now|already|at last)|could (?:hardly|not)|has (?:made|learnt|learned|grown|become|moved|settled|gained)|(?:now |no longer |often |soon )?(?:reads?|enjoys?|joined|moved|found|finds|took|made|learnt|learned|passed|won|said|told|writes|walks|talks|feels|struggles|loves|speaks))\\b'
/** How a child may be named; each name is looked for once, and what is said of it from where it ends. */
const NAMES = [FULL, WITH_INITIAL, FIRST].map((name) => new RegExp(name, 'gu'))
/** A name with a class beside it is a pupil’s, wherever in the sentence the need stands. */
const IN_CLASS = new RegExp(
  `${AT_CLASS},? (?:${AS_OF_A_CHILD}|(?:(?:who )?(?:has|is|was|needs|receives|uses)(?: ${NO_TRAINING}){0,2}|whose) ${A_CHILDS})`,
  'uy',
)
/** “Callum in 9R, for instance, has a laptop because of his dyspraxia.” */
const IN_CLASS_WITH_OWN = new RegExp(
  `${AT_CLASS}\\b[^.;\\n]{0,90}?\\b(?:his|her|their) ${A_CHILDS}`,
  'uy',
)
/** “Tyler’s anxiety is much better, and he is now in class.” */
const OWN_NEED = new RegExp(`['’]s (?:${A_CHILDS})[^.;\\n]{0,60}\\b(?:he|she|his|her|him)\\b`, 'uy')
const WITH_NEED = new RegExp(`(?:${IS_SAID_OF.join('|')})`, 'uy')
const CASE = new RegExp(
  `(?:^|[.(]\\s*)\\W*(?:Case study|Example|Profile|[Pp]hoto(?:graph)?|[Pp]icture[d]?|Caption)[^.:\\n]{0,20}: (?:${FULL}|${FIRST.replace('first', 'only')})${AT_CLASS}`,
  'gu',
)

interface Told {
  readonly start: number
  readonly end: number
  /** The words of the name. */
  readonly words: readonly string[]
}

const told = (match: RegExpExecArray, end: number): Told => ({
  start: match.index,
  end,
  words: ['first', 'second', 'only'].map((name) => match.groups?.[name] ?? ''),
})

const namesIn = (text: string): RegExpExecArray[] =>
  NAMES.flatMap((name) => [...text.matchAll(name)])

/** The names behind which something is said. */
const saidBehind = (text: string, names: readonly RegExpExecArray[], said: RegExp): Told[] =>
  names.flatMap((match) => {
    said.lastIndex = match.index + match[0].length
    return said.test(text) ? [told(match, said.lastIndex)] : []
  })

const A_NEED = new RegExp(
  `(?<!\\p{L})${ANY_NEED}|\\b(?:can|could) hardly (?:speak|walk|see|hear)\\b|\\b(?:speech|dyslexia|autism|ADHD|nurture) (?:group|club|therapy)\\b`,
  'u',
)
/** No child, or a child of whom nobody knows. */
const NO_PUPIL =
  /\b(?:the (?:\w+ )?dog|not (?:his|her|their) real name|names? (?:has|have|had) been changed|changed? (?:the )?names?|real names?|for example|imagine|fictional|made[- ]up)\b/i
/** What somebody is who works for a school or visits it. */
const WORKS =
  /^[^.;]{0,40}?(?:\bis|,|\bas) (?:an?|our|the) (?:[a-z-]+ ){0,3}(?:teacher|assistant|SENCO|SENDCO|governor|author|therapist|psychologist|coach|mentor|head|headteacher|manager|nurse|officer|trustee|swimmer|athlete)\b/
/** What is done for, or told of, a pupil, where no class says that it is one. */
const OF_SCHOOL_LIFE =
  /\b(?:(?:bought|built|fitted|installed|made|adapted|arranged|ordered|trained)\b[^.;]{0,60}\b(?:for|to|with)|assistants?|afternoons?|mornings?|exams?|GCSEs?|scribe|EHC plan|EHCP|(?:the|our|this) (?:school|lift|ramp|hoist)|one[- ]to[- ]one|group|mother|father|mum|lunchtimes?|son|daughter)\b/i

const MAY_BE_PERSON =
  /[A-Z][a-z]{2,}(?: [A-Z][\w’'-]*)?(?:,? \(?(?:in |from |of |who|whose|an? |aged |because|as |since|is |was |has |[YRN\d])|['’])/

/** Children whose need stands beside their name in ways that show that they are pupils. */
export function pupilsBesideNeeds(context: BlockContext, known: readonly Finding[]): Finding[] {
  const { text } = context.block
  if (!MAY_BE_PERSON.test(text)) return []
  const found: Finding[] = []
  const add = ({ start, end, words }: Told): void => {
    if (words.some((word) => NOT_A_CHILD.test(word))) return
    const sentence = context.sentenceAt(start)
    const range = { start, end: Math.min(end, sentence.end) }
    if ([...known, ...found].some((other) => overlaps(other.range, range))) return
    const around = text.slice(sentence.start, sentence.end)
    if (NO_PUPIL.test(around) || OF_SOMEBODY_KNOWN.test(around)) return
    if (WORKS.test(text.slice(start, sentence.end))) return
    if (isNoPupil(text, range)) return
    if (HAS_A_POST.test(text.slice(sentence.start, start))) return
    found.push(privacyFinding(context, range.start, range.end, NAMED_PUPIL))
  }
  const aroundOf = ({ start }: Told): string => {
    const sentence = context.sentenceAt(start)
    return text.slice(sentence.start, sentence.end)
  }
  const cases = [...text.matchAll(CASE)].map((match) => told(match, match.index + match[0].length))
  const names = namesIn(text)
  const inClass = [IN_CLASS, IN_CLASS_WITH_OWN].flatMap((said) => saidBehind(text, names, said))
  for (const one of [...inClass, ...cases])
    if (A_NEED.test(aroundOf(one)) && !OF_OTHERS.test(aroundOf(one))) add(one)
  for (const one of saidBehind(text, names, OWN_NEED)) if (OF_A_PUPIL.test(aroundOf(one))) add(one)
  for (const one of saidBehind(text, names, WITH_NEED))
    if (OF_A_PUPIL.test(aroundOf(one)) || OF_SCHOOL_LIFE.test(aroundOf(one))) add(one)
  return found
}
