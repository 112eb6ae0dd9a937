import {
  type CoverageGroup,
  countCoverage,
  countedItems,
  coverageGroupLabel,
  coverageGroups,
  coverageLabel,
  coverageSign,
  type ItemCoverage,
} from '../../../core/coverage'
import { authorityText } from '../../../knowledge/source-name'
import type { CheckedFile } from '../file-report'
import { escapeHtml } from './markup'
import { quotedFrom } from './withheld'

const QUOTED = 2
const LONGEST = 130

const titleOf = ({ id, title }: ItemCoverage): string => `${id}. ${escapeHtml(title)}`

function missingItem(item: ItemCoverage): string {
  const [first] = item.authority
  const why = first ? ` <span class="why">${escapeHtml(authorityText(first))}</span>` : ''
  return `<li>${titleOf(item)}${why}</li>`
}

function weakItem(item: ItemCoverage): string {
  const gap = item.lacking.length > 0 ? `: not found ${escapeHtml(item.lacking.join('; '))}` : ''
  return `<li>${titleOf(item)}<span class="why">${gap}</span></li>`
}

const elsewhereItem = (item: ItemCoverage): string =>
  `<li>${titleOf(item)} <span class="why">${escapeHtml(item.elsewhere ?? '')}</span></li>`

const list = (items: readonly string[]): string =>
  `<ul class="problems columns">${items.join('')}</ul>`
const line = (items: readonly ItemCoverage[]): string => `<p>${items.map(titleOf).join('; ')}</p>`

/** One state of the items of a group, under its sign and name; nothing where there are none. */
const lot = (sign: string, name: string, count: number, body: string): string =>
  count === 0
    ? ''
    : `<dt><span class="sign" aria-hidden="true">${sign}</span>${name} (${count})</dt><dd>${body}</dd>`

function groupPart(group: CoverageGroup, all: readonly ItemCoverage[]): string {
  const own = all.filter((item) => item.group === group)
  if (own.length === 0) return ''
  const of = (status: ItemCoverage['status']) => own.filter((item) => item.status === status)
  const elsewhere = of('met').filter((item) => item.elsewhere !== undefined)
  const met = of('met').filter((item) => item.elsewhere === undefined)
  const [missing, weak, none] = [of('missing'), of('weak'), of('not-applicable')]
  const name = coverageLabel
  const lots = [
    lot(coverageSign('missing'), name('missing'), missing.length, list(missing.map(missingItem))),
    lot(coverageSign('weak'), name('weak'), weak.length, list(weak.map(weakItem))),
    lot(coverageSign('met'), name('met'), met.length, line(met)),
    lot('↗', 'Covered elsewhere', elsewhere.length, list(elsewhere.map(elsewhereItem))),
    lot(coverageSign('not-applicable'), name('not-applicable'), none.length, line(none)),
  ]
  return `<h3>${coverageGroupLabel(group)}: ${countCoverage(own).text}</h3><dl class="lots">${lots.join('')}</dl>`
}

/** What the text covers, what it touches on and what was not found; the sentences are in an annex. */
export function coveragePart({ analysis }: CheckedFile): string {
  const { coverage } = analysis
  if (coverage.length === 0) return ''
  return `<h2>What the text covers</h2><p class="note">The checks read the text, not what the school does. “Not found” may mean that another document covers it. Annex B has the sentences.</p>${coverageGroups.map((group) => groupPart(group, countedItems(coverage))).join('')}`
}

function evidenceItem(file: CheckedFile, item: ItemCoverage): string {
  const quoted = item.evidence.slice(0, QUOTED).map((one) => quotedFrom(file, one, LONGEST))
  return `<li><strong>${titleOf(item)}</strong> <span class="why">${coverageLabel(item.status)}.</span> ${quoted.join(' ')}</li>`
}

/** The sentences that show it, item by item. */
export function evidencePart(file: CheckedFile): string {
  const items = countedItems(file.analysis.coverage)
  const groups = coverageGroups.flatMap((group) => {
    const own = items.filter((item) => item.group === group && item.evidence.length > 0)
    if (own.length === 0) return []
    return `<h3>${coverageGroupLabel(group)}</h3><ul class="problems">${own.map((item) => evidenceItem(file, item)).join('')}</ul>`
  })
  if (groups.length === 0) return ''
  return `<h2>Annex B: sentences found for what the text covers</h2><div class="annex columns">${groups.join('')}</div>`
}
