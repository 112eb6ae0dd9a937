import {
  type CoverageStatus,
  coverageGroupLabel,
  coverageGroups,
  coverageLabel,
  type ItemCoverage,
} from '../../../core/coverage'
import { authorityText } from '../../../knowledge/source-name'
import type { CheckedFile } from '../file-report'
import { escapeHtml, quotation, table } from './markup'

/** Told apart by shape, not by colour. */
const signs: Record<CoverageStatus, string> = {
  met: '●',
  weak: '◐',
  missing: '○',
  'not-applicable': '–',
}

const statusCell = ({ status }: ItemCoverage): string =>
  `<span class="sign" aria-hidden="true">${signs[status]}</span>${coverageLabel(status)}`

function evidenceCell({ evidence, lacking, status, elsewhere }: ItemCoverage): string {
  if (elsewhere !== undefined) return `Covered elsewhere: ${escapeHtml(elsewhere)}`
  const quoted = evidence.slice(0, 2).map(({ text }) => `<p>${quotation(text, 200)}</p>`)
  const gap =
    status === 'weak' && lacking.length > 0
      ? `<p class="note">Not found: ${escapeHtml(lacking.join('; '))}.</p>`
      : ''
  return quoted.join('') + gap
}

function row(item: ItemCoverage): string[] {
  const [first] = item.authority
  const why = first ? `<br><span class="note">${escapeHtml(authorityText(first))}</span>` : ''
  return [`${item.id}. ${escapeHtml(item.title)}${why}`, statusCell(item), evidenceCell(item)]
}

/** Tables of what the text covers, each item with the sentences that show it. */
export function coveragePart({ analysis }: CheckedFile): string {
  if (analysis.coverage.length === 0) return ''
  const tables = coverageGroups.map((group) => {
    const own = analysis.coverage.filter((item) => item.group === group)
    return `<h3>${coverageGroupLabel(group)}</h3>${table('Each item with the sentences found for it', ['Item', 'In the text', 'Evidence'], own.map(row), 'cover')}`
  })
  return `<h2>What the text covers</h2><p class="note">The checks read the text, not what the school does. “Not found” may mean that another document covers it.</p>${tables.join('')}`
}
