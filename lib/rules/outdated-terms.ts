import { checks } from '../knowledge/generated/checks'
import { terms } from '../knowledge/generated/terms'
import { Substitution } from './kinds/substitution'
import type { BlockRule } from './rule'
import { sentHome } from './sent-home'

let substitution: Substitution | undefined

/** Words that went out of date, as the pages in `content/terms/` list them. */
export const outdatedTerms: BlockRule = {
  check(context) {
    substitution ??= new Substitution(terms, offByDefault())
    const words = [...substitution.check(context)]
    const findings = [...words, ...sentHome(context, words)]
    const facts = findings
      .filter((finding) => !finding.onlyWithTerms)
      .map((finding) => ({ kind: 'term' as const, term: finding.ruleId, range: finding.range }))
    return { findings, facts }
  },
}

const offByDefault = (): ReadonlySet<string> =>
  new Set(checks.filter(({ severity }) => severity === 'off').map(({ id }) => id))
