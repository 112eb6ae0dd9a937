import type { Range } from '../../core/range'
import type { JoinedSentence } from '../../document/joined-sentences'
import type { ActorKind } from '../clause/actors'
import type { Clause } from '../clause/clause'
import type { Mention } from '../clause/mentions'
import type { Finding } from '../finding'
import { chargesIn, withArticle } from './charges'
import type { DutyCheck, DutyReading } from './duty-check'
import { isAllowedIn } from './matrix'
import { report } from './phrase'
import { type Scene, sceneOf } from './scene'
import { wordsBeside } from './thoughts'

const SMALL =
  "(?:(?:the|an?|all|each|every|any|both|our|its|their|his|her|these|those|this|some|most|much of|pupil['’]s|pupils['’]|child['’]s|children['’]s|student['’]s|group['’]s|own|new|next|weekly|daily|termly|individual|small|whole|bottom|lower|top|lowest|SEND?|nurture|intervention|support|reading|maths|literacy|numeracy|English|phonics|Year \\d+) )*"
/** What a teacher plans or sets. */
const PLANNED =
  '(?:lessons?|curriculum|schemes? of (?:work|learning)|programmes?(?: of (?:work|study|learning))?|units? of work|courses? of (?:work|study)|timetables?(?: of work)?|sequences? of (?:work|lessons|learning)|targets?|outcomes?|objectives|next steps?|IEPs?|(?:support|learning|education|individual|action) plans?|content|syllabus|topics?|work for (?:the|each|these|this|lower|pupils|children|groups?)|learning for)'
const DEVISES =
  '(?:plans?|planning|devis(?:e|es|ing)|designs?|prepares?|writ(?:e|es|ing)|draws? up|sets?|choos(?:e|es|ing)|selects?|decides? on|works? out|determines?|produces?|creates?|map(?:s|ping)? out|compiles?|builds?|develops?|constructs?|puts? together|authors?|rewrites?|adapts?|differentiates?)'
const GOES =
  '(?:learns?|study|studies|covers?|(?:is|are|will be|has been|have been|should be|to be) (?:taught|learned|learnt|read|covered|studied|practised|worked on|attempted|introduced|doing|progressing|getting on)|does|do next|work(?:s)? on|needs?|moves? on|has met|have met|is ready|are ready|comes? next|goes up|moved? up)'
const DECIDES =
  '(?:decid(?:es?|ing)|choos(?:e|es|ing)|determin(?:es?|ing)|work(?:s|ing)? out|judg(?:es?|ing)|select(?:s|ing)?|settl(?:es?|ing)|plan(?:s|ning)?|says?)'
const SUBJECT =
  '(?:English|maths|mathematics|literacy|numeracy|phonics|science|reading|writing|spelling|PSHE|history|geography|lessons?|learning|classes|curriculum)'
const GROUP = '(?:class(?:es)?|sets?|groups?|lessons?|pupils?|children|child|students?|learners?)'
const ALONE =
  '(?:on (?:her|his|their|its) own|alone|by (?:herself|himself|themselves)|without (?:a|the|any) (?:[\\w-]+ )?teachers?|unsupervised|with no teacher|unaided|independently of the teacher)'
const INSTEAD =
  '(?:in place of|instead of|rather than) (?:the |their |a |joining |going to |attending |being in |in )*(?:[\\w-]+ )?(?:teacher|class|lesson|English|maths|mathematics|literacy|numeracy|science|curriculum|mainstream)\\w*'
