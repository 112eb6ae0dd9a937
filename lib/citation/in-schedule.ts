import type { Candidate } from './candidates'
import type { Source } from './citation'
import type { CitationContext } from './context'
import { lawOfSchedule } from './decide-law'
import type { Group } from './groups'
import { ITEM_CUE } from './schedule-items'

interface Schedule {
  readonly number: string
  readonly source: Source
}

/**
 * “… all of Schedule 1. In particular paragraph 7”: a whole paragraph right after a schedule, or in a column under
 * its name, is one of its own.
 */
export function inSchedule(
  { group, work, beside, text, sentence }: Candidate,
  context: CitationContext,
): { readonly source: Source; readonly group: Group } | null {
  if (work !== null || group.unit !== 'paragraph') return null
  if (!/^par/.test(group.cue) && group.cue !== ITEM_CUE) return null
  const [first] = group.numerals
  if (!first || group.numerals.some(({ form }) => form !== 'integer')) return null
  const isOfThat = OF_THAT.test(text.slice(group.end, group.end + 30))
  if (beside && !isOfThat) return null
  const schedule = isOfThat
    ? thatOne(text.slice(sentence.start, group.start), context)
    : spokenOf(context, group.cue === ITEM_CUE)
  if (schedule === null) return null
  const numeral = { ...first, value: schedule.number, to: null }
  return {
    source: schedule.source,
    group: { ...group, unit: 'schedule', numerals: [numeral], within: group.numerals },
  }
}

/** “paragraph 9 of that Schedule” */
const OF_THAT = /^\)? (?:of|in|to) (?:the|that|this) (?:same |said )?schedule\b(?! ?\d)/i

/** What Schedule 1 is about; another one may have been spoken of in between. */
const REPORT = /\binfo(?:rmation)? reports?\b/i

function thatOne(before: string, context: CitationContext): Schedule | null {
  const ofReport = lawOfSchedule(1, context)
  if (ofReport !== null && REPORT.test(before)) return { number: '1', source: ofReport }
  const { lastSchedule } = context
  const number = /^sch (\d+)/.exec(lastSchedule?.reference ?? '')?.[1]
  if (lastSchedule && number !== undefined) return { number, source: lastSchedule.source }
  return ofReport === null ? null : { number: '1', source: ofReport }
}

function spokenOf(context: CitationContext, isItem: boolean): Schedule | null {
  const { schedule } = context
  const last = isItem ? context.scheduleHere : context.lastHere
  const number = last?.kind === 'schedule' ? /^sch (\d+)/.exec(last.reference)?.[1] : undefined
  if (last && number !== undefined) return { number, source: last.source }
  if (last !== null || schedule === null) return null
  const isOfReport = schedule === '1' && context.report && context.codeNamed
  const source = lawOfSchedule(Number(schedule), context) ?? (isOfReport ? 'send-regs-2014' : null)
  return source === null ? null : { number: schedule, source }
}
