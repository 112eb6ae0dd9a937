import type { CodeAction } from '../../core/code-action'
import { overlaps } from '../../core/range'
import { checks } from '../../knowledge/generated/checks'
import type { BlockContext } from '../block-context'
import { kindOfDocument } from '../coverage/kind'
import { factsOf, placeOf, termsAt } from '../facts-of'
import { holdsAny } from '../lower-text'
import type { BlockRule, DocumentFinding, DocumentRule, DocumentView } from '../rule'
import { approvalCells } from './approval-cell'
import { blankFields } from './blank-fields'
import { daysBetween } from './calendar'
import type { CurrencyFact, ReportFact } from './facts'
import { guidanceEditions } from './guidance-editions'
import { impossibleDays } from './impossible-days'
import { oldAddresses } from './old-addresses'
import { pandemicText } from './pandemic'
import { isFrontMatter, policyDates } from './policy-dates'
import { missingStrategy, reformClaims, strategyFacts } from './reform'
import { reviewCycles } from './review-cycles'
import { reviewDates } from './review-dates'
import { schoolYears } from './school-year'
import { accessibilityPlans, announcements, endedPosts } from './stale-statements'
import { reformOf2014 } from './stale-words'

const REPORT = ['information report']
const SAYS_REPORT =
  /\b(?:this|our|it)\b[^.;]{0,60}\b(?:is|forms|serves as|acts as|includes|contains|meets|combines|together make|make up)\b[^.;]{0,60}\binformation report\b/i

function reportFacts(context: BlockContext): ReportFact[] {
  const { block } = context
  if (!holdsAny(block, REPORT)) return []
  const isTitle =
    block.kind === 'heading' && block.depth <= 2 && !/\b(?:links?|where|see)\b/i.test(block.text)
  const isSaid =
    SAYS_REPORT.test(block.text) &&
    !/\b(?:not|separate(?:ly)?|elsewhere|our website)\b/i.test(block.text)
  const isSubtitle =
    isFrontMatter(context) &&
    block.text.length < 120 &&
    // Named among others of the school's documents.
    !/\b(?:related|linked|associated|supporting|other)\b|,.*\bpolic(?:y|ies)\b/i.test(
      `${block.table?.rowHeader ?? ''} ${block.text}`,
    ) &&
    !/[.!?]$|\b(?:is|are|see|our)\b/i.test(block.text)
  return isTitle || isSubtitle || isSaid ? [{ kind: 'is-report' }] : []
}

/** Dates, editions and statements that go out of date. What depends on the day is left to the document rule. */
export const currencyOfBlock: BlockRule = {
  check(context) {
    const facts: CurrencyFact[] = [
      ...policyDates(context),
      ...blankFields(context),
      ...approvalCells(context),
      ...impossibleDays(context),
      ...reviewCycles(context),
      ...reportFacts(context),
      ...schoolYears(context),
      ...guidanceEditions(context),
      ...accessibilityPlans(context),
      ...announcements(context),
      ...endedPosts(context),
      ...reformClaims(context),
      ...strategyFacts(context),
    ]
    return {
      findings: [...reformOf2014(context), ...pandemicText(context), ...oldAddresses(context)],
      facts,
    }
  },
}

/** Days after which knowledge about editions is no longer relied upon. */
const RELIABLE = 180

const ids = new Set(
  checks.filter(({ category }) => ['currency', 'duty'].includes(category)).map(({ id }) => id),
)

/** Whether a term's page is about an edition or a reform, as these checks are. */
const isOnChanges = (term: string): boolean => ids.has(term)

const leaveOutDate = (replacement: string): CodeAction => ({
  kind: 'quickfix',
  title: `Replace with “${replacement}” — the edition in force, whichever it is`,
  replacement,
  isPreferred: true,
  isSafe: false,
})

function* timedFindings(view: DocumentView): Iterable<DocumentFinding> {
  for (const { block, fact } of factsOf(view, 'timed')) {
    if (fact.from > view.asOf) continue
    // A page for this very edition has spoken already.
    const isSaid = termsAt(view, block).some(
      ({ term, range }) => isOnChanges(term) && overlaps(range, fact.range),
    )
    if (isSaid) continue
    const isOld = fact.checkedOn !== undefined && daysBetween(fact.checkedOn, view.asOf) > RELIABLE
    const severity = isOld ? 'information' : fact.severity
    const range = placeOf(view, block, fact.range)
    yield {
      ruleId: fact.ruleId,
      range,
      found: view.document.text.slice(range.start, range.end),
      message: fact.message,
      ...(severity ? { severity } : {}),
      fixes: fact.undated === undefined ? [] : [leaveOutDate(fact.undated)],
    }
  }
}

/** The next block holds what the field asks for: the same row of a table, or a short line without a label. */
function isFilled({ document }: DocumentView, block: number): boolean {
  const field = document.blocks[block]
  const next = document.blocks[block + 1]
  if (!field || !next || next.kind === 'heading') return false
  if (field.table)
    return next.table?.table === field.table.table && next.table.row === field.table.row
  return next.text.length < 60 && !/^[^:]{3,60}:/.test(next.text)
}

/** A plan that a board approves. */
const SCHOOL_PLAN = /\b(?:access\w*|equality|inclusion|development|improvement|action) plan\b/i

function* blankFieldFindings(view: DocumentView): Iterable<DocumentFinding> {
  // Minutes, job descriptions and a pupil's plan are signed by hand.
  if (kindOfDocument(view).isOtherPaper && !SCHOOL_PLAN.test(view.document.title ?? '')) return
  for (const { block, fact } of factsOf(view, 'blank-field')) {
    if (fact.isLast && isFilled(view, block)) continue
    const range = placeOf(view, block, fact.range)
    yield {
      ruleId: 'DATE-05',
      range,
      found: view.document.text.slice(range.start, range.end),
      message: `“${fact.label.trim()}” is not filled in: give the date or the name.`,
      fixes: [],
    }
  }
}

/** The document's dates against the day of the check. */
export const currencyOfDocument: DocumentRule = {
  *check(view) {
    yield* reviewDates(view)
    yield* blankFieldFindings(view)
    yield* timedFindings(view)
    yield* missingStrategy(view)
  },
}
