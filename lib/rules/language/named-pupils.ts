import { overlaps } from '../../core/range'
import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'
import { NAMED_PUPIL, privacyFinding } from './privacy-finding'
import {
  ADULT,
  FULL,
  HAS_A_POST,
  IN_CLASS,
  isNoPupil,
  NOT_A_CHILD,
  OF_A_PUPIL,
  OF_OTHERS,
  OF_SOMEBODY_KNOWN,
} from './pupil-names'
import { NEED, NEED_ITEM, PARTICULAR } from './pupil-needs'

/** A first name with an initial or a surname, a class, and a need said of that child. */
const NAMED = new RegExp(
  `(?<![\\p{L}.]|(?:Mrs?|Ms|Miss|Dr|Mx)\\.? |\\p{Lu}\\p{Ll}+ |\\b(?:at|of|in|from|the|by|to|and|on|with) )(?<first>[A-Z]\\p{Ll}{2,})(?: (?<second>[A-Z](?:\\p{Ll}+|\\.)?))?,?\\s*\\(?(?:(?:who is |is |a (?:pupil|child|boy|girl|student) )?(?:in|from|of) )?(?:(?:Year|Y|Class|Reception|Yr|Nursery)\\s?\\d{0,2}|\\d{1,2}[A-Z]{1,2}\\b)\\)?[^.;\\n]{0,60}?\\b(?:has|have|with|is|who has|receives?|was|gets|needs)\\b[^.;\\n]{0,40}?\\b(?:${NEED}|${PARTICULAR})`,
  'gu',
)
const NAMED_WITHOUT_CLASS =
  /(?<![\p{L}.]|(?:Mrs?|Ms|Miss|Dr|Mx)\.? |\p{Lu}\p{Ll}+ |\b(?:at|of|in|from|the|by|to|and|on|with) )(?<first>[A-Z]\p{Ll}{2,}) (?<second>[A-Z](?:\p{Ll}+)?)\.?,? (?:\((?:Year |Y)?\d{1,2}[A-Z]{0,2}\),? )?(?:has (?:an? )?(?:EHC plan|EHCP|diagnosis|statement|autism|ADHD|dyslexia|Down[’']?s? syndrome|cerebral palsy|epilepsy|severe|complex)|is (?:autistic|dyslexic|deaf|blind|on the SEND? register|on SEN support)|(?:was |has been )diagnosed with)/gu

/** “When Jayden joined us in Year 7 with ADHD” */
const CAME_WITH = new RegExp(
  `(?<![\\p{L}.]|(?:Mrs?|Ms|Miss|Dr|Mx)\\.? |\\p{Lu}\\p{Ll}+ (?<!\\b(?:When|Since|After|Before|Until|Once|As) ))(?!(?:When|Since|After|Before|Until|Once|As)\\b)(?<first>[A-Z]\\p{Ll}{2,})(?: (?<second>[A-Z]\\p{Ll}+))? (?:joined|came to|started with|arrived|moved (?:to|into)|left) (?:us|our school|this school|the school)? ?(?:in|at the end of|during) (?:Year \\d{1,2}|Reception|Nursery)[^.;\\n]{0,12}? (?:with|because of) (?:an? )?(?:${NEED}|${PARTICULAR})`,
  'gu',
)

/** “Aisha Khan’s ADHD” */
const POSSESSED =
  /(?<![\p{L}.]|(?:Mrs?|Ms|Miss|Dr|Mx)\.? |\p{Lu}\p{Ll}+ )(?<first>[A-Z]\p{Ll}{2,}) (?<second>[A-Z](?:\p{Ll}+)?)\.?['’]s (?:(?:ADHD|autism|dyslexia|dyspraxia|epilepsy|cerebral palsy|diagnosis|EHC plan|EHCP|anxiety|hearing (?:loss|impairment|aids?)|deafness|seizures?|fits|tics|stammer|stutter|asthma|diabetes|(?:(?:nut|peanut|food|milk|egg) )?allerg(?:y|ies)|wheelchair|feeding tube|medication|medical (?:condition|needs)|healthcare plan|disability)\b(?! (?:training|course|work|team|group|talk|book|workshops?|research|guide|resources|sessions?|class|lead|project|toolkit|network|programme|service|report|policy|friendly)))/gu

/** A first name and a surname, in the middle of a sentence or at its start. */
const DOES =
  'cannot (?:speak|walk|see|hear)|does not speak|uses (?:an? )?(?:[\\w-]+ ){0,2}(?:wheelchair|walker|frame|talker|hearing aids?|tablet to speak|communication aid|signs)'
/** The name first, then what is said of the child: “Amira Khan, who has …”, “Oliver Hart, a wheelchair user in Reception”. */
const NAME_THEN_NEED = [
  new RegExp(
    `${FULL},? (?:\\(?${IN_CLASS}\\)?,? )?(?:who |whose |for whom )[^.;\\n]{0,50}?(?:\\b(?:${NEED}|${PARTICULAR})|${DOES})`,
    'gu',
  ),
  new RegExp(
    `${FULL},? an? [^.;,\\n]{0,20}?\\b(?:${NEED}|${PARTICULAR})[^.;,\\n]{0,12} ${IN_CLASS}`,
    'gu',
  ),
  new RegExp(`${FULL},? \\(?${IN_CLASS}\\)?,? [^.;\\n]{0,30}?(?:${DOES})`, 'gu'),
  new RegExp(
    `\\b(?:pupil|child|boy|girl|student|learner) (?:named|called) ${FULL}[^.;\\n]{0,60}?\\b(?:${NEED}|${PARTICULAR})`,
    'gu',
  ),
  new RegExp(
    `${FULL} (?:was|is|has been) (?:found|known|thought|assessed|identified|recognised)[^.;\\n]{0,30}?\\b(?:${NEED}|${PARTICULAR})`,
    'gu',
  ),
  // The need first: “trained in diabetes care because of Grace Hollis, Year 1”.
  new RegExp(
    `\\b(?:${NEED}|${PARTICULAR})[^.;\\n]{0,30}\\b(?:because of|for|to help|of|to support) ${FULL},? \\(?${IN_CLASS}`,
    'gu',
  ),
  // “a healthcare plan for Daniel Price because of his epilepsy”
  new RegExp(
    `\\b(?:for|with|to|helps?|supports?) ${FULL},? (?:because of|due to|owing to|on|with|to manage) (?:his|her|their) [^.;\\n]{0,20}?\\b(?:${NEED}|${PARTICULAR})`,
    'gu',
  ),
  // “The twins, Ben and Leo Marsh, are both …”
  new RegExp(
    `\\b(?:twins|brothers|sisters|siblings|cousins),? (?<first>[A-Z]\\p{Ll}{2,}) and (?<second>[A-Z]\\p{Ll}{2,})(?: [A-Z][\\p{Ll}’'-]+)?,? (?:who )?(?:both )?(?:are|have|receive|get)\\b[^.;\\n]{0,20}?\\b(?:SEND? register|${NEED}|${PARTICULAR})`,
    'gu',
  ),
]
const MAY_NAME_IN_FULL =
  /[A-Z][a-z]{2,} [A-Z][a-z'’-]{2,}(?:,? (?:\(?(?:in |from |of )?(?:Year|Y\d|Reception|Nursery|\d{1,2}[A-Z]|[A-Z][a-z]+ [Cc]lass)|an? |who|whose|for whom|was (?:found|known|thought|assessed|identified)|is (?:known|thought)|has been (?:found|assessed|identified)|(?:because of|due to|owing to|on|with|to manage) (?:his|her|their) ))|(?:named|called|twins,?|brothers,?|sisters,?|siblings,?|cousins,?) [A-Z]/

/** “our only pupil with Rett syndrome, Jess Marsh,”: the need first, then the name. */
const NEED_THEN_NAME =
  /\b(?:pupil|child|student|boy|girl|learner|young person) (?:with|who (?:has|is)) (?:an? )?(?:EHC plan|EHCP|autism|autistic|ADHD|dyslexia|dyslexic|epilepsy|cerebral palsy|deaf|blind|[A-Z]?[\p{L}-]+(?:[’']s)? syndrome|cystic fibrosis|muscular dystrophy|diabetes)(?: in Year \d{1,2})?, (?<first>[A-Z]\p{Ll}{2,})(?: (?<second>[A-Z]\p{Ll}+))?(?=,)/gu

/** Cheap tests before the patterns are tried. */
const MAY_BE_NAMED =
  /[A-Z][a-z]{2,} (?:joined|came|started|arrived|moved|left) |[A-Z][a-z]{2,} [A-Z][a-z]*['’]s |[A-Z][a-z]{2,} ?(?:[A-Z][a-z.]* ?)?,? ?\(?(?:(?:is|who|in|from|of|a|pupil|child|boy|girl|student) ){0,5}(?:Year|Y\d|Yr|Class|Reception|Nursery|\d{1,2}[A-Z])|[A-Z][a-z]{2,} [A-Z][a-z]*\.?,? (?:\(\w{1,8}\),? )?(?:has|is|was)\b|(?:pupil|child|student|boy|girl|learner|person) (?:with|who) [^.;]{3,40}, [A-Z][a-z]/

/** A child whom a name, or a name with a class, tells, and whose need stands beside it. */
export function namedPupils(context: BlockContext): Finding[] {
  const { text } = context.block
  const found: Finding[] = []
  if (MAY_NAME_IN_FULL.test(text)) found.push(...namedInFull(context))
  if (!MAY_BE_NAMED.test(text)) return found
  for (const match of [NAMED, NAMED_WITHOUT_CLASS, CAME_WITH, POSSESSED, NEED_THEN_NAME].flatMap(
    (form) => [...text.matchAll(form)],
  )) {
    const { first = '', second = '' } = match.groups ?? {}
    if (NOT_A_CHILD.test(first) || NOT_A_CHILD.test(second)) continue
    const range = { start: match.index, end: match.index + match[0].length }
    if (found.some((other) => overlaps(other.range, range))) continue
    if (IS_PROGRAMME.test(match[0]) || OF_OTHERS.test(match[0])) continue
    if (isNoPupil(text, range)) continue
    const { start } = context.sentenceAt(match.index)
    if (HAS_A_POST.test(text.slice(start, match.index))) continue
    if (IS_ADULT.test(match[0]) || WROTE.test(text.slice(range.end, range.end + 40))) continue
    found.push(privacyFinding(context, range.start, range.end, NAMED_PUPIL))
  }
  return found
}

const IS_ADULT =
  /\b(?:teacher|assistant|SENCO|governor|author|changed? (?:the )?name|not (?:his|her|their) real name)\b/i
/** “Precision Teaching in Year 3 is used for dyslexia” */
const IS_PROGRAMME =
  /\b(?:is used|helps|champion|from time to time|diploma|interest|(?:autism|ADHD|dyslexia) training)\b/i
/** “Temple Grandin has autism and her books …” */
const WROTE = /^ and (?:his|her|their) (?:books?|films?|stor(?:y|ies)|talks?)\b/

/** A name in full with a need, where something shows that it is a pupil’s. */
function namedInFull(context: BlockContext): Finding[] {
  const { text } = context.block
  const found: Finding[] = []
  for (const match of NAME_THEN_NEED.flatMap((form) => [...text.matchAll(form)])) {
    const { first = '', second = '' } = match.groups ?? {}
    if (NOT_A_CHILD.test(first) || NOT_A_CHILD.test(second)) continue
    const { start, end } = context.sentenceAt(match.index)
    const around = text.slice(start, end)
    if (!OF_A_PUPIL.test(around) || OF_SOMEBODY_KNOWN.test(around)) continue
    if (ADULT.test(match[0]) || HAS_A_POST.test(text.slice(start, match.index))) continue
    const range = { start: match.index, end: match.index + match[0].length }
    if (found.some((other) => overlaps(other.range, range)) || isNoPupil(text, range)) continue
    found.push(privacyFinding(context, range.start, range.end, NAMED_PUPIL))
  }
  return found
}

/** “Harry Nolan | Dyspraxia” in a table of pupils. */
export function namedRow(context: BlockContext): Finding[] {
  const { text, table } = context.block
  if (!table || table.isHeader || !IS_FULL_NAME.test(table.rowHeader.trim())) return []
  if (!OF_PUPILS.test(table.headers[0] ?? '') || !OF_NEEDS.test(table.header)) return []
  return NEED_ITEM.test(text) ? [privacyFinding(context, 0, text.length, NAMED_PUPIL)] : []
}
const IS_FULL_NAME =
  /^(?!(?:Pupil|Child|Student|Learner|Year|Class|Key|All|Early|Sixth) )[A-Z]\p{Ll}+ [A-Z][\p{L}’'-]+$/u
const OF_PUPILS =
  /^\W*(?:(?:name of )?(?:the )?(?:pupil|child|student|learner)|(?:pupil|child|student|learner)(?:['’]?s)? name)\W*$/i
const OF_NEEDS = /\b(?:needs?|diagnos[ie]s|conditions?|disabilit(?:y|ies)|difficult(?:y|ies))\b/i
