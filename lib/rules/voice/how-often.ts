import type { Block } from '../../document/policy-document'
import { oncePerView } from '../once-per-view'
import type { DocumentFinding, DocumentView } from '../rule'
import { hasLine } from '../whole-text'
import { linesBySection, type VoiceLine, voiceLines } from './lines'
import { isFrequent } from './rates'
import { THREE, timesNamed } from './times'

const CONSULTED = 2

const FREQUENT =
  /\b(?:termly|(?:each|every|once a|once every|per) (?:half[- ])?term|three times|at least three|half[- ]termly|(?:six|four) times)\b/i

/** Three meetings are had, and not done away with. */
const THREE_MEETINGS = /\bthree (?:[\w-]+ ){0,2}(?:meetings|reviews|appointments|conversations)\b/i
const FEWER =
  /\b(?:replac\w+|instead|reduc\w+|rather than|from three|no longer|used to|too many|cut|not)\b/i

/** Meetings of others, or of all: “the parent forum meets each half term”, what governors ask families. */
const OF_OTHERS =
  /\b(?:forum|coffee|PTA|newsletter|workshops?|governors?|trustees?|board|committee|survey|questionnaire)\b/i
const GOVERNANCE = /\b(?:govern\w*|trustees?|board|monitor\w*)\b/i

/** How often a sentence says that people meet, whoever they are. */
interface Rate {
  readonly isOften: boolean
  readonly isThreeMeetings: boolean
}

const RARE: Rate = { isOften: false, isThreeMeetings: false }

function rateOf(text: string): Rate {
  if (OF_OTHERS.test(text)) return RARE
  return {
    isOften: FREQUENT.test(text) || isFrequent(text),
    isThreeMeetings: THREE_MEETINGS.test(text) && !FEWER.test(text),
  }
}

/** By what the block says, which stays when the sentence moves. */
const rates = new WeakMap<VoiceLine['fact'], Rate>()

function rateOfLine({ document: { text } }: DocumentView, { fact, range }: VoiceLine): Rate {
  const known = rates.get(fact)
  if (known) return known
  const rate = rateOf(text.slice(range.start, range.end))
  rates.set(fact, rate)
  return rate
}

/** Whether the document says that parents are met each term. */
export const meetsOften = oncePerView((view: DocumentView): boolean =>
  voiceLines(view).some((line) => {
    if (line.parent === null || GOVERNANCE.test(view.sections[line.section]?.title ?? ''))
      return false
    const { isOften, isThreeMeetings } = rateOfLine(view, line)
    return (isOften && line.parent >= CONSULTED) || isThreeMeetings
  }),
)

const NOW_OFTEN = /\bnow (?:\w+ ){0,2}(?:three|four|six|termly)\b/i

/** “… This is on top of the three review meetings.” */
const ON_TOP =
  /^[.;]? *(?:it|this|that|these|they) (?:is|are|comes?) (?:on top of|besides|in addition to|as well as|extra to|over and above)\b/i

/** “Two parents' evenings a year; those on SEN Support have a review every term”: what the sentence goes on to say. */
function isOftenNext({ document }: DocumentView, block: number, end: number): boolean {
  const behind = document.blocks[block]?.text.slice(end) ?? ''
  if (ON_TOP.test(behind)) return true
  const rest = /^;[^.!?]*/.exec(behind)?.[0] ?? ''
  return FREQUENT.test(rest) || NOW_OFTEN.test(rest) || THREE_MEETINGS.test(rest)
}

/** Times of the year that make too few. */
const FEW = 2

const MEETS = /\b(?:meet|meets|met|meetings?|reviews?|reviewed|evenings?|appointments?)\b/i

/** Whether what is said of parents around a place names three times of the year at which they are met. */
export function meetsAtThreeTimes(view: DocumentView, block: number): boolean {
  const lines = linesBySection(view)[view.document.sectionOf[block] ?? 0] ?? []
  const met = lines.flatMap(({ parent, range }) => {
    const text = view.document.text.slice(range.start, range.end)
    return (parent ?? 0) >= CONSULTED && MEETS.test(text) ? text : []
  })
  const times = [...timesNamed(met.join(' '))]
  // “In November and March”, “at the autumn meeting”: the same meeting can go by its month and by its term.
  const terms = times.filter((name) => TERM.test(name)).length
  return Math.max(terms, times.length - terms) >= THREE
}

const PARENTS = /parent|carer|famil|\bmum|\bdad|\bhome\b|\byou\b/i
export const namesParents = (text: string): boolean => PARENTS.test(text)

