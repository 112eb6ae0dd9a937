import type { JoinedSentence } from '../../document/joined-sentences'
import type { ActorKind } from '../clause/actors'
import type { Finding } from '../finding'
import { answered, type Charge, chargesIn } from './charges'
import type { DutyCheck, DutyReading } from './duty-check'
import { isAllowedIn } from './matrix'
import { report } from './phrase'
import { sceneOf } from './scene'
import { wordsBeside } from './thoughts'

const SMALL =
  "(?:(?:the|an?|all|each|every|any|both|that|our|its|their|his|her|school[’']s|academy[’']s|board[’']s|governors[’']|college[’']s|trust[’']s|full|continued|proper) )*"
const OUGHT = '(?:legal |statutory |lawful )*(?:dut(?:y|ies)|obligations?|responsibilities)'
const ACTS =
  '(?:Equality Act|Children and Families Act|SEND? (?:Regulations|Code)|SEND? and Disability Regulations|(?:SEND )?Code of Practice|Part 3|SEND? (?:law|legislation)|law on (?:SEND?|special|disab)|special educational needs law)'
/** What binds the school. */
const BINDS = `(?:${SMALL}(?:${ACTS}|law\\b|${OUGHT}))`
const KEEPS =
  '(?:compl(?:y|ies|ying|iance) with|meet(?:s|ing)?|obey(?:s|ing)?|discharg(?:e|es|ing)|fulfil(?:s|ling)?|keep(?:s|ing)? (?:to|within)|keep(?:s|ing)? the|carr(?:y|ies|ying) out|act(?:s|ing)? within)'
const SCHOOL =
  "(?:(?:ensuring |making sure |seeing (?:to it )?|to see |whether |how )?(?:that )?(?:the |our )?(?:school|academy|college|nursery|trust|we)(?:[’']s)? (?:\\w+ly )?)?"
const OWN_DUTY = `(?:the (?:school|academy|college|board|governors|trust)[’']s?|our|its|all|the|every) ${OUGHT} (?:to|under|for|of|towards|in|on|as regards|relating|concerning)\\b`
/** Duties of the board by their names. */
const REPORT =
  "(?:(?:publish(?:ing)?|publication of|produc(?:e|ing|tion of)|issu(?:e|ing)|updat(?:e|ing)) )?(?:the |our |an )?(?:SEND? |annual |school[’']s )*information report\\b"
const NAMED = `(?:${REPORT}|(?:the |our |its )?(?:school[’']s )?accessibility plan\\b|(?:the |use of |using |use )*(?:school[’']s |its |our )?best[- ]endeavours|(?:the )?(?:appoint(?:ment|ing)?|designat(?:ion|ing|e)) (?:of )?(?:the |a )(?:qualified )?(?:SEND?CO|special educational needs co-?ordinator)|an? (?:qualified )?teacher is (?:designated|appointed|named) as (?:the )?(?:SEND?CO|special educational needs co-?ordinator)|co-?operat(?:ion|ing|e) with (?:the )?(?:local )?(?:authority|LA|council)|(?:the )?admi(?:ssion of|tting|t) (?:\\w+ ){0,4}whose plans?\\b)`
const BOARDS = new RegExp(
  `^\\W*(?:(?:ensuring|making sure|seeing) (?:that )?)?(?:${SCHOOL}${KEEPS} ${BINDS}|${OWN_DUTY}|${NAMED})`,
  'i',
)
/** Said to be the law’s: what pupils with SEN need is then the board’s duty, too. */
const IS_LAW = /\b(?:legal|legally|statutory|law|lawful|liabilit\w+|liable)\b/i
const EVERYTHING =
  /^\W*(?:do(?:ing)?|mak(?:e|ing)|us(?:e|ing)) (?:everything|all|every effort|whatever|(?:its|their|our) best)\b[^.;]*\b(?:needs|SEND?)\b/i
