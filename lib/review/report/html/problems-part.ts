import { bySection } from '../../../core/by-section'
import type { Diagnostic } from '../../../core/diagnostic'
import { severityLabel } from '../../../core/severity'
import { authorityText } from '../../../knowledge/source-name'
import { checkById } from '../../../linter/check-registry'
import type { CheckedFile } from '../file-report'
import { escapeHtml, quotation } from './markup'

function item(found: Diagnostic, explained: Set<string>): string {
  const words = found.text.trim() ? ` ${quotation(found.text, 120)}` : ''
  const fix = found.fixes[0] ? ` ${escapeHtml(found.fixes[0].title)}.` : ''
  // The reason is given once for each check; after that the source alone reminds of it.
  const reason = explained.has(found.ruleId) ? [] : [checkById(found.ruleId).reason]
  explained.add(found.ruleId)
  const sources = found.authority.map(authorityText).join('; ')
  const why = [...reason, sources].filter(Boolean)
  return `<li><span class="level">${severityLabel(found.severity)}:</span> ${escapeHtml(found.message)}${words}${fix}<div class="why">${why.map(escapeHtml).join('<br>')}</div></li>`
}

/** Problems in the order of the document; what it does not cover has a table of its own. */
export function problemsPart({ diagnostics }: CheckedFile): string {
  const groups = bySection(
    diagnostics.filter(({ category }) => category !== 'coverage'),
    (found) => found,
  )
  if (groups.length === 0)
    return '<h2>Section by section</h2><p>No problems were found in the wording.</p>'
  const explained = new Set<string>()
  const sections = groups.map(
    (group) =>
      `<h3>${escapeHtml(group.name)}</h3><ul class="problems">${group.items.map((one) => item(one, explained)).join('')}</ul>`,
  )
  return `<h2>Section by section</h2>${sections.join('')}`
}
