import type { Diagnostic } from '../core/diagnostic'
import type { LeftOut } from '../core/left-out'
import { checkById, isCheck } from '../linter/check-registry'
import { keyOf, type Suppression, suppresses } from '../linter/suppression'

/**
 * What decisions keep out of the list of problems. Those whose words are gone say nothing any more; a
 * check that is off is always told, whether it would have found something or not.
 *
 * @param hidden the problems that are not listed because of them
 */
export function leftOut(
  suppressions: readonly Suppression[],
  hidden: readonly Diagnostic[],
): LeftOut[] {
  const own = suppressions.map((): Diagnostic[] => [])
  for (const diagnostic of hidden)
    own[suppressions.findIndex((one) => suppresses(one, diagnostic))]?.push(diagnostic)
  return suppressions.flatMap((decision, at): LeftOut[] => {
    const { scope, ruleId, wording } = decision
    const found = own[at] ?? []
    const [first] = found
    if (!isCheck(ruleId) || (!first && scope !== 'rule')) return []
    const words = scope === 'rule' ? '' : (wording ?? first?.text ?? '')
    const { title } = checkById(ruleId)
    return [{ key: keyOf(decision), scope, title, words: words.trim(), count: found.length }]
  })
}
