import { overlaps } from '../../core/range'
import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'
import { privacyFinding } from './privacy-finding'
import { NEED, NEED_CELL, NEED_ITEM, PARTICULAR } from './pupil-needs'

/** “Our one blind child in Year 2”: the need stands before the child. */
const NEED_BEFORE_CHILD =
  /\b(?:[Oo]ur|[Tt]he|[Oo]ne)(?: one| two| three| four| only| single)? (?:blind|deaf|autistic|dyslexic|epileptic|diabetic|wheelchair-using) (?:pupil|child|student|boy|girl|learner)(?:(?<=\b(?:one|two|three|four) \S+ \S+)s)?(?: (?:is|are)(?: all| both)?)? in (?:Year \d{1,2}|Y\d{1,2}|Reception|Nursery)\b/g

/** “Our only pupil with Down’s syndrome” */
const ONLY_ONE = new RegExp(
  `\\b[Oo]ur (?:one|only) (?:pupil|child|student|boy|girl|learner) (?:with|who (?:has|is|uses)) (?:an? )?${PARTICULAR}`,
  'gu',
)

/** “a girl in Year 4 with spina bifida”, of whom something is told */
const A_CHILD_OF_A_CLASS = new RegExp(
  `\\b(?:[Oo]ne of (?:them|our (?:pupils|children))|[Oo]ur|[Ww]e have|[Tt]here is)\\b[^.;\\n]{0,12}\\b(?:a|one) (?:boy|girl|pupil|child|student) in (?:Year \\d{1,2}|Y\\d{1,2}|Reception|Nursery) (?:with|who (?:has|is|uses)) (?:an? )?${PARTICULAR}`,
  'gu',
)

/** “a girl in Class 2 who has Down syndrome” is a certain girl. */
const A_GIRL_OF_A_CLASS = new RegExp(
  `\\b[Aa] (?:boy|girl) (?:in|from) (?:Year \\d{1,2}|Y\\d{1,2}|Class \\d{1,2}|\\d{1,2}[A-Z]\\b|Reception|Nursery|[A-Z]\\p{Ll}+ [Cc]lass) (?:with|who (?:has|is|uses)) (?:an? )?${PARTICULAR}`,
  'gu',
)

/** “twin brothers in Year 2, both with selective mutism” */
const SIBLINGS_OF_A_CLASS = new RegExp(
  `\\b(?:twins|twin (?:brothers|sisters|boys|girls)|brothers|sisters|siblings) (?:in|from) (?:Year \\d{1,2}|Class \\d{1,2}|Reception|Nursery)\\b[^.;\\n]{0,30}\\b(?:with|have|has|are) (?:an? )?${PARTICULAR}`,
  'giu',
)

/** “Our only sixth former with an EHC plan” */
const ONLY_ONE_OF_A_YEAR = new RegExp(
  `\\b[Oo]ur (?:one|only) (?:sixth[- ]former|(?:sixth[- ]form|Year \\d{1,2}|Reception|[Nn]ursery) (?:pupil|child|student)) (?:with|who (?:has|is|uses)) (?:an? )?(?:${PARTICULAR}|${NEED})`,
  'gu',
)

const WHO =
  '(?:pupils?|children|child|students?|boys?|girls?|learners?|young people|sisters|brothers|siblings)'
const PLACE =
  '(?:in|from) (?:our |the )?(?:Year \\d{1,2}|Y\\d{1,2}|Class \\d{1,2}|\\d{1,2}[A-Z]\\b|Reception|Nursery|KS\\d|Key Stage \\d|[a-z]+ class)'
const COUNTED = new RegExp(
  `(?<!up to |least |than |in |than a |of |groups? of |every |in year |stage |KS|tier |wave |level |band |class |section |room |\\d|\\.|-|£)\\b(?!(?<=\\byear )\\d)(?:only |just )?(?<number>one|two|three|four|[1-4]|a single|both|both of the|both our) (?:of (?:our|the|these|them)\\b[^.;\\n]{0,20})?(?<year>Year \\d{1,2} |sixth[- ]form )?${WHO}\\b(?! in (?:every |\\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty))(?<place> ${PLACE}| who (?:joined|started|came|arrived|moved)\\b(?:(?! (?:has|have|had|with|is|are)\\b)[^.;,\\n]){0,40})?(?: in (?:the )?school)?(?<between>[^.;\\n]{0,24}?\\b(?:with|has|have|had|on|who (?:has|have|is|are)|is|are|receiv\\w+)\\b(?: (?:an? )?(?:\\w+ )?plans? (?:from|of|by|with) (?:the|our) (?:council|local authority|LA)\\b)?[^.;\\n]{0,24}?\\b)(?<need>${PARTICULAR}|${NEED})(?<after>[^.;\\n]{0,12} ${PLACE})?`,
  'giu',
)
/** “In Year 11 one student is …” */
const PLACE_BEFORE =
  /\b[Ii]n (?:Year \d{1,2}|Reception|Nursery|Class \d{1,2}|the sixth form),? (?:there (?:is|are) )?$/
