import { strengths } from '../../../core/authority'
import { isOfWholeDocument, sectionName, WHOLE_DOCUMENT } from '../../../core/by-section'
import type { Category } from '../../../core/category'
import {
  type CoverageStatus,
  countCoverage,
  coverageGroupLabel,
  coverageGroups,
  coverageLabel,
} from '../../../core/coverage'
import type { Diagnostic } from '../../../core/diagnostic'
import { isAtLeast, severityLabel, severityRank } from '../../../core/severity'
import { documentFacts } from '../../document-facts'
import type { CheckedFile } from '../file-report'
import { leftOutOf } from './left-out-part'
import { escapeHtml, table } from './markup'
import { wordsOf } from './words-of'

const SHOWN = 8
/** Most of one category, so that the list shows the breadth of what there is. */
const OF_EACH = 3

const statuses: readonly CoverageStatus[] = ['met', 'weak', 'missing', 'not-applicable']

function coverageCounts({ analysis }: CheckedFile): string {
  if (analysis.coverage.length === 0) return ''
  const rows = coverageGroups.map((group) => {
    const { byStatus } = countCoverage(analysis.coverage.filter((item) => item.group === group))
    return [
      escapeHtml(coverageGroupLabel(group)),
      ...statuses.map((status) => String(byStatus[status])),
    ]
  })
  const caption = 'What the text covers: number of items'
  return table(caption, ['Group', ...statuses.map(coverageLabel)], rows, 'counts')
}

const whereabouts = (found: Diagnostic): string =>
  isOfWholeDocument(found) ? WHOLE_DOCUMENT : sectionName(found.section.slice(-1))

/** How binding the firmest source of a problem is: 0 for law. */
const bindingRank = ({ authority }: Diagnostic): number =>
  Math.min(strengths.length, ...authority.map(({ strength }) => strengths.indexOf(strength)))

/** Who does what, and whether the document is in force, before its words. */
const weighty: readonly Category[] = ['duty', 'currency', 'coverage', 'voice']

function weightRank({ category }: Diagnostic): number {
  const at = weighty.indexOf(category)
  return at < 0 ? weighty.length : at
}

interface Kind {
  readonly first: Diagnostic
  readonly count: number
}

/** Kinds of problems that must or should be fixed, the most serious first, what the law says before the rest. */
function seriousKinds(diagnostics: readonly Diagnostic[]): Kind[] {
  const byCheck = new Map<string, Diagnostic[]>()
  for (const found of diagnostics) {
    if (!isAtLeast(found.severity, 'warning')) continue
    const key = `${found.severity} ${found.ruleId}`
    byCheck.set(key, [...(byCheck.get(key) ?? []), found])
  }
  return [...byCheck.values()]
    .flatMap((own) => own.slice(0, 1).map((first) => ({ first, count: own.length })))
    .sort(
      (a, b) =>
        severityRank(a.first.severity) - severityRank(b.first.severity) ||
        bindingRank(a.first) - bindingRank(b.first) ||
        weightRank(a.first) - weightRank(b.first),
    )
}

/** The foremost, not too many of one category; places that are left go to the next in order. */
function shownKinds(kinds: readonly Kind[]): Kind[] {
  const times = new Map<Category, number>()
  const isEarly = ({ first: { category } }: Kind): boolean => {
    const before = times.get(category) ?? 0
    times.set(category, before + 1)
    return before < OF_EACH
  }
  const early = new Set(kinds.filter(isEarly))
  const shown = new Set([...early, ...kinds].slice(0, SHOWN))
  return kinds.filter((kind) => shown.has(kind))
}

function kindItem(file: CheckedFile, { first, count }: Kind): string {
  const more = count > 1 ? `, and ${count - 1} more of this kind` : ''
  return `<li><span class="level">${severityLabel(first.severity)}:</span> ${escapeHtml(first.message)}${wordsOf(file, first)} <span class="why">${escapeHtml(whereabouts(first))}${more}</span></li>`
}

/** The problems to read first, one of each kind. */
function foremost(file: CheckedFile): string {
  const kinds = seriousKinds(file.diagnostics)
  if (kinds.length === 0)
    return '<h3>To look at first</h3><p>Nothing that must or should be fixed was found.</p>'
  const rest =
    kinds.length > SHOWN ? '<p class="note">Annex A has these and the rest, by section.</p>' : ''
  return `<h3>To look at first</h3><ul class="problems">${shownKinds(kinds)
    .map((kind) => kindItem(file, kind))
    .join('')}</ul>${rest}`
}

/** The first page: what the document is, what to look at first, what was found. Never a score. */
export function summaryPart(file: CheckedFile): string {
  const { decisions } = leftOutOf(file)
  const facts = [
    ...documentFacts(file),
    ...(decisions ? [{ name: 'Left as it is', value: decisions }] : []),
  ].map(({ name, value }) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`)
  return `<h2>Summary</h2><dl class="facts">${facts.join('')}</dl>${foremost(file)}${coverageCounts(file)}`
}
