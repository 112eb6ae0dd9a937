import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'
import { decision } from './decision'
import { ofFirstPlan } from './first-plan'
import { loose } from './loose'
import { spoken } from './spoken'

/** Asks how or when, and so takes for granted that it is done. */
const ASKS =
  /^\W*(?:[A-Z]?\d+(?:\.\d+)*[.)]?\s*)?(?:so,? |and )?(?:how|when|where|why)(?: (?:long|soon|often|quickly|exactly|and when|and how))* (?:does|do|will|must|should|would) (?!I\b|my\b|parents\b|famil)(.+?)\?\W*$/i
/** What is asked about at all. */
const OF_PLANS = /\bEHC|health and care|statutory assessment/i
/** Quoted, denied, or sets a wrong belief right. */
const OTHERWISE = /["“]|\b(?:not|never)\b|n['’]t\b/i
/** Tasks of the local authority, which no answer can make the school's. */
const ITS_TASKS = new Set(['DUTY-01', 'DUTY-02', 'DUTY-04', 'DUTY-06'])

/** “How does the SENCO write an EHC plan?”: a heading that takes for granted what is not so. */
export function askedHeading(context: BlockContext): Finding[] {
  const { text } = context.block
  if (!OF_PLANS.test(text) || OTHERWISE.test(text)) return []
  const premise = ASKS.exec(text)?.[1]
  if (premise === undefined) return []
  const said = premise.replace(/^you\b/i, 'we')
  for (const check of [loose, decision])
    for (const { ruleId, severity } of check.check(spoken(context, said, ''))) {
      if (!ITS_TASKS.has(ruleId)) continue
      const found = text.trim()
      const start = text.indexOf(found)
      const range = { start, end: start + found.length }
      return [ofFirstPlan({ ruleId, range, found, fixes: [], ...(severity ? { severity } : {}) })]
    }
  return []
}