const NEEDS_MET =
  /\b(?:pupils?|children|students?|learners?|SEND?)\b[^.;]*\b(?:gets?|receives?|has|have|are given|is given)\b[^.;]*\b(?:needs?|provision|support)\b/i
const FAILURE = new RegExp(
  `^\\W*(?:the |our )?(?:school|academy|college|we)\\b[^.;]{0,20}\\b(?:fails?|breaks?|breach\\w*|does not|do not)\\b[^.;]{0,40}${BINDS}`,
  'i',
)
/** “Their statutory duties for SEND”, all of which the board has handed on. */
const HANDED_ON =
  /\b(?:governors?|governing (?:body|board)|board|trustees|trust)\b(?: (?:has|have))?(?: (?:fully|formally|wholly))? (?:delegat|hand|pass|transfer|gave|giv|assign|devolv|entrust)\w*(?: over| on)? (?:all (?:of )?)?(?:its|their|the|our|full|every) (?:\w+ ){0,2}?(?:(?:legal|statutory) (?:\w+ )?(?:dut(?:y|ies)|responsibilit\w+|obligations?)|accountability|liability)\b[^.;]*? to (?:the |our )?(?:SEND?CO|head(?:teacher)?|principal|inclusion (?:manager|lead)|special educational needs co-?ordinator)\b/i

const BELOW = new Set<ActorKind>(['senco', 'head', 'assistant', 'teacher'])

/** Whether somebody is charged with what the law asks of the board. */
function isBoards({ kinds, thing, words, isDenied, name }: Charge): boolean {
  const isBoard = kinds.length > 0 && kinds.every((kind) => kind === 'board')
  if (isDenied) return isBoard && BOARDS.test(thing)
  if (!kinds.every((kind) => BELOW.has(kind)) || /\bteachers\b/i.test(name)) return false
  return (
    BOARDS.test(thing) ||
    (/ if\s*$/i.test(words) && FAILURE.test(thing)) ||
    (IS_LAW.test(words) && (NEEDS_MET.test(thing) || EVERYTHING.test(thing)))
  )
}

const OF_PUPILS =
  /\b(?:pupils?|child(?:ren)?|students?|learners?|young (?:people|person)|them|their|his|her|he|she|they|your?|SEND?|register|group|year \d+)\b/i
const ITS =
  '(?:(?:the|an?|all|each|every|any|their|his|her|its|our|your|my|academic|educational|good|expected|day-to-day|overall|continued|individual|daily|school) )*'
const WHOSE = "(?:(?:pupils?|child(?:ren)?|students?|learners?)(?:['’]s?)? )?"
const SUBJECTS = '(?:reading|writing|spelling|number|English|maths|mathematics|literacy|numeracy)'
const LEARNING = `(?:${SUBJECTS}(?:(?:,| and|, and) ${SUBJECTS})* (?:work|lessons)|progress|learning|attainment|achievements?|outcomes?|results|academic \\w+|differentiat(?:ion|ing)|lesson planning)`
/** “learning mentor”, “progress data”: another thing. */
const ANOTHER =
  '(?!(?:[ -]| and )(?:data|monitoring|tracking|meetings?|reviews?|reports?|walks?|checks?|evidence|resources?|materials?|environments?|mentors?|assistants?|coach\\w*|partners?|programmes?|journals?|folders?|files?|for staff|of staff|support|policy|platforms?|hub|needs)\\b)'
const HOW =
  "(?:how (?:well |far |much )?|whether |what )(?:[\\w'’-]+ ){0,10}?(?:learns?|progress(?:es)?|gets?(?: on)?|does|do|achieves?|meets? (?:their|the|its|his|her) targets|makes? progress|reach(?:es)?)\\b"
const TEACHERS_WORK = new RegExp(
  `^\\W*(?:${ITS}${WHOSE}${ITS}${LEARNING}\\b${ANOTHER}|${HOW}|(?:making sure|ensuring|seeing)(?: that)? (?:[\\w'’-]+ ){1,5}?(?:makes?|achieves?|learns?)\\b(?! (?:use|friends)\\b))`,
  'i',
)
/** Posts beside the class teacher’s that a list of teachers may hold. */
const BESIDE_TEACHERS =
  /\b(?:key ?(?:workers?|persons?|adults?)|pastoral|intervention|nurture|mentors?|coach(?:es)?|specialist tutors?|family|welfare|safeguarding|attendance)\b/i
