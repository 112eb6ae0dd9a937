import { decision } from './decision'
import type { DutyCheck } from './duty-check'
import { loose } from './loose'
import { matrix } from './matrix'
import { partInBlock } from './passage'
import { spoken } from './spoken'

/** “The council does not write the plan”: what is not done, as it would be said of somebody else. */
const NOT_DONE =
  /\b(?:(?:does|do|will|can)(?: not|n['’]t)|cannot|can['’]t|won['’]t|(?:is|are) not|(?:is|are)n['’]t|no longer) ((?:\p{L}|["“])[^.;]*?)(?:[;.]|,| [–—-])\W+(?:in fact,? |but |instead,? )?$/iu
/** “… the SENCO does.” */
const DOES =
  /(?:^|[;,–—-] ?)(?:in fact,? |but |instead,? )?((?:(?:the|our|your|a) )?[\p{L}'’]+(?: [\p{L}'’]+){0,3}?) (does|do|will|can|is|are)(?: so| that| this)?(?:[ ,](?:with|after|once|together)[^.;]*)?[.!]?$/iu
const IS = /^(?:is|are)$/i
const LONGEST = 60

/** “The council does not write the plan; the SENCO does.”: the duty told by what somebody else leaves undone. */
export const ellipsis: DutyCheck = {
  words: /^(?:does|do|will|can|is|are)$/,
  trigger:
    /\b(?:does|do|will|can|is|are)(?: so| that| this)?(?:[ ,](?:with|after|once|together)[^.;]*)?[.!]?$/i,
  *check({ context, passage, earlier }) {
    const { sentence } = passage
    const { text } = sentence
    const tail = DOES.exec(text.slice(-LONGEST))
    if (!tail) return
    const [, who = '', verb = ''] = tail
    const start = text.lastIndexOf(who)
    const own = text.slice(0, start)
    const undone = NOT_DONE.exec(own.trim() === '' ? `${earlier} ` : own)?.[1]
    if (undone === undefined || /\bnot\b/i.test(who)) return
    const said = `${who} ${IS.test(verb) ? verb : 'will'} ${undone.trim()}.`
    const range = partInBlock(sentence, { start, end: start + `${who} ${verb}`.length })
    if (!range) return
    const reading = spoken(context, said, earlier)
    for (const check of [matrix, loose, decision]) {
      for (const { ruleId, severity } of check.check(reading)) {
        yield { ruleId, range, found: said, fixes: [], ...(severity ? { severity } : {}) }
        return
      }
    }
  },
}
