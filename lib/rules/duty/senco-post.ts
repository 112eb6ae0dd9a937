import type { Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import type { DutyCheck } from './duty-check'
import type { Passage } from './passage'
import { report } from './phrase'

const SENCO = '(?:SENDCo|SENCO|SEN(?:D)? co-?ordinator|special educational needs co-?ordinator)s?'
/** Posts of people who need not be teachers. */
const OTHER_POST =
  '(?:(?:higher[ -]level )?teaching assistant|HLTA|(?:lead |senior |key |our )*TA|(?:lead )?LSA|(?:learning )?support assistant|(?:school )?(?:business|office|finance|site|premises|facilities) manager|(?:school )?secretary|pastoral (?:manager|support worker|lead|officer|assistant)|learning mentor|cover supervisor|(?:\\w+ )?administrator|(?:family|youth|child) support worker|family (?:liaison )?(?:worker|officer)|nursery (?:nurse|assistant)|ELSA|unqualified teacher|bursar|receptionist|(?:school )?counsellor|school nurse|(?:safeguarding|attendance|welfare|admissions|exams?) officer|clerk|(?:member of (?:the |our )?)?support staff|instructor|apprentice|volunteer|parent governor|caretaker|librarian|play ?worker|social worker|trainee)s?'
/** What joins a person and a post, and names. */
const JOINS =
  "(?:,|\\(|\\)|:|x+\\.?|\\w\\.|who|is|are|was|being|will|be|may|can|could|also|currently|now|just|an?|our|the|one|of|two|three|and|as|acts?|acting|serves?|works?|remains|takes?|taken|taking|on|up|has|have|been|since|Easter|till|until|keen|happy|discharge|discharges|office of|deputise|stand|stands|in for|step|steps|appointed|named|given|made|holds?|carries|carried|out|fulfils|covers?|covered|performs?|undertakes?|fills?|filled|doubles?|role|roles|post|posts|position|job|duties|work|responsibilities|title|by|to|held|done|shared|split|between|undertaken|performed|fulfilled|taken|experienced|senior|qualified|trained|full-time|part-time|school's|school|level|\\d|in|turn|too|both|jointly|office|in the office|office as|inclusion|nurture|lead|including|amongst|among|member|(?:at|in) (?:the|our|this) school|here|arrangements?|interim|temporary|employed|without (?:qualified teacher status|QTS|a teaching qualification)|(?:leads?|runs?|manages?|looks after|is responsible for) (?:on |our )?(?:SEND?|inclusion|special (?:educational )?needs)(?: here| in school| across the school)? as)"
const POST_FIRST = new RegExp(
  `\\b(?:(?:an?|our|the|one of our) )?(?:(?:experienced|senior|trained|school) )*${OTHER_POST}(?: ?${JOINS}){1,12}? ?\\b${SENCO}\\b(?!'s? (?:team|office|assistant))`,
  'i',
)
const SENCO_FIRST = new RegExp(
  `\\b(?:(?:role|post|duties|work|position|job) of (?:the |our )?)?${SENCO}(?:'s)?(?: ?${JOINS}){1,14}? ?\\b${OTHER_POST}\\b`,
  'i',
)
const SHARED_POST = new RegExp(
  `\\b${SENCO}\\b[^.;]{0,30}\\b(?:shared|split|divided)\\b(?![^.;]*\\b(?:support|help|assist)(?:s|ed)?\\b)[^.;]{0,80}[(,] ?(?:an? |our )?${OTHER_POST}\\b`,
  'i',
)
/** “Our SENCO, Mrs Hill, a teaching assistant, runs …” */
const APPOSED = new RegExp(
  `\\b${SENCO}, (?:(?:x+\\.? ?){1,4}, )?(?:an?|our|one of our) (?:[\\w-]+ ){0,3}?${OTHER_POST}(?=, (?:who|(?:manag|run|lead|co-?ordinat|overse|work|look|keep|writ|arrang|organis|tak|hold|teach)e?s|is|has|will|can)\\b)`,
  'i',
)
/** A quick look: the two patterns try many ways to join a post with another. */
const NAMES_OTHER_POST = new RegExp(`\\b${OTHER_POST}`, 'i')
/** Says that one is the other, takes its work, or has a post in brackets. */
const IDENTITY =
  /\b(?:is|are|was|be|been|discharges?|stands? in|steps? (?:in|up)|acts?|acting|serves?|works? (?:in|as)|remains|takes? on|taken on|takes up|(?:leads?|runs?|manages?|looks after|is responsible for) (?:\w+ ){1,6}as|has been|holds?|carries out|carried out|fulfils|covers?|covered|performs?|undertakes?|fills?|filled|doubles?|held|shared|split|given to|done)\b|\([^)]*(?:\)|$)/i
