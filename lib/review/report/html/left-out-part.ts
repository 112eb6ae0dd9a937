import { counted, countedFirst } from '../../../core/counted'
import type { LeftOut } from '../../../core/left-out'
import { keyOf } from '../../../linter/suppression'
import { leftOut } from '../../left-out'
import type { CheckedFile } from '../file-report'
import { dayInWords } from './day-in-words'
import { escapeHtml, quotation } from './markup'
import { tellsWhoAPupilIs, WITHHELD } from './withheld'

const places = (count: number): string => counted(count, 'place', 'places')

function what({ analysis }: CheckedFile, { key, scope, title, words, count }: LeftOut): string {
  const ruleId = analysis.suppressions.find((one) => keyOf(one) === key)?.ruleId ?? ''
  const said = tellsWhoAPupilIs(ruleId) ? WITHHELD : quotation(words, 160)
  const quoted = words === '' ? '' : ` ${said}`
  const named = `${escapeHtml(title)}.${quoted}`
  if (scope === 'here') return `<span class="level">Dismissed at one place:</span> ${named}`
  if (scope === 'wording')
    return `<span class="level">Wording allowed, ${places(count)}:</span> ${named}`
  return `<span class="level">Check turned off:</span> ${named} ${countedFirst(count, 'problem is', 'problems are')} not shown.`
}

/** Why and when, as far as it was noted. */
function decided({ analysis }: CheckedFile, { key }: LeftOut): string {
  const decision = analysis.suppressions.find((one) => keyOf(one) === key)
  const { reason = '', on = '' } = decision ?? {}
  const parts = [reason.trim(), /^\d{4}-\d\d-\d\d$/.test(on) ? dayInWords(on) : ''].filter(Boolean)
  return parts.length === 0 ? '' : ` <span class="why">${escapeHtml(parts.join(', '))}</span>`
}

/** “2 places dismissed; one wording allowed; one check turned off”; empty where nothing is left out. */
function inShort(items: readonly LeftOut[]): string {
  const of = (scope: LeftOut['scope']) => items.filter((item) => item.scope === scope).length
  const parts: readonly [number, string, string, string][] = [
    [of('here'), 'place', 'places', 'dismissed'],
    [of('wording'), 'wording', 'wordings', 'allowed'],
    [of('rule'), 'check', 'checks', 'turned off'],
  ]
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many, done]) => `${countedFirst(count, one, many)} ${done}`)
    .join(' · ')
}

/** What decisions leave out of the report, in one line and one by one. */
export function leftOutOf({ analysis }: CheckedFile): {
  readonly items: readonly LeftOut[]
  readonly decisions: string
} {
  const items = leftOut(analysis.suppressions, analysis.hidden)
  return { items, decisions: inShort(items) }
}

/** What somebody decided to leave as it is: a reader of the report is to know that it was found. */
export function leftOutPart(file: CheckedFile): string {
  const items = leftOutOf(file).items.map(
    (item) => `<li>${what(file, item)}${decided(file, item)}</li>`,
  )
  if (items.length === 0) return ''
  return `<h2>Left as it is</h2><p class="note">Found too, and left out of this report because somebody decided so.</p><ul class="problems">${items.join('')}</ul>`
}
