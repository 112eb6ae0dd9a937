import { bySection } from '../../../core/by-section'
import { counted } from '../../../core/counted'
import type { Diagnostic } from '../../../core/diagnostic'
import { severityLabel } from '../../../core/severity'
import { authorityText } from '../../../knowledge/source-name'
import { checkById } from '../../../linter/check-registry'
import type { CheckedFile } from '../file-report'
import { fixInFull } from '../fix-in-full'
import { summary } from '../group'
import { alike } from './alike'
import { escapeHtml } from './markup'
import { quotedFrom } from './withheld'
import { wordsOf } from './words-of'

/** Words of the document by which a reader finds one place of several (UTF-16 units). */
const PLACE = 120

const fixOf = ({ fixes: [first] }: Diagnostic): string =>
  first ? ` <span aria-hidden="true">→</span> ${escapeHtml(fixInFull(first))}.` : ''

/** Others in the section of which the same is to be said: their words, and what to put for them. */
function othersOf(file: CheckedFile, found: Diagnostic, others: readonly Diagnostic[]): string {
  if (others.length === 0) return ''
  const times = new Map<string, number>()
  for (const other of others) {
    const isSame = other.text === found.text && other.message === found.message
    const { text, range } = other
    const words = isSame ? '' : `${quotedFrom(file, { text, ...range }, PLACE)}${fixOf(other)}`
    times.set(words, (times.get(words) ?? 0) + 1)
  }
  const again = times.get('') ?? 0
  times.delete('')
  const told = [...times].map(
    ([words, count]) => `${words}${count > 1 ? ` (${counted(count, 'place', 'places')})` : ''}`,
  )
  const same = again > 0 ? ` In ${counted(again + 1, 'place', 'places')}.` : ''
  return `${same}${told.length > 0 ? ` The same: ${told.join('; ')}` : ''}`
}

function item(
  file: CheckedFile,
  [found, ...others]: readonly Diagnostic[],
  explained: Set<string>,
): string {
  if (!found) return ''
  // A reason is given once; after that the source alone reminds of it.
  const { reason } = checkById(found.ruleId)
  const sources = found.authority.map(authorityText).join('; ')
  const why = [explained.has(reason) ? '' : reason, sources].filter(Boolean).join(' ')
  explained.add(reason)
  const reasonLine = why ? `<div class="why">${escapeHtml(why)}</div>` : ''
  return `<li><span class="level">${severityLabel(found.severity)}:</span> ${escapeHtml(found.message)}${wordsOf(file, found)}${fixOf(found)}${othersOf(file, found, others)}${reasonLine}</li>`
}

/** Every problem, in the order of the document, those about all of it last. */
export function problemsPart(file: CheckedFile): string {
  const { diagnostics } = file
  const head = '<h2 class="new-page">Annex A: section by section</h2>'
  if (diagnostics.length === 0) return `${head}<p>No problems were found in the wording.</p>`
  const explained = new Set<string>()
  const sections = bySection(diagnostics, (found) => found).map(
    ({ name, items }) =>
      `<h3>${escapeHtml(name)}</h3><ul class="problems">${alike(items)
        .map((own) => item(file, own, explained))
        .join('')}</ul>`,
  )
  return `${head}<p class="note">${summary(diagnostics)}. The reason for a check is given where it first speaks.</p><div class="annex columns">${sections.join('')}</div>`
}
