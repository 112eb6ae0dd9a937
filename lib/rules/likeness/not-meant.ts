import { together } from '../voice/gate-parts'
import { isStaffMatter } from '../voice/staff-matter'
import { isTellingDue } from '../voice/telling'

const BEST_ENDEAVOURS = /\bbest endeavours\b/i
/** What may cut best endeavours short. */
const LIMIT =
  /\b(?:as|so) (?:far|long|much|best)\b|\b(?:within|budget\w*|resourc\w*|fund\w*|staff\w*|afford\w*|allow\w*|permit\w*|possibl\w*|practic\w*|reasonabl\w*|when|where|if|unless|until|subject|time|means|capacity|money|aspir\w*|hop\w+|try|tries|aim\w*|discharg\w*|satisf\w*|met|limit\w*|extend\w*|ends?|stops?|only|no more)\b/i
/** Words by which something is said to be law. */
const OF_LAW =
  /\b(?:must|laws?|legal\w*|lawful\w*|statut\w+|requir\w+|dut(?:y|ies)|oblig\w+|compulsory|mandatory|entitle\w*|Acts?|Parliament|breach|have to|has to|bound|legislation|regulations?|offence|inspect\w*)\b/i

/** By check: what a sentence says, or leaves unsaid, that cannot be its fault, however it reads. */
const notMeant: Readonly<Record<string, (text: string) => boolean>> = {
  // Families told what the law says they are told, or what is the school's own to decide.
  'VOICE-03': (text) => isTellingDue(text) || isStaffMatter(text),
  // What is decided together is no decision of the school alone.
  'VOICE-04': (text) => together.test(text) || isStaffMatter(text),
  'DUTY-12': (text) => !OF_LAW.test(text),
  'DUTY-13': (text) => BEST_ENDEAVOURS.test(text) && !LIMIT.test(text),
}

/** Whether a sentence cannot be meant by a check, although it reads like those that are. */
export const isNotMeant = (ruleId: string, text: string): boolean =>
  notMeant[ruleId]?.(text) ?? false
