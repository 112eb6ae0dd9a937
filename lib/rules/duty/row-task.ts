import type { TableContext } from '../../document/policy-document'
import { BASE, isParticiple, PRESENT_S, verbForm } from '../clause/verbs'
import { isWhoColumn } from '../clause/who-column'

/** “Written by”: the header holds the verb. */
const DONE_BY =
  /^\s*((?:written|drafted|prepared|completed|produced|issued|published|approved|led|decided|made|taken|amended|carried out|drawn up|updated|finalised|agreed|chosen|set|held|provided|secured|funded|paid for)) by\s*$/i
/** “Who writes it”, “Who then decides on the place”: the header asks. */
const WHO_DOES = /^\W*who (?:(?:will|must|should|may|can|then) )*((\p{L}+)\b.*?)\W*$/iu
/** What the row names is what is done. */
const IT = / (?:it|them|this|these|that)\b/i
/** Verbs that say no more than that somebody does it. */
const DOES = /^(?:do|does|acts?|is|are|has|have|takes?|holds?|owns?|bears?)$/i
/** “Who decides on the place”, for whom the row names. */
const DECIDES_ON = /^(?:decides?|makes? the decision) ((?:on|about|over) .+)$/i
const DECIDES = /^(?:decides?|chooses?|agrees)\b/i
/** A row about an area of need: what is done stands in another cell. */
const IS_AREA =
  /^\W*(?:area|cognition|communication|speech|social|sensory|physical|SEMH|SLCN|literacy|numeracy|reading|phonics|maths|wave|tier|year \w+|key stage)\b/i
const IS_DECIDED = /^\s*(?:decided|made|taken|agreed|chosen)\b/i
/** Says for itself that something is decided. */
const OPENS_DECISION =
  /^\W*(?:(?:the |any |final )*(?:decisions?|deciding|choice|choosing|say)|decides?|chooses?|whether|if|which|when|who|what)\b/i
const YES = /^\W*yes\W*$/i
const NO = /^\W*no\W*$/i

/** Names of the column that tells what is done, where the first one only counts or sorts. */
const WHAT = /^\W*(?:what|tasks?|actions?|activit(?:y|ies)|description)\b/i
const COUNTS = /^\W*(?:steps?|stages?|no|number|#|phase|when|week|term|time|part)?\W*$/i

/** What is done, told in a column before this one; undefined where the row is named after it. */
function toldIn({ headers, cells, column }: TableContext): string | undefined {
  if (!COUNTS.test(headers[0] ?? '')) return undefined
  const what = headers.findIndex((header, at) => at > 0 && WHAT.test(header))
  return what > 0 && what < column ? cells[what] : undefined
}

/**
 * What a row is about, empty for nothing of the kind: “G (health)” under “Section of the plan” is section G,
 * “Yes” what the first header says.
 */
export function subjectOf(table: TableContext): string {
  const { rowHeader, headers } = table
  const [first = ''] = headers
  const told = toldIn(table)
  if (told !== undefined) return told
  if (YES.test(rowHeader)) return first.replace(/ ha(?:s|ve) /, ' with ')
  if (NO.test(rowHeader) || IS_AREA.test(rowHeader)) return ''
  return /\bsections?\b/i.test(first) && /^\W*[A-K][12]?\b/.test(rowHeader)
    ? `section ${rowHeader}`
    : rowHeader
}

/** The words that name what a cell is about, with the first header where that asks. */
export function rowNameOf(table: TableContext): string {
  const { rowHeader, headers } = table
  const [first = ''] = headers
  return YES.test(rowHeader) || WHO_DOES.test(first)
    ? `${first} ${rowHeader}`
    : (toldIn(table) ?? rowHeader)
}

/** “School named in the plan”, under “Made by”: a decision. */
const asDecision = (subject: string): string =>
  OPENS_DECISION.test(subject) ? subject : `decision on ${subject}`

const DONE =
  /^(.*?\p{L}) ((?:is|are|gets?) )?((\p{L}+)(?: (?:out|up|off|on))?(?:(?:,| and| or|, and|, or) \p{L}+(?: (?:out|up|off|on))?)*)\W*$/u

/** “New version of the plan written and issued” → “New version of the plan is written and issued by”. */
function asPassive(subject: string): string {
  const [, what = '', , done = '', first = ''] = DONE.exec(subject) ?? []
  return what !== '' && isParticiple(first.toLowerCase()) ? `${what} is ${done} by` : subject
}

/** A header that asks who does something, as the verb and its words; null for another header. */
function askedOf(header: string): string | null {
  const [, phrase = '', verb = ''] = WHO_DOES.exec(header) ?? []
  const forms = verbForm(verb.toLowerCase())?.forms ?? 0
  return (forms & (BASE | PRESENT_S)) > 0 && !DOES.test(verb) ? phrase : null
}

/**
 * The task that a row names, in the words of its own and of the header over a cell that tells who does it;
 * null where the column does not tell that. It ends with “by” where the name is to follow.
 */
export function taskOfRow(table: TableContext): string | null {
  const { header } = table
  const subject = subjectOf(table)
  if (subject === '') return null
  const done = DONE_BY.exec(header)?.[1]?.toLowerCase()
  if (done !== undefined)
    return IS_DECIDED.test(done) ? asDecision(subject) : `${subject} is ${done} by`
  const phrase = askedOf(header)
  const decided = DECIDES_ON.exec(phrase ?? '')?.[1]
  if (decided !== undefined) return `decision ${decided} for ${subject}`
  if (phrase !== null)
    return IT.test(phrase) ? `${phrase.replace(IT, '')} ${subject}` : `${phrase} ${subject}`
  if (!isWhoColumn(header)) return null
  // “Annual review (keep, change or end the plan)”: “Decision maker”.
  if (/\bdecision|\b(?:decided|agreed|chosen|settled) by\b/i.test(header))
    return asDecision(subject.replace(/\(/g, ': ').replace(/\)/g, ''))
  // “Who answers for progress?”: “Pupils on SEN Support”.
  const asked = askedOf(table.headers[0] ?? '')
  if (asked === null) return asPassive(subject)
  return DECIDES.test(asked) ? asDecision(subject) : `${asked} of ${subject}`
}