const STATES_NUMBERS =
  /\b(?:there (?:is|are|were)|we (?:have|had|currently)|currently|at present|this year|in (?:january|september|october|20\d\d)|on roll|the school has|our school has|have an?|has an?)\b/i
/** “One pupil in Year 9 is blind” states a number by itself. */
const COUNTS_THEM =
  /\b(?:only|just) (?:one|two|three|four|[1-4])\b(?! at a time)|\ba single\b|\bboth\b/i
/** “3 pupils have EHC plans”: the sentence opens with the number. */
const OPENS =
  /^\W*(?:one|two|three|four|[1-4]) (?:of (?:our|the) )?(?:pupils?|children|child|students?|boys?|girls?|learners?|sisters|brothers|siblings)\b(?: in (?:our|the|this) school)?(?: \([^)]{3,30}\))? (?:has|have|is|are)\b/i
/** “only one visually impaired student in Year 8”, “two wheelchair users” */
const WITH_ADJECTIVE = new RegExp(
  `(?<!up to |least |than |in |than a |groups? of |every |year |stage |tier |wave |level |class |section |room |\\d|\\.|-|£)\\b(?<number>one|two|three|four|[1-4]|a single) (?:of our )?(?:(?:severely|profoundly|registered) )?(?:(?:(?:visually|vision|hearing|sight)[- ]impaired|partially sighted|deaf|blind|autistic|dyslexic|epileptic|diabetic|non-verbal|wheelchair-using) ${WHO}|wheelchair users?)\\b(?<place> ${PLACE})?`,
  'giu',
)
/** “… two, one with a physical disability and one with a speech delay” */
const ONE_BY_ONE = new RegExp(
  `(?<=[\\p{L}\\d], |: |\\band )(?:one|two|three|four|[1-4]) (?:with|for|who (?:has|have|is|are)|has|have|is|are) (?:an? )?(?:[\\w-]+ )?(?:${PARTICULAR}|${NEED})(?!\\p{L})`,
  'giu',
)
const MAY_BE_BY_ONE = /\b(?:one|two|three|four|[1-4]) (?:with|for|who|has|have|is|are) /
/** “autism 14, hearing impairment 2” */
const NEED_AND_NUMBER = new RegExp(
  `\\b(?:${PARTICULAR}|${NEED}|ASD|ASC|SLCN|SpLD|MLD|SLD|PMLD|PD|HI|VI|MSI)(?: \\([A-Z]{2,5}\\))?\\s*(?:[:–=-]\\s*|\\()?(?<number>\\d{1,3})\\b(?![.:]\\d|%|st|nd|rd|th)\\)?(?=\\s*(?:[,;.)]|and\\b|$))`,
  'gu',
)
/** The number behind what is counted. */
const NUMBER_LAST = [
  new RegExp(
    `\\b(?:number|total) of ${WHO} (?:with|who (?:has|have)|on|at) [^.;\\n]{0,12}?(?:${PARTICULAR}|(?<need>${NEED}))[^.;\\n]{0,20}? (?:is|was|stands at|:) (?:only |just )?(?:one|two|three|four|[1-4])\\b(?!\\d|\\.\\d|%)`,
    'giu',
  ),
  new RegExp(
    `\\bof (?:the|our|all) [^.;,\\n]{0,24}${WHO}[^.;,\\n]{0,24}, (?:only |just )?(?:one|two|three|four|[1-4]) (?:has|have|is|are)\\b[^.;\\n]{0,24}?\\b(?:${PARTICULAR}|(?<need>${NEED}))`,
    'giu',
  ),
]
const MAY_BE_COUNTED =
  /\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[1-4]|single|[Bb]oth) (?:of |our |Year |sixth|pupil|child|student|boy|girl|learner|young|sister|brother|sibling)/

const MAY_END_IN_NUMBER = /\b(?:number|total) of |\bof (?:the|our|all) /i
const IS_SAID = /^ (?:who )?(?:is|are|has|have) (?:an? |registered )?$/
const HYPOTHETICAL =
  /\b(?:if|when|where|may|might|could|would|should|for example|e\.g\.|panel|council|helped|wrote|asked|chose|told|said|explained|described|invited|pilot|imagine|governors?|no more than|between|at a time)\b/i
const IS_PARTICULAR = new RegExp(`^(?:an? )?${PARTICULAR}`, 'iu')
const TOO_FEW =
  'A number this small can tell families who is meant: write “fewer than 5”, or leave it out.'

