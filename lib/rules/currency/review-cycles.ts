import type { BlockContext } from '../block-context'
import { holdsAny } from '../lower-text'
import type { ReviewCycleFact } from './facts'
import { ABOUT_ANOTHER, isAboutDocument, isFrontMatter } from './policy-dates'

const CYCLE =
  /\b(?:(?<year>annually|yearly|every (?:12 months|year)|each year|once a year|every twelve months|annual(?= (?:review|basis|update|cycle))|annual$)|(?<two>(?:every|once in|once in every) (?:two|2|couple of|a couple of)[- ](?:school |academic )?years?|\bin (?:two|2) years['’]? time\b|after (?:two|2) years\b|(?:two|2) years after (?:this|the (?:last|present|previous)) (?:edition|version|one|report)|(?:in )?alternate years|(?:every|(?:intervals?|periods?|cycles?) of) (?:18|eighteen|24|twenty[- ]four) months|(?:intervals?|periods?|cycles?) of (?:two|2) years|(?:valid|lasts|runs) for (?:two|2) years|covers? (?:the |these )?(?:two|2) (?:school |academic )?years|every (?:second|other) year|every (?:two|2) ?(?:to|or|-|–) ?(?:three|3) years|bi-?ennial(?:ly)?|two[- ]year(?:ly)?|2[- ]yearly)|(?<three>(?:every|once in|once in every) (?:three|3|few)[- ](?:school |academic )?years?|\bin (?:three|3) years['’]? time\b|after (?:three|3) years\b|(?:every|(?:intervals?|periods?|cycles?) of) (?:36|thirty[- ]six) months|(?:intervals?|periods?|cycles?) of (?:three|3) years|(?:three|3) years after (?:this|the (?:last|present|previous)) (?:edition|version|one|report)|(?:valid|lasts|runs) for (?:three|3) years|covers? (?:the |these )?(?:three|3) (?:school |academic )?years|three[- ]year(?:ly)?|3[- ]year(?:ly)?|tri-?ennial(?:ly)?)|(?<four>(?:every|once in) (?:four|4|five|5)[- ]years?|(?:every|(?:intervals?|periods?|cycles?) of) (?:48|60) months|(?:intervals?|periods?|cycles?) of (?:four|4|five|5) years|(?:valid|lasts|runs) for (?:four|4|five|5) years|covers? (?:the |these )?(?:four|4|five|5) (?:school |academic )?years|(?:4|5|four|five)[- ]yearly))\b/i
/** “Review period: 4 years”, “Frequency of review: 36 months”, “Next review in 3 years” */
const PERIOD =
  /^\W*(?:(?:\w+ )?review (?:cycle|period|frequency|interval)\s*[:–-]|(?:frequency|interval|cycle|period) (?:of|between) (?:the )?reviews?\s*[:–-]|next review in)\s*(?:every )?(?<count>\d\d?|one|two|three|four|five) (?<unit>years?|months)\b/i
const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 }

/** What is done to a document when its time has come. */
const AGAIN =
  /review|updat|\blook(?:s|ed)? (?:again )?at\b|revisit|\brenew|re-?writ|refresh|\bvalid\b|\b(?:new|fresh) (?:\w+ ){0,2}(?:information )?report|\breads?\b[^.]{0,40} through|\blasts for\b|\bredraft|\bchecked\b|^\W*(?:frequency|cycle|interval)\s*[:–-]/i

const CYCLE_PIECES = ['year', 'annual', 'ennial', ' months']
/** What is done to an information report; other papers are approved and published at other times. */
const REPORT_AGAIN =
  /(?<!\bwho )\b(?:approv|adopt|publish|produc|prepar|revis|issu|replac|writ|rewrit|edit)(?:e|es|ed|ing|s|ten)?\b|\bwe do (?:it|this|so)\b/i
/** “How often” above a cell beside the name of the report. */
const HOW_OFTEN = /\b(?:how often|frequency|review\w*|updat\w+|cycle|interval)\b/i

/** “Triennial review”, “Version 2 – reviewed every five years” */
const SHORT_FIELD =
  /^\W*(?:(?:bi|tri)ennial(?:ly)? review\b|(?:[\w.]+ ){0,3}[–—-] (?:to be )?reviewed\b|(?:(?:this )?(?:policy|report|document|policy and report) )?(?:is )?valid for\b)/i
const PERIOD_FIELD = /\b(?:review|frequency|cycle|interval|how often)\b/i
const YEARS_ONLY =
  /^\W*(?:every )?(?:(?<count>[2-5]|two|three|four|five) years?|(?<months>18|24|36|48|60) months)\W*$/i

const questionBefore = ({ block, sentences }: BlockContext, index: number): string => {
  const before = sentences[index - 1]
  const text = before ? block.text.slice(before.start, before.end) : ''
  return /\?\s*$/.test(text) ? text : ''
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
  const match = CYCLE.exec(text)
  return match ? [cycleAt(match, 0)] : null
}

function cycleAt(match: RegExpExecArray, start: number): ReviewCycleFact {
  const { two, three, four } = match.groups ?? {}
  return {
    kind: 'review-cycle',
    months: two ? 24 : three ? 36 : four ? 48 : 12,
    range: { start: start + match.index, end: start + match.index + match[0].length },
  }
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
    const cycle = CYCLE.exec(text.slice(from, end))
    if (cycle && !cycle.groups?.['year'] && UP_TO_CYCLE.test(text.slice(from, from + cycle.index)))
      found.push(cycleAt(cycle, from))
  }
  return found
}

/** How often the document says that it is reviewed. */
export function reviewCycles(context: BlockContext): ReviewCycleFact[] {
  const { block } = context
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
    const period = PERIOD.exec(text)
    const years = period?.groups?.['count'] ?? ''
    if (period && isFrontMatter(context)) {
      found.push({
        kind: 'review-cycle',
        months:
          (/^y/i.test(period.groups?.['unit'] ?? '') ? 12 : 1) *
          (COUNTS[years.toLowerCase()] ?? Number(years)),
        range: { start, end: start + period[0].length },
      })
      continue
    }
    const cell =
      block.table && PERIOD_FIELD.test(block.table.rowHeader) ? YEARS_ONLY.exec(text) : null
    if (cell && isFrontMatter(context)) {
      const count = cell.groups?.['count'] ?? ''
      found.push({
        kind: 'review-cycle',
        months: Number(
          cell.groups?.['months'] ?? 12 * (COUNTS[count.toLowerCase()] ?? Number(count)),
        ),
        range: { start, end },
      })
      continue
    }
    const match = CYCLE.exec(text)
    if (!match) continue
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
        isAboutReport(`${questionBefore(context, index)}${text}`) ||
        (/\b(?:review|update|look at|revisit|renew|check) (?:this|it) (?:every|each|once|annual|year|two|three|bienn)/i.test(
          text,
        ) &&
          (context.isIn('policy-review') || /^\W*(?:policy )?review/i.test(context.section.title))))
    if (!isField && !isSentence && !(block.table && isFrontMatter(context))) continue
    found.push(cycleAt(match, start))
  }
  return found
}
