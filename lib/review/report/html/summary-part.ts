import { isOfWholeDocument, sectionName, WHOLE_DOCUMENT } from '../../../core/by-section'
import { type CoverageStatus, coverageGroupLabel, coverageGroups } from '../../../core/coverage'
import type { Diagnostic } from '../../../core/diagnostic'
import { severityLabel, severityRank } from '../../../core/severity'
import { documentFacts } from '../../document-facts'
import type { CheckedFile } from '../file-report'
import { escapeHtml, table } from './markup'

const SHOWN = 6

const statuses: readonly CoverageStatus[] = ['met', 'weak', 'missing', 'not-applicable']

function coverageCounts({ analysis }: CheckedFile): string {
  const rows = coverageGroups.map((group) => {
    const own = analysis.coverage.filter((item) => item.group === group && !hasParts(item.id))
    return [
      escapeHtml(coverageGroupLabel(group)),
      ...statuses.map((status) => String(own.filter((item) => item.status === status).length)),
    ]
  })
  return table(
    'What the text covers: number of items',
    ['Group', 'Found', 'Touched on', 'Not found', 'Does not apply'],
    rows,
    'counts',
  )
}

/** C3 is counted by its parts. */
const hasParts = (id: string): boolean => id === 'C3'

const whereabouts = (found: Diagnostic): string =>
  isOfWholeDocument(found) ? WHOLE_DOCUMENT : sectionName(found.section.slice(-1))

/** The problems to read first: the most serious, one of each kind. */
function foremost(diagnostics: readonly Diagnostic[]): string {
  const seen = new Set<string>()
  const first = [...diagnostics]
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity))
    .filter(({ ruleId, severity }) => {
      if (severityRank(severity) > 1 || seen.has(ruleId)) return false
      seen.add(ruleId)
      return true
    })
  if (first.length === 0) return '<p>Nothing that must or should be fixed was found.</p>'
  const items = first
    .slice(0, SHOWN)
    .map(
      (found) =>
        `<li><span class="level">${severityLabel(found.severity)}:</span> ${escapeHtml(found.message)} <span class="why">${escapeHtml(whereabouts(found))}</span></li>`,
    )
  return `<h3>To look at first</h3><ul class="problems">${items.join('')}</ul>`
}

/** The first page: what the document is, what was found, what to look at first. Never a score. */
export function summaryPart(file: CheckedFile): string {
  const isSilent = file.analysis.coverage.length === 0
  const list = documentFacts(file).map(
    ({ name, value }) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`,
  )
  return `<h2>Summary</h2><dl class="facts">${list.join('')}</dl>${isSilent ? '' : coverageCounts(file)}${foremost(file.diagnostics)}`
}
