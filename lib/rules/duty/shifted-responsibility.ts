import type { Finding } from '../finding'
import type { DutyCheck } from './duty-check'
import type { Passage } from './passage'
import { report } from './phrase'
import { spansOf } from './wordings'

const NOT_TEACHER =
  /\b(?:class |subject )?teachers? (?:(?:is|are) (?:not|no longer) (?:\w+ )?(?:responsible|accountable)(?: for)?|(?:need not|(?:do|does) not (?:need|have) to|(?:is|are) not (?:expected|required|asked) to) (?:plan|teach|differentiate|adapt|prepare work|track|assess)|(?:hands?|passes|pass) (?:over )?(?:the )?(?:responsibility|accountability)[^.;,]*\bto the)[^.;,]*/i
const TEACHERS = '(?:class |subject |form )?(?:teach(?:ers?|ing staff)|tutors?|staff)'
/** Those at the school who answer for no class. */
const ANOTHER =
  '(?:one[- ]to[- ]one )?(?:SENDCo|SENCO|inclusion (?:team|manager|lead)|learning support|SEN team|teaching assistants?|TAs?|LSAs?|support staff)'
/** Where pupils go who leave the class, and whoever runs it. */
const PLACE =
  '(?:(?:\\w+ )?hub(?: manager)?|(?:\\w+ )?(?:base|unit|centre)(?: manager| lead)?|them for\\b|me\\b|pastoral\\b)'
/** “for how the students are getting on”, “for the progress of …”. */
const FOR_PROGRESS =
  "(?: for (?:[\\w']+ ){0,12}?(?:progress|learning|teaching|attainment|achievement|outcomes|planning|differentiation|results|targets|them|pupils?|child(?:ren)?|students?|him|her|work|getting on|doing)\\b ?(?:[\\w']+ ){0,8}?)?"
const GOES =
  '(?:pass(?:es)?|moves|transfers|shifts|rests?|lies?|sits?|falls?|belongs?|goes|is (?:passed|transferred|held|taken|carried|borne|assumed))'
const PASSES = new RegExp(
  `\\b(?:responsibility|accountability)${FOR_PROGRESS}\\s*(?:then )?(?:for the (?:pupil|child|student|learner|group)\\w* )?(?:shall |will )?${GOES}(?: \\w+)? (?:from (?:the |their |a )?${TEACHERS} )?(?:to|with|by) (?:the |our |their )?(?:${ANOTHER}|${PLACE})`,
  'i',
)
const SEN_PUPILS =
  '(?:SEND?\\b|special (?:educational )?needs|EHC\\w*|(?:on|at) (?:SEND? support|the (?:SEND? )?register))'
const WITH_SEN = `(?:(?:for|the|an?|those|any|all|pupils|children|students|learners|ones|with|who have|who are) )*${SEN_PUPILS}`
/** “Teachers are accountable for all their pupils, apart from those with SEN”. */
const EXCEPTED = new RegExp(
  `\\bteachers? (?:(?:\\w+ )?(?:is|are|remain|have)\\b[^.;]*?)?\\b(?:responsib|accountab|answerable|answers? for)[^.;]*?\\b(?:except(?: for)?|apart from|other than|excluding|but not|save for|with the exception of) ${WITH_SEN}[^.;]*`,
  'i',
)
const LEARNING =
  /\b(?:progress|learning|teaching|attainment|achievement|outcomes|pupils?|child(?:ren)?|students?|planning|differentiat\w*)\b/i
/** “Teachers hand over to the SENCO the planning of …”; plans that teachers hand on are their own. */
const HANDED =
  '(?:(?:the|all|full) )*(?:responsibility for|(?:planning|teaching|assessment|marking|differentiation)(?:(?:,|,? and) (?:the )?(?:planning|teaching|assessment|marking|reporting))* (?:of|for))\\b[^.;,]{0,60}'
const TO_ANOTHER = `to (?:the |their |our |an? )?${ANOTHER}\\b`
const HANDS_OVER = new RegExp(
  `\\bteachers? (?:\\w+ ){0,2}?(?:hand|pass|give|leave|transfer|delegate)s?(?: (?:over|on|across))? (?:${TO_ANOTHER} ${HANDED}|${HANDED}? ${TO_ANOTHER})`,
  'i',
)
/** The SENCO’s own part in it. */
const OVERSIGHT =
  /\b(?:responsibility|accountability) for (?:the )?(?:monitor|track|co-?ordinat|overs|record|report|review|collat|analys|advis|train|liais|data|administ|manag)\w*/i
const SHARED = /\b(?:not|never|nor|neither)\b|n't\b|\bshared\b|\bteachers? and\b/i
/** Held to account for pupils who are in a teacher's class. */
const HELD_WHO =
  '(?:SENDCo|SENCO|TAs?|LSAs?|(?:teaching|support|learning support|key) (?:assistants?|staff)|assistants?|inclusion (?:lead|manager|team)|he|she|they|LSPs?|mentors?)'
const IS_HELD =
  '(?:is|are|will be|be) (?:held (?:to (?:this|account|that)|responsible|accountable)|judged|appraised|answerable)'