const FEW = [
  NEED_BEFORE_CHILD,
  A_CHILD_OF_A_CLASS,
  A_GIRL_OF_A_CLASS,
  SIBLINGS_OF_A_CLASS,
  ONLY_ONE,
  ONLY_ONE_OF_A_YEAR,
]
/** Words of which a text with one of these forms holds one. */
const SINGLED_OUT =
  /\b(?:one|a|two|three|four|only|single|the|our) (?:one |two |three |four |only |single )?(?:\S+ ){0,2}(?:boy|girl|pupil|child|student|learner|sixth)|twin|brother|sister|sibling/i

/** Few children of whom a need is told, or the only one with it. */
export function fewPupils(context: BlockContext): Finding[] {
  const { text } = context.block
  const found: Finding[] = []
  const add = (more: readonly Finding[]): void => {
    for (const one of more)
      if (!found.some(({ range }) => overlaps(range, one.range))) found.push(one)
  }
  for (const form of SINGLED_OUT.test(text) ? FEW : [])
    add(
      [...text.matchAll(form)].flatMap((match) => {
        const { start, end } = context.sentenceAt(match.index)
        return HYPOTHETICAL.test(text.slice(start, end)) ? [] : [told(context, match)]
      }),
    )
  if (MAY_BE_COUNTED.test(text) || MAY_END_IN_NUMBER.test(text)) add(smallNumbers(context))
  add(describedFew(context))
  add(oneByOne(context))
  add(numbersInALine(context))
  return found
}

/** A number with the need before the child. */
function describedFew(context: BlockContext): Finding[] {
  const { text } = context.block
  if (!MAY_BE_DESCRIBED.test(text)) return []
  return [...text.matchAll(WITH_ADJECTIVE)].flatMap((match) => {
    const { number = '', place } = match.groups ?? {}
    const { start, end } = context.sentenceAt(match.index)
    const around = text.slice(start, end)
    const before = text.slice(start, match.index)
    const isStated =
      place !== undefined || STATES_NUMBERS.test(around) || /\b(?:only|just) $/.test(before)
    if (HYPOTHETICAL.test(around) || !isStated) return []
    const isOne = /^(?:one|1|a single)$/i.test(number)
    return [{ ...told(context, match), severity: isOne && place ? 'error' : 'warning' }]
  })
}
const MAY_BE_DESCRIBED =
  /\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[1-4]|single) (?:of our )?(?:\w+ )?(?:\w+[- ]impaired|partially|deaf|blind|autistic|dyslexic|epileptic|diabetic|non-verbal|wheelchair)/

/** Children counted one by one behind the number of all. */
function oneByOne(context: BlockContext): Finding[] {
  const { text } = context.block
  if (!MAY_BE_BY_ONE.test(text)) return []
  return [...text.matchAll(ONE_BY_ONE)].flatMap((match) => {
    const { start, end } = context.sentenceAt(match.index)
    const around = text.slice(start, end)
    // A question before it says of whom: “Are there any children with SEN? Yes, there are two, one with …”
    const isOfPupils = IS_OF_PUPILS.test(text.slice(Math.max(0, start - 80), end))
    // “two clubs, one for autism”: only plans are counted by what they are for.
    if (FOR_A_NEED.test(match[0]) && !HAVE_PLANS.test(around)) return []
    return HYPOTHETICAL.test(around) || !STATES_NUMBERS.test(around) || !isOfPupils
      ? []
      : [{ ...told(context, match), severity: 'warning' as const }]
  })
}
const FOR_A_NEED = /^\S+ for /
const HAVE_PLANS = /\b(?:has|have) (?:an? )?(?:EHC|education,? health)/i
const IS_OF_PUPILS = new RegExp(`\\b${WHO}\\b`, 'i')

/** Numbers behind needs may be those of pages and lessons. */
const OF_A_PAPER =
  /\b(?:paragraphs?|pages?|sections?|lessons?|weeks?|modules?|units?|chapters?|levels?)\b/i

/** “1. Aims 2. Autism 3. Admissions”: a table of contents that lost its lines. */
const IN_A_ROW = /(?:\b\d{1,2}\.? \p{Lu}[^.\d]*){3}/u

/** “We have pupils with autism (14), hearing impairment (2) and epilepsy (1)” */
function numbersInALine(context: BlockContext): Finding[] {
  const { text } = context.block
  if (!/\b[1-4]\b/.test(text) || OF_A_PAPER.test(text)) return []
  if (IN_A_ROW.test(text)) return []
  if (!OF_NUMBERS.test(`${text} ${context.section.title}`)) return []
  const pairs = [...text.matchAll(NEED_AND_NUMBER)]
  if (pairs.length < 2) return []
  return pairs.flatMap((match) =>
    /^[1-4]$/.test(match.groups?.['number'] ?? '')
      ? [{ ...told(context, match), severity: 'information' as const }]
      : [],
  )
}