/** One post after the other, as two people. */
const TWO_PEOPLE =
  /\b(?:by|with) [^,;.]*(?:assistants?|TAs?|LSAs?|staff|mentors?|workers?)\b,? and the\b|\b(?:and|with|or) (?:the|our|an?) [^,;.]*\b(?:meet|work|plan|lead|are|will|can|talk|attend|agree|run)\b|\bnot (?:an?|our|the)\b|\bused to be\b|\bbefore (?:she|he|they)\b/i
const NOT_TEACHER = new RegExp(
  `\\b${SENCO}\\)?(?:'s)?(?:,? x+\\.?){0,3},? (?:who )?(?:(?:is|was|are|need|does|do|may|will|has|have|must|should)(?: not|n't| no| never)|need not|does not need to|does not have to|may not|is not required to|is (?:under no obligation|not expected) to|has no need to|without)[^.;,]{0,30}(?:teacher|teaching qualification|QTS|qualified)\\b|\\b${SENCO}[^.;,]{0,30} (?:is|are|remains) (?:currently )?(?:unqualified|not (?:yet )?qualified|untrained)\\b|\\b${SENCO}\\b[^.;]{0,80}\\b(?:is|are|and|who is|currently|now) (?:currently |now |still )?(?:studying|training|working|hoping|qualifying|learning) (?:towards|to (?:become|be|qualify as)|as) (?:an? )?(?:qualified )?(?:teacher|QTS|teaching qualification)|\\b(?:no need|no requirement|not (?:necessary|essential|required|needed|important|a requirement)) for (?:the |a |our |an? )?${SENCO} to (?:be|hold)[^.;]*teacher`,
  'i',
)
const OPEN =
  '(?:TBC|TBA|TBD|to be advised|vacant|a vacancy|vacancy|unfilled|empty|to be (?:confirmed|appointed|announced|decided|named|recruited)|none|N/A|not yet (?:appointed|named|in post|known|filled|recruited)|yet to be (?:appointed|named|filled|recruited)|awaiting appointment|being (?:advertised|recruited)|under recruitment|not (?:named|published|given|disclosed)|(?:be )?(?:confirmed|named|announced) (?:later|soon|shortly|in due course|when))'
const UNNAMED = new RegExp(
  `\\b${SENCO}(?:'s)?(?: name| post| role| position| vacancy)?(?:'s name)?(?: is| are| has| will| remains| currently| still| be| been)*\\s?(?:[:(–—-] ?(?:(?:the )?(?:post|position|role) )?(?:is |currently |still |now )*)?${OPEN}\\b|\\b(?:do not|does not|will not|don't)(?: currently)? (?:have|name|employ|publish (?:the name of )?)(?: a| an| our| the| any)? ${SENCO}\\b|\\b(?:post|role|position|job) of ${SENCO} (?:is|remains|has been) (?:currently |still |left )?${OPEN}|\\bno(?: named| permanent| qualified)? ${SENCO}\\b(?=\\W*$|[.,;:)]| (?:at|in (?:post|place|school)|currently|just now|for|yet|here|this (?:term|year)|and|but|until|named|appointed|since|because|while|when)\\b)|\\b(?:no one|nobody|no member of staff) (?:at (?:the|our) school |here |in school )?(?:currently )?(?:holds?|has|is|acts as|fills?|does) (?:the )?(?:post|role|position|job)? ?(?:of |as )?(?:the |our )?${SENCO}\\b|\\b(?:unable to|cannot|not able to|do not|will not) (?:give|publish|share|disclose|provide) (?:the )?(?:name (?:of )?)?(?:our |the )?${SENCO}\\b(?! (?:with|to|access|time))|\\bname of (?:the |our )?${SENCO} (?:will be|is|has)(?: not)?(?: yet| still)? (?:be )?(?:confirmed|to be|published|announced|available|added|vacant)|\\bwithout an? ${SENCO}\\b|\\b${SENCO}\\b[^.;]{0,30}\\b(?:left|retired|resigned|moved on)\\b[^.;]{0,40}\\b(?:not (?:yet )?been (?:filled|replaced)|no (?:successor|replacement)|(?:is|remains) (?:vacant|empty))|\\b(?:no one|nobody) (?:is )?(?:currently )?(?:in|holding) (?:the )?(?:post|role|position) of ${SENCO}|\\bthere (?:is|has been)(?:n't| not)(?: currently| at present)? (?:a|an|any) ${SENCO}\\b|\\b${SENCO}(?:'s)? (?:name|contact details|details) (?:are|is) (?:not published|available (?:only )?on request|given out)`,
  'i',
)
/** “Mrs Cole is our SENCO. She has been a teaching assistant for years.” */
const IS_SENCO = new RegExp(
  `(?:\\b(?:is|as)|^\\W*(?:our|the) ${SENCO},?) (?:the |our |currently |now )*(?:school's )?(?:${SENCO}|(?:x+\\.? ?){1,4}\\W*$)|\\b${SENCO} (?:here )?is (?:x+\\.? ?){1,4}\\W*$|\\b${SENCO}: `,
  'i',
)
const SHE_HOLDS = new RegExp(
  `^\\W*(?:she|he|they|(?:x+\\.? ){1,3})(?:also )?(?:is|are|works?|has (?:been|worked)|was appointed) (?:(?:also|currently|still|the|here|with us|in school|at the school|employed|working|both|as|an?|one of our|our|experienced|senior|qualified|full-time|part-time|level \\d) ?)*${OTHER_POST}\\b`,
  'i',
)
const SHE_TEACHES_NOT =
  /^\W*(?:she|he|they|(?:x+\.? ){1,3})(?:(?:is|are) not (?:yet |currently )?an? (?:qualified )?teacher|(?:do|does) not (?:yet )?(?:hold|have) (?:QTS|qualified teacher status|a teaching qualification)|(?:is|are) not (?:yet )?qualified as a teacher|(?:is|are) an unqualified teacher)/i
