import { bySection } from '../../core/by-section'
import { countCoverage, coverageGroupLabel, coverageGroups } from '../../core/coverage'
import { severityLabel } from '../../core/severity'
import { authorityText } from '../../knowledge/source-name'
import { type CheckedFile, isChecked, type RunReport } from './file-report'
import { fixInFull } from './fix-in-full'
import { summary } from './group'

const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&')

/** Counts of what the text covers, and by name what was not found. */
function coverageLines({ analysis }: CheckedFile): string[] {
  return coverageGroups.flatMap((group) => {
    const own = analysis.coverage.filter((item) => item.group === group)
    if (own.length === 0) return []
    const missing = own
      .filter(({ status }) => status === 'missing')
      .map(({ id, title }) => `${id} ${title}`)
    const rest = missing.length > 0 ? ` Not found: ${escapeMarkdown(missing.join('; '))}.` : ''
    return ['', `${coverageGroupLabel(group)}: ${countCoverage(own).text}.${rest}`]
  })
}

/** The report as Markdown, for a shared note or a ticket. */
export function markdownReport(run: RunReport): string {
  const parts = run.files.map((file) => {
    if (!isChecked(file)) return `# ${escapeMarkdown(file.path)}\n\n${escapeMarkdown(file.error)}\n`
    const lines = [
      `# ${escapeMarkdown(file.document.title ?? file.path)}`,
      '',
      `${escapeMarkdown(file.path)}, checked as of ${run.asOf}: ${summary(file.diagnostics)}.`,
    ]
    lines.push(...coverageLines(file))
    for (const { name, items } of bySection(file.diagnostics, (found) => found)) {
      lines.push('', `## ${escapeMarkdown(name)}`, '')
      for (const found of items) {
        const fix = found.fixes[0] ? ` ${escapeMarkdown(fixInFull(found.fixes[0]))}.` : ''
        const why = found.authority.map(authorityText).join('; ')
        lines.push(
          `- **${severityLabel(found.severity)}**: ${escapeMarkdown(found.message)}${fix}${why ? ` (${escapeMarkdown(why)})` : ''}`,
        )
      }
    }
    return `${lines.join('\n')}\n`
  })
  return parts.join('\n')
}