const TAKES = '(?:teach(?:es)?|takes?|leads?|runs?|delivers?|has|have|covers?)'
/** What an assistant does, said right after his or her name; each is a teacher’s work. */
const WORK: readonly string[] = [
  `${DEVISES} (?:and (?:\\w+ ){1,2})?${SMALL}${PLANNED}`,
  `${DECIDES} (?:and \\w+ )?(?:what|which|when|whether|how)\\b[^.;,]{0,60}?\\b${GOES}\\b`,
  `${TAKES} ${SMALL}(?:${GROUP}|${SUBJECT})\\b[^.;]{0,60}?\\b(?:${ALONE}|${INSTEAD})`,
  `(?:has|have|takes?|is given|are given|is in|are in|is left in|holds?) (?:sole|full|complete|entire|overall) (?:charge|control) (?:of|for) ${SMALL}(?:[\\w-]+ )?(?:${GROUP}|${SUBJECT})\\b`,
  `(?:replaces?|takes? the place of|stands? in (?:for|place of)|substitutes? for|acts? as|is|are) ${SMALL}(?:class |subject |form )?teachers? (?:for|in|of|to)\\b`,
  `(?:chair(?:s|ing)?|lead(?:s|ing)?|hold(?:s|ing)?|runs?|running|conduct(?:s|ing)?) ${SMALL}(?:termly |annual |half[- ]termly |yearly |progress )?reviews?(?: meetings?)?\\b`,
  `(?:assess(?:es|ing)?|grad(?:es?|ing)|mark(?:s|ing)?|evaluat(?:es?|ing)) ${SMALL}(?:progress|attainment|work|pupils?|children|students?|learning|targets?)\\b`,
].map((work) => `(?:${work})`)
const MODAL =
  '(?:(?:will|must|should|may|can|is expected to|are expected to|is to|are to|also|then|usually|always|often|each \\w+|every \\w+|both|independently|themselves|herself|himself|alone) )*'
const ASIDE = '(?: ?\\([^)]{1,40}\\)|, [^,.;:]{1,50},)?'
const ACTIVE = new RegExp(`^(?: staff)?${ASIDE},? (?:who )?${MODAL}(?:${WORK.join('|')})`, 'i')
/** In a bullet or a cell about assistants. */
const BARE = new RegExp(`^\\W*${MODAL}(?:${WORK.join('|')})`, 'i')
/** Verbs of what is done to lessons and plans. */
const DONE =
  /^(?:plan|write|set|choose|decide|decide on|devise|produce|draw up|prepare|design|work out|put together|assess|mark|review|lead|chair|take|teach|do|leave|run|hold|settle|determine|select|rewrite|judge)$/
/** What is planned, set or taught, before “is done by”. */
const OF_TEACHERS = new RegExp(
  `(?:\\b(?:[\\w'’-]+ )?(?:${PLANNED}|planning|marking|assessments?|(?:bottom|lower|top|lowest|SEND?|nurture|intervention) (?:sets?|groups?|class(?:es)?)|reviews?(?: meetings?)?|lessons?)|\\bwhat\\b[^.;,]{0,60}? ${GOES})\\b`,
  'i',
)
/** “… have English with the HLTA”, in place of a lesson. */
const HAS_WITH = new RegExp(
  `\\b(?:pupils?|children|students?|learners?|they|group|child)\\b[^.;]{0,40}? (?:has|have|does|do|gets?|receives?|is given|are given) (?:their |his |her |all |most of their )*${SUBJECT}(?: lessons?)? with (?:the |an? |our |their |one of the )*$`,
  'i',
)
const AWAY = /\b(?:instead of|in place of|rather than)\b|\bnot in (?:the )?class/i
/** Other work of theirs, or a teacher’s that they carry out. */
const OTHERWISE =
  /\b(?:absen\w+|illness|snacks?|menus?|breaks?|lunch\w*|clubs?|rotas?|trips?|visits?|displays?|part(?:y|ies)|assembl\w+|playground|games|hoist|teacher has|teachers? have|teacher plans?|teachers? plan|set by|planned by|chosen by|written by|under the|with the (?:class )?teacher|for the (?:class )?teacher|tells? the teacher|help\w*|training|trained to|how to|notes? (?:of|on|about)|plan (?:and do )?their (?:own )?(?:writing|day|stor\w+)|resources?)\b/i
