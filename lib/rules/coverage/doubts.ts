import type { Category } from '../../core/category'
import { overlaps, type Range } from '../../core/range'
import { isAtLeast, type Severity } from '../../core/severity'
import { checks } from '../../knowledge/generated/checks'
import type { Finding } from '../finding'
import type { BlockOutcome } from '../rule'

const checkById = new Map(checks.map((check) => [check.id, check]))

function isOf(category: Category, least: Severity, { ruleId, severity }: Finding): boolean {
  const check = checkById.get(ruleId)
  if (!check || check.severity === 'off' || check.category !== category) return false
  return isAtLeast(severity ?? check.severity, least)
}

/** What breaks a duty or leaves families out does not show that a thing is done. */
const isWeighty = (finding: Finding): boolean =>
  isOf('duty', 'warning', finding) || isOf('voice', 'warning', finding)

/** Words of a block that put a hurdle before families or take from them what is theirs by law. */
export const hurdlesOf = ({ findings }: BlockOutcome): Range[] =>
  findings.filter((finding) => isOf('duty', 'error', finding)).map(({ range }) => range)

/**
 * Words of a block with a problem of duty or voice. What stands around a wording and decides whether it counts is
 * not looked at, so that only those are taken that count anywhere.
 */
function problemsOf({ findings, facts }: BlockOutcome): Range[] {
  const flagged = facts.flatMap((fact) =>
    fact.kind === 'voice-flag' && fact.condition === 'always' ? fact.finding : [],
  )
  return [...findings, ...flagged].filter(isWeighty).map(({ range }) => range)
}

/** Tells of a sentence of a block whether there is a problem in it; null where the block has none. */
export function doubtsOf(outcome: BlockOutcome | undefined): ((said: Range) => boolean) | null {
  const problems = outcome ? problemsOf(outcome) : []
  return problems.length === 0
    ? null
    : (said) => problems.some((problem) => overlaps(problem, said))
}
