import type { BlockContext } from '../block-context'

const ASSESSING =
  /\b(?:EHC\w*|education, health and care|statutory (?:assess\w*|process)|needs assessments?|assessments?|assess)\b/i
/** What else is asked for, and an assessment of what. */
const ANOTHER =
  /\b(?:access arrangements?|dyslexi\w*|dyscalculi\w*|autis\w*|ADHD|diagnos\w*|hearing|sight|eyesight|vision|speech|CAMHS|medical|equipment|transport|top-?up|funding|personal budgets?|admission\w*|school places?|leave|absence|exam\w*|risk|staffing|training|early help|social care|carer's|mental health|occupational|physio\w*|laptops?|references?|jobs?|posts?|exceptional circumstances|(?:psychologist|therapist)(?:'s)? (?:report|assessment|advice))\b/i
const PLAN = /\bEHC\w*|education, health and care/i

/** Whether a sentence, or else its paragraph or heading, is about asking for an EHC needs assessment. */
export function isOfAssessing(context: BlockContext, text: string): boolean {
  if (PLAN.test(text)) return true
  if (ANOTHER.test(text)) return false
  return (
    ASSESSING.test(text) ||
    context.isIn('ehc') ||
    PLAN.test(context.section.title) ||
    PLAN.test(context.block.text)
  )
}