const NOT =
  /\b(?:not|never|no|nor|neither|nobody|rather than (?:an? |the )?(?:TA|assist))\b|n['’]t\b/i
/** Where the words for who does it end, for each assistant that a sentence names. */
function actingIn({ mentions, wording, subjects }: Scene): Mention[] {
  return mentions.filter((mention) => {
    const { kind, isPossessive, isGoverned, first } = mention
    if (kind !== 'assistant' || isPossessive) return false
    // What teachers and assistants do together is as it should be.
    if (subjects.groupOf(mention).some((other) => other.kind === 'teacher')) return false
    return !isGoverned || wording.word(first - 1) === 'of'
  })
}

const spanOf = (start: number, end: number): Range => ({ start, end })

function* placesIn(scene: Scene): Generator<Range> {
  const { wording, around, own } = scene
  const { text } = wording
  for (const mention of actingIn(scene)) {
    const who = wording.range(mention.first, mention.end)
    const rest = text.slice(who.end)
    const active = ACTIVE.exec(rest)
    if (active) yield spanOf(withArticle(text, who.start), who.end + active[0].length)
  }
  for (const { kind, first, end, isPossessive } of scene.mentions) {
    if (kind !== 'assistant' || isPossessive) continue
    const who = wording.range(first, end)
    const lead = text.slice(0, who.start)
    const away = AWAY.test(text) ? HAS_WITH.exec(lead) : null
    if (away) yield spanOf(away.index, who.end)
  }
  const from = wording.range(own, own).start
  const bare = around === 'assistant' ? BARE.exec(text.slice(from)) : null
  if (bare) yield spanOf(from, from + bare[0].length)
}

const isAssistants = (kinds: readonly ActorKind[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === 'assistant')

/** Characters before a passive in which its subject is looked for. */
const REACH = 140
/** “Meetings are arranged by the office and minutes”: what follows “and” is spoken of now. */
const ANOTHER_SUBJECT = /^.*\b(?:is|are|be|been)\b.*(?:;| and | but )(?=[^,]*$)/i

function subjectStart(text: string, end: number): number {
  const from = Math.max(0, end - REACH)
  return from + (ANOTHER_SUBJECT.exec(text.slice(from, end))?.[0].length ?? 0)
}

/** What a sentence says that assistants do, however far from their name: “TAs who lead a group …, and set”. */
function* toldIn(clauses: readonly Clause[], { text }: JoinedSentence): Generator<Range> {
  for (const { actor, by, verb, range, modalRange, negated, infinitive } of clauses) {
    if (negated || infinitive || !isAssistants((actor ?? by)?.kinds ?? [])) continue
    const { start } = verb.range
    const work = by ? null : BARE.exec(text.slice(start))
    if (work) yield spanOf(Math.min(range.start, start), start + work[0].length)
    if (!by || !DONE.test(verb.lemma)) continue
    const from = subjectStart(text, modalRange.start)
    const what = OF_TEACHERS.exec(text.slice(from, modalRange.start))
    if (what) yield spanOf(from + what.index, by.range.end)
  }
}

/** “It falls to the assistants to plan …”, “the TA’s job is to …”. */
function* chargedIn(scene: Scene): Generator<Range> {
  for (const { kinds, thing, span, isDenied } of chargesIn(scene))
    if (!isDenied && isAssistants(kinds) && BARE.test(thing)) yield span
}

function* check({ context, passage, earlier, clauses }: DutyReading): Generator<Finding> {
  const { sentence } = passage
  const { text } = sentence
  const scene = sceneOf(context, sentence, earlier)
  for (const span of [...placesIn(scene), ...toldIn(clauses(), sentence), ...chargedIn(scene)]) {
    if (OTHERWISE.test(wordsBeside(text, span, sentence.lead))) continue
    if (isAllowedIn('DUTY-09', beforeAndAfter(text, span))) continue
    if (NOT.test(text.slice(span.start, span.end).replace(WITHOUT, ''))) continue
    yield* report('DUTY-09', passage, span)
    return
  }
}
/** What a sentence says up to where it goes on to another thought: whether a teacher leads, who is named on both sides. */
function beforeAndAfter(text: string, { start, end }: Range): string {
  const to = text.indexOf(';', end)
  return text.slice(text.lastIndexOf(';', start) + 1, to < 0 ? text.length : to)
}
/** “with no teacher” denies nothing of what is done. */
const WITHOUT = /\bwith(?:out| no)\b|\bnot in (?:the )?class\b/gi

/** DUTY-09: a teacher’s work, said in whatever words to be an assistant’s. */
export const assistantsWork: DutyCheck = {
  words:
    /^(?:assistants?|h?l?tas?|hltas?|lsas?|elsas?|mentors?|staff|workers?|one-to-one|support|they|them|practitioners?|coach\w*)$/,
  trigger:
    /plan|devis|design|prepar|writ|draw|\bsets?\b|choos|select|decid|work(?:s|ed)? out|determin|produc|creat|teach|taught|tak|lead|\bled\b|run|charge|control|replac|place of|stand|chair|assess|mark|with the|instead/i,
  readsDenials: true,
  check,
}