const TEACHES = /\b(?:teacher|QTS|teaches|head|deputy|before|until|then|now qualified|trained)\b/i
const SUPPORTED =
  /\b(?:assist|support|help|admin\w*)\w* (?:the |our )?(?:SENDCo|SENCO)\b|\bdeputy SEN|assistant SENCO|line[ -]?manag|\b(?:SENDCo|SENCO)\b[^.;]{0,8}\bsupported by|\breports? to|\bacting SENCO\b[^.;]*\bteacher\b|\bqualified teacher\b(?! status)[^.;]*\bacting SENCO|on leave/i
const SAYS_NOT =
  /\bnot (?:an? |currently |yet |required |have )?(?:\w+ ){0,3}(?:teacher|QTS|qualified)/i

const KNOWN = new RegExp(`^(?:${OTHER_POST}|${JOINS}|${SENCO})$`, 'i')
const PART_OF_A_POST =
  /^(?:assistants?|managers?|officers?|secretary|administrator|mentors?|nurse|worker|leader|special|educational|needs|co-?ordinator|higher|level|teaching|learning|support|business|office|pastoral|family|nursery|safeguarding|school|there|if|when|not)$/i

/** The sentence with x for the letters of names, so that no name reads as a word. */
const withoutNames = (text: string): string =>
  text.replace(/\b\p{Lu}[\p{Ll}'’-]+/gu, (word) =>
    KNOWN.test(word) || PART_OF_A_POST.test(word) ? word : 'x'.repeat(word.length),
  )

const IS_LABEL = new RegExp(`^\\W*(?:our |the |who is (?:our|the) )?${SENCO}(?: name)?\\W*$`, 'i')
const LEADS = new RegExp(
  `^\\W*(?:our |the |interim |acting |temporary |current )*${SENCO}(?: arrangements?| cover| role| contact| name)?(?: is)? ?[:–—-] ?`,
  'i',
)
/** “Mrs Ann Lee, our senior …”, “Ann Lee (…”. */
const PERSON =
  /^\W*(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(?:\p{Lu}[\p{L}'’-]*\.? ?){1,4}(?:[,(–—-] ?|is )(?:(?:an?|our|the|is|also|who|currently|one|of|senior|lead|experienced|school|full-time|part-time) )*/u
const POST_ALONE = new RegExp(`^\\W*${OTHER_POST}\\b`, 'i')
/** Columns of those who work with the SENCO. */
const HELPERS =
  /\b(?:support|deput|assist|contact|line|manage|works? with|team|help|report|cover|absence|email|phone)\w*/i
const POST_NEXT = new RegExp(`^${OTHER_POST}\\b`, 'i')
const BOTH_POSTS = new RegExp(
  `^\\W*(?:${OTHER_POST} ?(?:and|/|&|,) ?${SENCO}|${SENCO} ?(?:and|/|&|,) ?${OTHER_POST})\\W*$`,
  'i',
)
const IS_PERSON = /^\W*(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|^\W*\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+\W*$/u
const HOLDS = /\b(?:post|role|position|job|responsib\w+|since|appointed)\b/i

/** A person with another post, where the row, column, label or heading says that this is the SENCO. */
function holder(passage: Passage, { block, section }: BlockContext): Range | null {
  const { text } = passage
  const { table } = block
  if (table?.isHeader) return null
  const whole = passage.find(/\S.*\S/)
  if (table && BOTH_POSTS.test(text)) return IS_PERSON.test(table.rowHeader) ? whole : null
  const lead = LEADS.exec(text)?.[0].length ?? 0
  const isNamed = table
    ? table.column > 0 && (IS_LABEL.test(table.rowHeader) || IS_LABEL.test(table.header))
    : lead > 0 || (IS_LABEL.test(section.title) && HOLDS.test(text))
  if (!isNamed) return null
  // Another column tells what the person is: “Higher level teaching assistant; ELSA”.
  if (
    table &&
    IS_LABEL.test(table.rowHeader) &&
    !HELPERS.test(table.header) &&
    POST_ALONE.test(text)
  )
    return whole
  const person = PERSON.exec(text.slice(lead))?.[0].length ?? 0
  return person > 0 && POST_NEXT.test(text.slice(lead + person)) ? whole : null
}

/** DUTY-15: a SENCO who is not a teacher, or whom nobody names. */
export const sencoPost: DutyCheck = {
  words: /^(?:senco|sendco|coordinator|ordinator)/,
  trigger: /SENDCo|SENCO|SEND? co-?ordinator|needs co-?ordinator/i,
  *check({ passage, context, earlier }) {
    const { block } = context
    const { text } = passage
    if (SUPPORTED.test(text)) return
    const masked = withoutNames(text)
    const find = (pattern: RegExp) => {
      const match = pattern.exec(masked)
      return match && passage.span(match.index, match.index + match[0].length)
    }
    yield* report('DUTY-15', passage, find(NOT_TEACHER))
    yield* report('DUTY-15', passage, passage.find(UNNAMED))
    if (NAMES_OTHER_POST.test(masked) && (!TWO_PEOPLE.test(text) || SAYS_NOT.test(text))) {
      yield* report('DUTY-15', passage, passage.find(SHARED_POST))
      yield* report('DUTY-15', passage, find(APPOSED))
      for (const pattern of [POST_FIRST, SENCO_FIRST]) {
        const span = find(pattern)
        if (span && isSame(masked, span.start, span.end)) yield* report('DUTY-15', passage, span)
      }
    }
    if (IS_SENCO.test(withoutNames(earlier))) {
      yield* report('DUTY-15', passage, find(SHE_TEACHES_NOT))
      if (!TEACHES.test(`${earlier} ${text}`)) yield* report('DUTY-15', passage, find(SHE_HOLDS))
    }
    const label = block.table?.rowHeader ?? ''
    if (IS_LABEL.test(label.trim()))
      yield* report('DUTY-15', passage, passage.find(new RegExp(`^${OPEN}\\.?$`, 'i')))
    yield* report('DUTY-15', passage, holder(passage, context))
  },
}

/** “are trained by the SENCO”: another person, who acts or is spoken to. */
const IS_AGENT = new RegExp(`\\b(?:by|to|from|with|for) (?:the |our |an? )?${SENCO}$`, 'i')

/** “A. Patel (SENCO), M. Rowe (School Business Manager)”: each has a bracket of their own. */
const EACH_IN_BRACKETS = /^[^(]*\)(?:,| and|;)[^()]*\(/

/** “is Mrs Hill and the office manager”: one person with both posts. */
const IS_ONE =
  /\b(?:is|are|was|as) [^()]*\b(?:and|or) (?:the|our) |\b(?:acts?|serves?|works?|doubles?) /i

/** Whether some words, or those just before them, say that the two are one. */
function isSame(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  if (
    IS_AGENT.test(words) ||
    (/\)? (?:and|or) (?:the|our) (?!.*\bboth\b)/i.test(words) &&
      !IS_ONE.test(`${text.slice(0, start)}${words}`)) ||
    EACH_IN_BRACKETS.test(words)
  )
    return false
  if (IDENTITY.test(words)) return true
  return (
    /\band (?:also )?(?:our |the )?\S+$/.test(words) &&
    /\b(?:is|are) (?:\S+ ){0,5}$/.test(text.slice(0, start))
  )
}
