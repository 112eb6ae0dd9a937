import type { Range } from '../../core/range'
import type { DutyCheck, DutyReading } from './duty-check'
import type { Passage } from './passage'
import { replaceWith, report } from './phrase'

const OLD_YEAR = '(?:19(?:94|99)|200[189])'
const REGS = 'Reg(?:ulation)?s'
/** “the 1999 Information Regulations”. */
const YEAR_FIRST = `${OLD_YEAR} (?:(?:SEND?|information|amended|England|amendment) ){0,2}${REGS}\\b(?! \\d)`
/** “SENCO Regulations made in 2008”. */
const YEAR_LAST = `(?:(?:SEND?|information|co-?ordinators?'?) )?${REGS} (?:of|from|in|made in|passed in|dated|issued in|(?:which|that) date from|dating from) ${OLD_YEAR}`
/** “the Education (Special Educational Needs) (Information) Regulations 1999”. */
const TITLED = `\\(?(?:SEN|Special Educational Needs)(?: Co-?ordinators)?\\)? (?:\\((?:Information|England)\\) )+${REGS} ${OLD_YEAR}`
const BY_NUMBER = 'S\\.?I\\.? ?(?:2008\\/2945|1999\\/2506)'
/** Regulations told by their year; with a title of their own they are read as citations, too. */
const REGULATIONS = new RegExp(
  `\\b(?:${YEAR_FIRST}|${YEAR_LAST}|${BY_NUMBER})\\b|(?<=\\bEducation )${TITLED}\\b`,
  'i',
)
/** Acts that held the law on special educational needs before 2014. */
const ACTS = /\b(?:Education Act (?:1981|1993|1996)|(?:1981|1993|1996) (?:Education )?Act)\b/i
const OF_SENCOS = /\b(?:SEND?COs?|co-?ordinators?)\b/i
const OF_REPORTS =
  /\(Information\)|\binformation report\b|\breports? (?:to \w+ )?(?:about|on) SEND?\b|\b(?:publish\w*|website)\b[^.;]*\bSEND?\b|\bSEND?\b[^.;]*\b(?:publish\w*|website)\b/i
const ENDEAVOURS = /\bbest endeavours\b/i
const TELLING =
  /\b(?:tell\w*|told|inform\w*|notif\w+)\b[^.;]*\b(?:special educational|SEND?) (?:provision|support)\b/i
/** Tells of what was, or of what is in force beside it. */
const THEN =
  /\b(?:2014|replac\w+|revok\w+|repeal\w+|no longer|before|until|used to|once|formerly|previously|superseded|old|was|were)\b/i

/** What a sentence is about: its heading, its row, the question before it. */
function aboutOf({ context: { section, block }, earlier }: DutyReading): string {
  const question = /\?\W*$/.test(earlier) ? earlier : ''
  return `${section.title} ${block.table?.rowHeader ?? ''} ${question}`
}

/** A duty of today, and where it stands now. */
interface Duty {
  readonly subject: string
  readonly place: string
  readonly law: string
}

const REGULATIONS_NOW = 'SEND Regulations 2014'
const ACT_NOW = 'Children and Families Act 2014'

function underRegulations(text: string, about: string): Duty | null {
  if (/200[89]/.test(text) && OF_SENCOS.test(about))
    return {
      subject: 'the SENCO’s role and qualification',
      place: 'regulations 49 to 50',
      law: REGULATIONS_NOW,
    }
  return /1994|1999|2001/.test(text) && OF_REPORTS.test(about)
    ? { subject: 'the SEN information report', place: 'regulation 51', law: REGULATIONS_NOW }
    : null
}

function underAct(about: string): Duty | null {
  if (ENDEAVOURS.test(about))
    return { subject: 'best endeavours', place: 'section 66', law: ACT_NOW }
  return TELLING.test(about)
    ? {
        subject: 'telling parents of special educational provision',
        place: 'section 68',
        law: ACT_NOW,
      }
    : null
}

function oldLawIn(reading: DutyReading, passage: Passage): [Range, Duty] | null {
  const { text } = passage
  const about = aboutOf(reading)
  const regulations = passage.find(REGULATIONS)
  const ofRegulations = regulations && underRegulations(text, `${about} ${text}`)
  if (regulations && ofRegulations) return [regulations, ofRegulations]
  const act = passage.find(ACTS)
  const ofAct = act && underAct(`${about} ${text}`)
  return act && ofAct ? [act, ofAct] : null
}

/** DUTY-16: the duty of today with a law that is no longer in force. */
export const oldRegulations: DutyCheck = {
  words: /^(?:1981|1993|1994|1996|1999|2001|2008|2009)$/,
  trigger: /\bReg(?:ulation)?s\b|\bS\.?I\.? ?\d|\bAct\b/i,
  readsTitles: true,
  *check(reading) {
    const { passage } = reading
    const found = THEN.test(passage.text) ? null : oldLawIn(reading, passage)
    if (!found) return
    const [span, { subject, place, law }] = found
    const words = passage.sentence.text.slice(span.start, span.end)
    yield* report('DUTY-16', passage, span, {
      message: `For ${subject}, “${words}” is not the law in force; it is ${place} of the ${law}.`,
      fixes: [replaceWith(law, `Cite the ${law} instead`)],
    })
  },
}
