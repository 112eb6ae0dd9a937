import type { Finding } from '../finding'

/** “whether an EHC plan is needed”, “which pupils should have a plan”. */
const OF_A_PLAN = /\b(?:whether|if|which|who|that|when)\b.*?\b(?:EHCPs?|plans?)\b/i

/**
 * A choice about a first plan says so: what DUTY-01 says of assessments is not what is wrong with
 * “decides whether an EHC plan is needed”.
 */
export function ofFirstPlan(finding: Finding): Finding {
  const { ruleId, found } = finding
  if (ruleId !== 'DUTY-01' || /\bassess/i.test(found) || !OF_A_PLAN.test(found)) return finding
  return {
    ...finding,
    message: `“${found}” gives the decision on a first plan to the school; by law the local authority decides, after an EHC needs assessment, whether a plan is needed, and then writes it (Children and Families Act 2014, sections 36 and 37).`,
  }
}
