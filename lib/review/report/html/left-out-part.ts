import { countedFirst } from '../../../core/counted'
import type { LeftOut } from '../../../core/left-out'
import { leftOut } from '../../left-out'
import type { CheckedFile } from '../file-report'
import { escapeHtml, quotation } from './markup'

function item({ scope, title, words, count }: LeftOut): string {
  const quoted = words === '' ? '' : ` ${quotation(words, 160)}`
  const what = `${escapeHtml(title)}.${quoted}`
  if (scope === 'here') return `<li><span class="level">Dismissed at one place:</span> ${what}</li>`
  if (scope === 'wording')
    return `<li><span class="level">Wording allowed, ${places(count)}:</span> ${what}</li>`
  return `<li><span class="level">Check turned off:</span> ${what} ${countedFirst(count, 'problem is', 'problems are')} not shown.</li>`
}

const places = (count: number): string => (count === 1 ? 'one place' : `${count} places`)

/** What somebody decided to leave as it is: a reader of the report is to know that it was found. */
export function leftOutPart({ analysis }: CheckedFile): string {
  const items = leftOut(analysis.suppressions, analysis.hidden).map(item)
  if (items.length === 0) return ''
  return `<h2>Left as it is</h2><p class="note">Found too, and left out of this report because somebody decided so.</p><ul class="problems">${items.join('')}</ul>`
}