const told = (context: BlockContext, match: RegExpExecArray): Finding =>
  privacyFinding(context, match.index, match.index + match[0].length, TOO_FEW)

/** One pupil of a class with a particular need is known to everybody; one of a school’s EHC plans hardly. */
function smallNumbers(context: BlockContext): Finding[] {
  const { text } = context.block
  const found: Finding[] = []
  for (const match of text.matchAll(COUNTED)) {
    const { number = '', year, place, between = '', need = '', after } = match.groups ?? {}
    const sentence = context.sentenceAt(match.index)
    const around = text.slice(sentence.start, sentence.end)
    const isPlaced =
      year !== undefined ||
      place !== undefined ||
      after !== undefined ||
      PLACE_BEFORE.test(text.slice(sentence.start, match.index))
    if (HYPOTHETICAL.test(around)) continue
    const isStated =
      STATES_NUMBERS.test(around) ||
      COUNTS_THEM.test(match[0]) ||
      (OPENS.test(around) && !/\bwith\b/.test(between)) ||
      (isPlaced && IS_SAID.test(between))
    if (!isStated) continue
    if (/^both/i.test(number) && !isPlaced) continue
    const isParticular = IS_PARTICULAR.test(need)
    const isOne = /^(?:one|1|a single)$/i.test(number)
    found.push({
      ...told(context, match),
      severity:
        isOne && isPlaced && isParticular
          ? 'error'
          : isPlaced || isParticular
            ? 'warning'
            : 'information',
    })
  }
  if (!MAY_END_IN_NUMBER.test(text)) return found
  for (const match of NUMBER_LAST.flatMap((form) => [...text.matchAll(form)])) {
    const { start, end } = context.sentenceAt(match.index)
    if (HYPOTHETICAL.test(text.slice(start, end))) continue
    found.push({
      ...told(context, match),
      severity: match.groups?.['need'] ? 'information' : 'warning',
    })
  }
  return found
}

const COUNT_COLUMN = /\b(?:number|no\.?|count|pupils|children|how many|total)\b/i
/** “2 (Down’s syndrome, epilepsy)” */
const SPELLED_OUT = new RegExp(`^\\W*[1-4] ?\\([^)]*(?:${PARTICULAR})`, 'iu')

/** A cell that counts fewer than five pupils with one need. */
export function smallCell(context: BlockContext): Finding[] {
  const { text, table } = context.block
  const isOfNeeds =
    table && !table.isHeader && [NEED_CELL, COUNT_COLUMN].some((form) => form.test(table.header))
  if (isOfNeeds && SPELLED_OUT.test(text))
    return [{ ...privacyFinding(context, 0, text.length, TOO_FEW), severity: 'warning' }]
  if (!table || table.isHeader || !/^\s*[1-4]\s*$/.test(text)) return []
  const { header, rowHeader } = table
  const isCount =
    (NEED_CELL.test(rowHeader) && COUNT_COLUMN.test(header)) ||
    (NEED_CELL.test(header) && (OF_CLASS.test(rowHeader) || COUNT_COLUMN.test(rowHeader)))
  if (!isCount) return []
  return [{ ...privacyFinding(context, 0, text.length, TOO_FEW), severity: 'information' }]
}

const OF_CLASS =
  /^\W*(?:Years?|Y|Yr|Class|Reception|Nursery|KS ?\d|Key Stage|EYFS|boys?|girls?)\b ?(?:\d{1,2}\b)?|^Y\d/i

/** “physical: 2” in a list of how many pupils have which need. */
const COUNTED_ITEM =
  /^\W*(?<need>[\p{L}][\p{L}, ()/-]{2,60}?)\s*(?:[:–—=,-]\s*)?\(?(?<number>[1-4]|one|two|three|four)\)?(?: (?:pupils?|children|child|students?))?\W*$/iu
const OF_NUMBERS = /\b(?:SEND?|EHC plans?|EHCPs?|needs?|pupils?|children|register)\b/i

/** A number in words may be one of anything: the stem says that it is of pupils. */
const OF_HOW_MANY = /\b(?:numbers?|how many|pupils|children|students|learners|register)\b/i

export function smallItem(context: BlockContext): Finding[] {
  const { text, list } = context.block
  const match = text.length < 80 ? COUNTED_ITEM.exec(text) : null
  if (!match || !NEED_ITEM.test(match.groups?.['need'] ?? '')) return []
  const above = `${list?.stem?.text ?? ''} ${context.section.title}`
  const isDigit = /^\d$/.test(match.groups?.['number'] ?? '')
  if (
    !OF_HOW_MANY.test(isDigit ? above : (list?.stem?.text ?? '')) &&
    !(isDigit && OF_NUMBERS.test(above))
  )
    return []
  return [{ ...privacyFinding(context, 0, text.length, TOO_FEW), severity: 'information' }]
}
