import type { BlockContext } from '../block-context'
import { holdsAny } from '../lower-text'
import { barePeriod, type Cycle, cycleIn, labelledPeriod } from './cycle-words'
import type { ReviewCycleFact } from './facts'
import { ABOUT_ANOTHER, isAboutDocument, isFrontMatter } from './policy-dates'

/** What is done to a document when its time has come. */
const AGAIN =
  /review|updat|\blook(?:s|ed)? (?:again )?at\b|revisit|\brenew|re-?writ|refresh|\bvalid(?:ity)?\b|\b(?:new|fresh) (?:\w+ ){0,2}(?:information )?report|\breads?\b[^.]{0,40} through|\b(?:lasts?|stands?|runs?|life(?:span|time)?) (?:for|of)\b|\bredraft|\bchecked\b|\bup[ -]to[ -]date\b|^\W*(?:frequency|cycle|interval)\s*[:–-]/i

const REPORT = ['information report']
const CYCLE_PIECES = [
  'year',
  'annual',
  'ennial',
  ' months',
  'alternate',
  'every second',
  'every other',
  'each second',
  'each other',
]
/** What is done to an information report; other papers are approved and published at other times. */
const REPORT_AGAIN =
  /(?<!\bwho )\b(?:approv|adopt|publish|produc|prepar|revis|issu|replac|writ|rewrit|edit)(?:e|es|ed|ing|s|ten)?\b|\bwe do (?:it|this|so)\b/i
/** “How often” above a cell beside the name of the report. */
const HOW_OFTEN =
  /\b(?:how often|frequency|review\w*|updat\w+|cycle|interval|valid for|validity|lasts)\b/i

/** “Triennial review”, “Version 2 – reviewed every five years” */
const SHORT_FIELD =
  /^\W*(?:(?:bi|tri)ennial(?:ly)? review\b|(?:[\w.]+ ){0,3}[–—-] (?:to be )?reviewed\b|(?:(?:this )?(?:policy|report|document|policy and report) )?(?:is )?valid for\b)/i
const PERIOD_FIELD =
  /\b(?:review|frequency|cycle|interval|how often|valid(?:ity)?|life(?:span|time)?)\b/i

const questionBefore = ({ block, sentences }: BlockContext, index: number): string => {
  const before = sentences[index - 1]
  const text = before ? block.text.slice(before.start, before.end) : ''
  return /\?\s*$/.test(text) ? text : ''
}

/** “Q: How often is this report updated? A: We look at it …” */
const isAskedOfDocument = (context: BlockContext, index: number): boolean => {
  const before = context.sentences[index - 1]
  return (
    before !== undefined &&
    questionBefore(context, index) !== '' &&
    isAboutDocument(context.block.text, before)
  )
}

const YEARLY =
  /\b(?<!\bnot an )(?<!\b(?:two|three|four|five|\d)[- ])(?:annual(?:ly)?|yearly|(?:each|every|once a) (?:school )?(?:year|september|autumn)|12 months|twelve months)\b/i
/** The information report alone is spoken of, and not as a thing of each year. */
const isAboutReport = (text: string): boolean =>
  /\binformation report\b/i.test(text) &&
  !YEARLY.test(text) &&
  !/\b(?:plan|licen[cs]es?|certificates?|first aid|training|terms? of office)\b/i.test(text) &&
  !/\bpolicy\b/i.test(text)

/** “SEN information report | Every 3 years” in a table of when papers are reviewed. */
function reportInRow({ block }: BlockContext): ReviewCycleFact[] | null {
  const { table, text } = block
  if (!table || table.isHeader || !isAboutReport(table.rowHeader)) return null
  if (!HOW_OFTEN.test(table.header) || table.rowHeader === text) return null
  const cycle = cycleIn(text) ?? barePeriod(text)
  return cycle ? [cycleAt(cycle, 0)] : null
}

const cycleAt = ({ months, start, end }: Cycle, offset: number): ReviewCycleFact => ({
  kind: 'review-cycle',
  months,
  range: { start: offset + start, end: offset + end },
})

/** What else an item or a cell may say that names the report: other papers, beside or before it. */
const NAMES_REPORT =
  /^\W*(?:(?:the|our|a|an|and|sen|send|school|annual|special educational needs|(?:sen|send) (?:policy|information)|policy|policies|accessibility plan|behaviour policy)\b\W*)*information report\b[^,;]{0,12}$/i

