import { categoryLabel, isCategory } from '../core/category'
import { severityLabel } from '../core/severity'
import { checkById, isCheck } from '../linter/check-registry'
import type { Analysis } from '../linter/linter'

function nameOf(id: string): string[] {
  if (isCategory(id)) return [`all of “${categoryLabel(id)}”`]
  return isCheck(id) ? [`“${checkById(id).title}”`] : []
}

/** What the settings kept a check from finding, in words: a reader is to know that it was not looked for. */
export function notLookedFor({ severities = {}, minSeverity }: Analysis['settings']): string[] {
  const off = Object.entries(severities)
    .filter(([, severity]) => severity === 'off')
    .flatMap(([id]) => nameOf(id))
  const told = off.length > 0 ? [`Turned off in the settings: ${off.join(', ')}`] : []
  return minSeverity && minSeverity !== 'hint'
    ? [...told, `Nothing below “${severityLabel(minSeverity)}” is listed`]
    : told
}