const TERM = /^(?:autumn|spring|summer)$/
const NO_MEETING = /\bno (?:[\w-]+ )?(?:meeting|review|appointment)\b/i

/** What hangs from the same stem, or stands in the same column; what it stands beside is read with it. */
function listedWith(blocks: readonly Block[], index: number): string[] {
  const own = blocks[index]
  if (!own) return []
  const isListed = (other: Block | undefined): boolean =>
    own.table
      ? other?.table?.table === own.table.table
      : other?.list !== null && other?.list?.stem === own.list?.stem
  if (!own.table && !own.list?.stem) return []
  let first = index
  while (isListed(blocks[first - 1])) first--
  const found: string[] = []
  for (let at = first; isListed(blocks[at]); at++) {
    const { text = '', table = null } = blocks[at] ?? {}
    if (!table) found.push(text)
    else if (!table.isHeader && table.column === own.table?.column)
      found.push(`${table.rowHeader} ${text}`)
  }
  return found
}

/**
 * Whether a list or a column has two times of the year at which parents are met, and no third: “The SENCO meets
 * parents: in November; in May”. Told at the first of them.
 */
export function isFewListed({ document: { blocks } }: DocumentView, block: number): boolean {
  const { text = '', list = null, table = null } = blocks[block] ?? {}
  const stem = list?.stem?.text ?? ''
  const listed = listedWith(blocks, block)
  if (FREQUENT.test(stem) || listed.some((one) => FREQUENT.test(one))) return false
  const isOfAll = PARENTS.test(stem)
  const met = listed.filter(
    (one) => (isOfAll || PARENTS.test(one)) && !NO_MEETING.test(one) && timesNamed(one).size > 0,
  )
  const own = table ? `${table.rowHeader} ${text}` : text
  return met[0] === own && met.length < THREE && timesNamed([stem, ...met].join(' ')).size === FEW
}

/** Those of whom alone something is said: “In nursery …”, “Review for pupils in Years 10 and 11”. */
const A_PART =
  /\b(?:years? (?:R|\d+|one|two|three|four|five|six)|KS ?\d|key stages? \w+|nursery|reception|early years|EYFS|foundation stage|sixth[- ]form|infants?|juniors?)\b/i
const REVIEW =
  /\breview|\b(?:the|their|each|an?|support|SEND?) plans?\b|\bSEND? support\b|\btargets\b|\boutcomes\b/i
/** Evenings for everybody come on top of the reviews of those who have support. */
const FOR_ALL = /\bevenings?\b|\bconsultation|\bopen day/i

/** “Holm Wood has …”, “At Stonebeck, …”: one of several schools by its name. */
const A_SCHOOL =
  /^(?:(?:at|in) )?((?:[A-Z][a-z’'-]+ ){0,2}(?!(?:Parents?|Carers?|Families|Pupils?|Children|Students?|Teachers?|Staff|Reviews?|Meetings?|Plans?|They|There|We|The|Each|Every|All|One|Year|Once|Twice)\b)[A-Z][a-z’'-]+)(?:,| (?:has|have|holds?|offers?|gives?|runs?|arranges?|parents|families|the)\b)/
const SEVERAL_SCHOOLS = hasLine((line) =>
  /\b(?:trust|federation|(?:our|all|both|\w+) schools)\b/i.test(line),
)
const namesIn = (text: string, name: string): number => text.split(name).length - 1

/** Whether a school that a document names among others is told of. */
function isOfSchool(view: DocumentView, found: string): boolean {
  const name = A_SCHOOL.exec(found)?.[1]
  return name !== undefined && namesIn(view.document.text, name) > 1 && SEVERAL_SCHOOLS(view)
}

/** Whether reviews of one part of the school are told of, for which it makes up nothing that others meet more often. */
function isOfPart(view: DocumentView, block: number, found: string): boolean {
  const { table = null } = view.document.blocks[block] ?? {}
  const said = table ? `${table.rowHeader} ${table.header} ${found}` : found
  if (!REVIEW.test(said) || FOR_ALL.test(said)) return false
  return A_PART.test(said) || isOfSchool(view, found)
}

/** Whether nothing makes up for meetings that are too few. */
export function isSeldom(
  view: DocumentView,
  block: number,
  { found, range: { end } }: DocumentFinding,
): boolean {
  if (isOftenNext(view, block, end)) return false
  if (isOfPart(view, block, found))
    return !FREQUENT.test(view.document.blocks[block]?.text.slice(end) ?? '')
  return !(meetsOften(view) || meetsAtThreeTimes(view, block))
}