/** “These are renewed every two years: • SEN information report”, and columns and rows with such a title. */
function reportUnderCycle({ block }: BlockContext): ReviewCycleFact[] {
  if (!NAMES_REPORT.test(block.text)) return []
  const titles = block.table
    ? [block.table.isHeader ? '' : block.table.header, block.table.rowHeader]
    : [block.list?.stem?.text ?? '']
  return titles.flatMap((title) => {
    const cycle = cycleIn(title)
    const isReviewed = AGAIN.test(title) || (block.table !== null && cycle?.start === 0)
    if (!cycle || cycle.months <= 12 || !isReviewed) return []
    return cycleAt({ ...cycle, start: 0, end: block.text.length }, 0)
  })
}

/** What may stand between the name of the report and how often it is reviewed. */
const UP_TO_CYCLE =
  /^(?:\W|\b(?:is|are|be|will|must|should|to|it|by|the|governors?|governing|body|board|trustees|reviewed|updated|revised|renewed|rewritten|redrafted|approved|published|looked|at|refreshed|again|checked|only|on|an?|fully|formally)\b)*$/i

/** “The policy is reviewed yearly and the SEN information report every two years”: what is said of the report alone. */
function reportInList(context: BlockContext): ReviewCycleFact[] {
  const { text, list } = context.block
  const found: ReviewCycleFact[] = []
  for (const match of text.matchAll(/\binformation report\b/gi)) {
    const { start, end } = context.sentenceAt(match.index)
    if (!AGAIN.test(`${list?.stem?.text ?? ''} ${text.slice(start, end)}`)) continue
    const from = match.index + match[0].length
    const cycle = cycleIn(text.slice(from, end))
    if (cycle && cycle.months > 12 && UP_TO_CYCLE.test(text.slice(from, from + cycle.start)))
      found.push(cycleAt(cycle, from))
  }
  return found
}

const REPORT_YEARLY =
  /\b(?:report|policy|document|page)\b[^.;]{0,40}\b(?:annually|yearly|(?:each|every|once a) (?:school |academic )?(?:year|september|autumn|spring|summer)|(?:12|twelve) months)\b/i

/** How often the document says that it is reviewed. */
export function reviewCycles(context: BlockContext): ReviewCycleFact[] {
  const { block } = context
  if (block.list?.stem || block.table) {
    if (holdsAny(block, REPORT)) {
      const ofTitle = reportUnderCycle(context)
      if (ofTitle.length > 0) return ofTitle
    }
  }
  if (!holdsAny(block, CYCLE_PIECES)) return []
  const ofRow = reportInRow(context)
  if (ofRow) return ofRow
  const ofReport = reportInList(context)
  if (ofReport.length > 0) return ofReport
  const whole = `${block.text} ${block.table?.rowHeader ?? ''}`
  if (!AGAIN.test(whole) && !(isAboutReport(block.text) && REPORT_AGAIN.test(whole))) return []
  const found: ReviewCycleFact[] = []
  for (const [index, { start, end }] of context.sentences.entries()) {
    const text = block.text.slice(start, end)
    const period =
      labelledPeriod(text) ??
      (block.table && PERIOD_FIELD.test(block.table.rowHeader) ? barePeriod(text) : null)
    if (period && isFrontMatter(context)) {
      found.push(cycleAt(period, start))
      continue
    }
    const cycle = cycleIn(text)
    if (!cycle) continue
    // Something else is done every few years, and the report each year.
    if (cycle.months > 12 && REPORT_YEARLY.test(text)) continue
    const isField =
      (/\breview(?:ed)?\b[^.:]{0,20}(?:cycle|frequency|period|schedule)?\s*[:–-]/i.test(
        text.slice(0, 60),
      ) ||
        /^\W*(?:frequency|cycle)\s*[:–-]/i.test(text) ||
        SHORT_FIELD.test(text)) &&
      !ABOUT_ANOTHER.test(text) &&
      isFrontMatter(context)
    const isSentence =
      (AGAIN.test(text) ||
        AGAIN.test(questionBefore(context, index)) ||
        (REPORT_AGAIN.test(text) && isAboutReport(text))) &&
      (isAboutDocument(block.text, { start, end }) ||
        isAskedOfDocument(context, index) ||
        isAboutReport(`${questionBefore(context, index)}${text}`) ||
        (/\b(?:review|update|look at|revisit|renew|check) (?:this|it) (?:every|each|once|annual|year|two|three|bienn)/i.test(
          text,
        ) &&
          (context.isIn('policy-review') || /^\W*(?:policy )?review/i.test(context.section.title))))
    if (!isField && !isSentence && !(block.table && isFrontMatter(context))) continue
    found.push(cycleAt(cycle, start))
  }
  return found
}