const ANSWERS = 'answers? for|to answer for'
const CARRIES = '(?:carries|carry|takes|shoulders) the (?:can|blame|responsibility)'
const IS_ASKED =
  '(?:is|are) the ones? (?:I|we|the head|governors) (?:come|comes|go|goes|look|turn|ask) to'
const EXPLAINS =
  '(?:would be|is|are) the ones? to explain|must explain|ha(?:s|ve) to explain (?:it|why|this|that)\\b|explains? (?:why|if)|performance[- ]managed'
const HELD = new RegExp(
  `\\b${HELD_WHO}\\b[^.;]{0,60}\\b(?:${IS_HELD}|${ANSWERS}|${CARRIES}|${IS_ASKED}|${EXPLAINS})\\b[^.;]*`,
  'i',
)
/** The teachers let off. */
const LET_OFF =
  /\b(?:not|n't|no longer|never) (?:\w+ ){0,2}(?:hold|held|holding) (?:them|teachers?|class teachers?|him|her) (?:to account|responsible|accountable)\b[^.;]*|\bthat(?:'s| is) the (?:TA|LSA|SENCO|SENDCo|assistant|teaching assistant|learning mentor)'s? (?:responsibility|job|call|business)\b/i
/** Somebody “rather than the teacher”. */
const INSTEAD =
  /(?<=\b(?:rather than|instead of|not|in place of) (?:the |their |your )?(?:class |subject |form )?(?:teacher|tutor)s?,? )(?:will |is |are |who )*(?:answers?|accountable|responsible|in charge|held)\b[^.;]*|\bon whose shoulders\b[^.;]*\b(?:progress|learning|results|outcomes)\b[^.;]*/i
const QUESTION =
  /\b(?:ask|tell|refer|report|pass)\w*\b[^.;]{0,40}\bSENDCo\b[^.;]{0,30}\bwhat (?:she|he|they|the SENCO) (?:is|are|will|intends?)[^.;]*/i

const GETS_ON =
  /\b(?:progress|get(?:s|ting)? on|do(?:es|ing)? well|achiev\w+|attain\w*|results?|outcomes?|moved? on|learn\w*|targets?|working|reading|writing|maths|retention)\b/i
const TEACHER_FIRST = /\bteachers? (?:is|are|answers?|remains?)\b/i

/** “They answer for …”: those whom the words before name, who must not be the teachers. */
function* held(passage: Passage, earlier: string): Generator<Finding> {
  const span = passage.find(HELD)
  if (!span || DENIED.test(passage.text.slice(span.start, span.end))) return
  const before = `${earlier} ${passage.text.slice(0, span.start)}`
  const isPronoun = /^(?:he|she|they)\b/i.test(passage.text.slice(span.start))
  if (!isPronoun || (OTHERS.test(before) && !/\b(?:teachers?|tutors?|heads? of)\b/i.test(before)))
    yield* report('DUTY-08', passage, span)
}
/** “She does not write plans or answer for …”. */
const DENIED =
  /^[^.;]*?(?:\b(?:not|never|nor|neither)\b|n['’]t\b)[^.;]*?\b(?:answer|explain|held|judged|accountable)\w*/i
const OTHERS =
  /\b(?:SENDCo|SENCO|TAs?|LSAs?|assistants?|support|inclusion|mentors?|M(?:rs?|s|iss))\b/i

/** DUTY-08 in other words: the teacher’s responsibility said to pass to somebody else. */
export const shiftedBlame: DutyCheck = {
  words:
    /^(?:respons|accountab|senco|sendco|teachers?$|account$|answer|explain|judged|held$|hold$|mine$|shoulders$|carr|come$)/,
  trigger:
    /teachers? \w*\s*(?:hand|pass|give|leave|transfer|delegate)s?\b|responsib|accountab|shoulders|carr(?:y|ies)|the ones?\b|to account|answer|explain|judged|held to|SEND?COs?\b|teachers? (?:need not|do(?:es)? not|(?:is|are) not)/i,
  *check({ passage, earlier }) {
    const { text } = passage
    yield* report('DUTY-08', passage, spansOf('handed-on', passage)[0] ?? null)
    if (!LEARNING.test(text) && !LEARNING.test(earlier) && !GETS_ON.test(text)) return
    yield* report('DUTY-08', passage, passage.find(NOT_TEACHER))
    yield* report('DUTY-08', passage, passage.find(LET_OFF))
    yield* report('DUTY-08', passage, passage.find(INSTEAD))
    if (
      GETS_ON.test(`${text} ${earlier}`) &&
      !TEACHER_FIRST.test(text) &&
      !/\b(?:is|are|was|be) (?:not|never)\b|\b(?:isn't|aren't|never)\b/i.test(text)
    )
      yield* held(passage, earlier)
    yield* report('DUTY-08', passage, passage.find(EXCEPTED))
    if (SHARED.test(text)) return
    if (!OVERSIGHT.test(text)) {
      yield* report('DUTY-08', passage, passage.find(PASSES))
      yield* report('DUTY-08', passage, passage.find(HANDS_OVER))
    }
    yield* report('DUTY-08', passage, passage.find(QUESTION), { severity: 'information' })
  },
}
