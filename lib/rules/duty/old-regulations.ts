import type { DutyCheck } from './duty-check'
import { replaceWith, report } from './phrase'

/** Regulations told by their year alone; with a title of their own they are read as citations. */
const REGULATIONS =
  /\b(?:19(?:94|99)|200[189]) (?:(?:SEND?|information|amended|England|amendment) ){0,2}Reg(?:ulation)?s\b(?! \d)|\b(?:(?:SEND?|information|co-?ordinators?'?) )?Reg(?:ulation)?s (?:of|from|in|made in|passed in|dated|issued in|(?:which|that) date from|dating from) (?:19(?:94|99)|200[189])\b|\bS\.?I\.? ?(?:2008\/2945|1999\/2506)\b/i
const OF_SENCOS = /\b(?:SEND?COs?|co-?ordinators?)\b/i
const OF_REPORTS =
  /\binformation report\b|\breports? (?:to \w+ )?(?:about|on) SEND?\b|\b(?:publish\w*|website)\b[^.;]*\bSEND?\b|\bSEND?\b[^.;]*\b(?:publish\w*|website)\b/i
/** Tells of what was, or of what is in force beside it. */
const THEN =
  /\b(?:2014|replac\w+|revok\w+|repeal\w+|no longer|before|until|used to|once|formerly|previously|superseded|old)\b/i

/** DUTY-16: the duty of today with regulations of 1999 or 2008. */
export const oldRegulations: DutyCheck = {
  words: /^(?:1994|1999|2001|2008|2009)$/,
  trigger: /\bReg(?:ulation)?s\b|\bS\.?I\.? ?\d/i,
  readsTitles: true,
  *check({ passage, context }) {
    const { text } = passage
    const span = THEN.test(text) ? null : passage.find(REGULATIONS)
    if (!span) return
    const about = `${context.section.title} ${context.block.table?.rowHeader ?? ''} ${text}`
    const isOfSencos = /200[89]/.test(text) && OF_SENCOS.test(about)
    const isOfReports = /1994|1999|2001/.test(text) && OF_REPORTS.test(about)
    if (!isOfSencos && !isOfReports) return
    const found = passage.sentence.text.slice(span.start, span.end)
    const [subject, place] = isOfSencos
      ? ['the SENCO’s role and qualification', 'regulations 49 to 50']
      : ['the SEN information report', 'regulation 51']
    yield* report('DUTY-16', passage, span, {
      message: `For ${subject}, “${found}” is not the law in force; it is ${place} of the SEND Regulations 2014.`,
      fixes: [replaceWith('SEND Regulations 2014', 'Cite the SEND Regulations 2014 instead')],
    })
  },
}
