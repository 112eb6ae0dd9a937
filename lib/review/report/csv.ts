import { severityLabel } from '../../core/severity'
import { authorityText } from '../../knowledge/source-name'
import { isChecked, type RunReport } from './file-report'

const columns = [
  'file',
  'section',
  'severity',
  'category',
  'check',
  'text',
  'message',
  'suggestion',
  'why',
  'start',
  'end',
]

/**
 * A cell, quoted where needed. A cell that a spreadsheet would take for a formula gets a leading
 * apostrophe, as the words come from a document that may be anybody's.
 */
function cell(value: string | number): string {
  const text = String(value).replace(/\s+/g, ' ').trim()
  const tame = /^[=+\-@]/.test(text) ? `'${text}` : text
  return /[",]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}

/** One line for every problem, for a spreadsheet; starts with a byte order mark so that Excel reads UTF-8. */
export function csvReport(run: RunReport): string {
  const rows = run.files
    .filter(isChecked)
    .flatMap((file) =>
      file.diagnostics.map((found) => [
        file.path,
        found.section.join(' > '),
        severityLabel(found.severity),
        found.category,
        found.ruleId,
        found.text,
        found.message,
        found.fixes[0]?.replacement ?? '',
        found.authority.map(authorityText).join('; '),
        found.range.start,
        found.range.end,
      ]),
    )
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