/** Those who are teachers of a class, too, or only look on. */
const OTHERWISE =
  /\bown class\b|\b(?:her|his|their) (?:own |key )*group\b|\bteach(?:es)? (?:a|the|an?other|\w+ \w+) (?:\w+ )?class\b|\b(?:her|his|their) (?:own )?(?:class|form|tutor group|department|staff)\b|\b(?:together|jointly|shared) with\b|\bwith (?:the |their )?(?:class |subject )?teachers?\b|\bteachers? and\b|\bmonitor|\boversee|\boversight|\bstrategic/i

/** Whether somebody else is charged with what teachers answer for. */
function isTeachers(
  { kinds, thing, name, span, isDenied }: Charge,
  { text, lead }: JoinedSentence,
): boolean {
  if (!TEACHERS_WORK.test(thing) || !OF_PUPILS.test(thing)) return false
  // “is no longer the responsibility of your subject teachers”
  if (isDenied) return kinds.every((kind) => kind === 'teacher') && /\bteachers?$/i.test(name)
  if (OTHERWISE.test(wordsBeside(text, span, lead))) return false
  return kinds.every(
    (kind) =>
      kind === 'senco' ||
      kind === 'assistant' ||
      (kind === 'teacher' && BESIDE_TEACHERS.test(name)),
  )
}

/** “Teachers leave the progress of … to the support staff.” */
const LEFT_TO = new RegExp(
  `\\bteachers? (?:(?:can|may|will|should|then) )*(?:leave|hand|pass|give|delegate|transfer|entrust)s?(?: over| on)? (?:(?:the )?(?:responsibility|accountability) for )?${ITS}${WHOSE}${LEARNING}\\b${ANOTHER}[^.;]*? (?:to|with) (?:the |our |their )?(?:SEND?CO|inclusion|learning support|support staff|teaching assistants?|TAs?|LSAs?|assistants?|mentors?|key ?workers?)\\b`,
  'i',
)

function* check(reading: DutyReading): Generator<Finding> {
  const { context, passage, earlier } = reading
  const { sentence } = passage
  const { text } = sentence
  yield* report('DUTY-10', passage, passage.find(HANDED_ON))
  if (!NOT_LEFT.test(text)) yield* report('DUTY-08', passage, passage.find(LEFT_TO))
  const asked = earlier === '' ? context.section.title : earlier
  const scene = sceneOf(context, sentence, earlier)
  const said = answered(scene, asked)
  for (const charge of said ? [said, ...chargesIn(scene)] : chargesIn(scene)) {
    if (isBoards(charge) && !isAllowedIn('DUTY-10', wordsBeside(text, charge.span)))
      yield* report('DUTY-10', passage, charge.span)
    else if (isTeachers(charge, sentence)) yield* report('DUTY-08', passage, charge.span)
  }
}
const NOT_LEFT = /\b(?:not|never|cannot)\b|n['’]t\b/i

/** DUTY-08 and DUTY-10: who is said, in whatever words, to answer for what is a teacher’s or the board’s. */
export const answering: DutyCheck = {
  words:
    /^(?:respons|accountab|answer|liab|owner|dut(?:y|ies)$|obligation|charge|matter$|job$|task$|fall|rest|lie|delegat|hand|leave|who$)/,
  trigger:
    /responsib|accountab|answer|liab|ownership|\bdut(?:y|ies)\b|obligation|charge|\bmatter\b|\bjob\b|\btask\b|\b(?:falls?|rests?|lies?) (?:\w+ )?(?:to|with|on)\b|delegat|teachers? .{0,20}(?:leave|hand|pass|give)|\bwho\b.*\?/i,
  readsDenials: true,
  check,
}
