import type { CodeAction } from '../../core/code-action'
import { overlaps } from '../../core/range'
import { checks } from '../../knowledge/generated/checks'
import type { BlockContext } from '../block-context'
import { factsOf, placeOf, termsAt } from '../facts-of'
import { holdsAny } from '../lower-text'
import type { BlockRule, DocumentFinding, DocumentRule, DocumentView } from '../rule'
import { accessibilityPlans } from './accessibility-plans'
import { approvalCells, approvalColumns } from './approval-cell'
import { blankFieldFindings } from './blank-field-findings'
import { blankFields } from './blank-fields'
import { daysBetween } from './calendar'
import { endedPosts } from './ended-posts'
import type { CurrencyFact, ReportFact } from './facts'
import { guidanceEditions } from './guidance-editions'
import { impossibleDays } from './impossible-days'
import { oldAddresses } from './old-addresses'
import { foreignAddresses, ownAddresses } from './own-addresses'
import { pandemicText } from './pandemic'
import { isFrontMatter, policyDates } from './policy-dates'
import { proposalsAsLaw } from './proposals-as-law'
import { missingStrategy, reformClaims, strategyFacts } from './reform'
import { reviewCycles } from './review-cycles'
import { reviewDates } from './review-dates'
import { schoolYears } from './school-year'
import { announcements } from './stale-statements'
import { reformOf2014 } from './stale-words'

const REPORT = ['information report']
const SAYS_REPORT =
  /\b(?:this|our|it)\b[^.;]{0,60}\b(?:is|forms|serves as|acts as|includes|contains|meets|combines|together make|make up)\b[^.;]{0,60}\binformation report\b/i
/** “This combined SEND policy and information report was …” */
const IS_BOTH =
  /\b[Tt]his (?:(?:combined|joint|single|school['’]s|SEND?) )*(?:policy and|report and) (?:SEND? )?information report\b/

function reportFacts(context: BlockContext): ReportFact[] {
  const { block } = context
  if (!holdsAny(block, REPORT)) return []
  const isTitle =
    block.kind === 'heading' && block.depth <= 2 && !/\b(?:links?|where|see)\b/i.test(block.text)
  const isSaid =
    (SAYS_REPORT.test(block.text) || IS_BOTH.test(block.text)) &&
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
    const claims = reformClaims(context)
    const facts: CurrencyFact[] = [
      ...policyDates(context),
      ...blankFields(context),
      ...approvalCells(context),
      ...approvalColumns(context),
      ...impossibleDays(context),
      ...reviewCycles(context),
      ...reportFacts(context),
      ...schoolYears(context),
      ...guidanceEditions(context),
      ...accessibilityPlans(context),
      ...announcements(context),
      ...endedPosts(context),
      ...claims,
      ...proposalsAsLaw(context, claims),
      ...strategyFacts(context),
      ...ownAddresses(context),
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
    // A page on this very proposal has spoken already; of an edition both may be told, as one problem.
    const isSaid =
      fact.ruleId !== 'DATE-07' &&
      termsAt(view, block).some(
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

/** The document's dates against the day of the check. */
export const currencyOfDocument: DocumentRule = {
  *check(view) {
    yield* reviewDates(view)
    yield* blankFieldFindings(view)
    yield* timedFindings(view)
    yield* missingStrategy(view)
    yield* foreignAddresses(view)
  },
}
