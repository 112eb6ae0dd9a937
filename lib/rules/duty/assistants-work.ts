import type { Range } from '../../core/range'
import type { Mention } from '../clause/mentions'
import type { Finding } from '../finding'
import { withArticle } from './charges'
import type { DutyCheck, DutyReading } from './duty-check'
import { isAllowedIn } from './matrix'
import { report } from './phrase'
import { type Scene, sceneOf } from './scene'

const SMALL =
  "(?:(?:the|an?|all|each|every|any|both|our|its|their|his|her|these|those|this|some|most|much of|pupil['’]s|pupils['’]|child['’]s|children['’]s|student['’]s|group['’]s|own|new|next|weekly|daily|termly|individual|small|whole|bottom|lower|top|lowest|SEND?|nurture|intervention|support|reading|maths|literacy|numeracy|English|phonics|Year \\d+) )*"
/** What a teacher plans or sets. */
const PLANNED =
  '(?:lessons?|curriculum|schemes? of (?:work|learning)|programmes?(?: of (?:work|study|learning))?|units? of work|courses? of (?:work|study)|timetables?(?: of work)?|sequences? of (?:work|lessons|learning)|targets?|outcomes?|objectives|next steps?|IEPs?|(?:support|learning|education|individual|action) plans?|content|syllabus|topics?|work for (?:the|each|these|this|lower|pupils|children|groups?)|learning for)'
const DEVISES =
  '(?:plans?|planning|devis(?:e|es|ing)|designs?|prepares?|writ(?:e|es|ing)|draws? up|sets?|choos(?:e|es|ing)|selects?|decides? on|works? out|determines?|produces?|creates?|map(?:s|ping)? out|compiles?|builds?|develops?|constructs?|puts? together|authors?|rewrites?|adapts?|differentiates?)'
const GOES =
  '(?:learns?|study|studies|covers?|is taught|are taught|does|do next|work(?:s)? on|needs?|moves? on|has met|have met|is ready|are ready|comes? next|goes up|moved? up)'
const DECIDES = '(?:decides?|choos(?:e|es)|determines?|works? out|judges?|selects?|settles?|says?)'
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
  `(?:chairs?|leads?|holds?|runs?|conducts?) ${SMALL}(?:termly |annual |half[- ]termly |yearly |progress )?reviews?(?: meetings?)?\\b`,
  `(?:assess(?:es)?|grades?|marks?|evaluates?) ${SMALL}(?:progress|attainment|work|pupils?|children|students?|learning|targets?)\\b`,
].map((work) => `(?:${work})`)
const MODAL =
  '(?:(?:will|must|should|may|can|is expected to|are expected to|is to|are to|also|then|usually|always|often|each \\w+|every \\w+|both|independently|themselves|herself|himself|alone) )*'
const ASIDE = '(?: ?\\([^)]{1,40}\\)|, [^,.;:]{1,50},)?'
const ACTIVE = new RegExp(`^(?: staff)?${ASIDE},? (?:who )?${MODAL}(?:${WORK.join('|')})`, 'i')
/** The second of two things: “run the group and work out its curriculum”. */
const SECOND = new RegExp(
  `^${ASIDE} (?=[a-z])[^.;:]{1,90}?(?:,| and| or) (?:also |then )?(?:${WORK.join('|')})`,
  'i',
)
/** In a bullet or a cell about assistants. */
const BARE = new RegExp(`^\\W*${MODAL}(?:${WORK.join('|')})`, 'i')
const BY = '(?:by|to|with) (?:the |an? |our |their |one of the |experienced |trained )*$'
const DONE =
  '(?:planned|written|set|chosen|decided|devised|produced|drawn up|prepared|designed|worked out|put together|assessed|marked|reviewed|led|chaired|taken|taught|done|left|run|held)'
/** “The bottom set is taken by”, before a name. */
const PASSIVE = new RegExp(
  `(?:^|[,;:.] )\\W*(?:[\\w'’-]+ ){0,4}?(?:${PLANNED}|planning|marking|assessments?|(?:bottom|lower|top|lowest|SEND?|nurture|intervention) (?:set|group|class)|reviews?(?: meetings?)?|lessons?)\\b(?:(?! (?:and|by|but) )[^.;,]){0,40}? (?:is|are|will be|gets?) (?:\\w+ly )?${DONE}(?: (?:and|or) (?:\\w+ )?(?:${DONE}|\\w+ed))?(?: (?:mostly|only|entirely|usually))? ${BY}`,
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
/** “Two of them”, “they”, after a sentence about assistants. */
const PRONOUN =
  /^\W*(?:(?:[\w'’]+,? ){0,6}?)(?:they|(?:one|two|three|four|both|all|some|most|each|several) of (?:them|these)|both|she|he)\b/i

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

/** Those whom the sentence before speaks of, where this one goes on about them. */
function resumed(scene: Scene, earlier: string): number {
  const own = scene.wording.range(scene.own, scene.own).start
  const { text } = scene.wording
  const found = PRONOUN.exec(text.slice(own))
  if (!found) return -1
  const end = own + found[0].length
  const isOther = scene.mentions.some(
    ({ first, kind }) => scene.wording.range(first, first).start < end && kind !== 'assistant',
  )
  return !isOther && areFirst(earlier) ? end : -1
}
/** Whether a sentence names assistants before any of the other staff. */
function areFirst(text: string): boolean {
  const at = text.search(OF_ASSISTANTS)
  const other = text.search(OTHERS)
  return at >= 0 && (other < 0 || at < other)
}
const OF_ASSISTANTS =
  /\b(?:(?:teaching|learning support|classroom|support|learning) assistants?|assistants|HLTAs?|TAs?|LSAs?|ELSAs?|support staff)\b/i
const OTHERS =
  /\b(?:class|subject|qualified|form|specialist) teachers?\b|\bteachers?\b(?! assist)|\btutors?\b|\bSEND?CO/i

function* placesIn(scene: Scene, earlier: string): Generator<Range> {
  const { wording, around, own } = scene
  const { text } = wording
  for (const mention of actingIn(scene)) {
    const who = wording.range(mention.first, mention.end)
    const rest = text.slice(who.end)
    const active = ACTIVE.exec(rest) ?? SECOND.exec(rest)
    if (active) yield spanOf(withArticle(text, who.start), who.end + active[0].length)
  }
  for (const { kind, first, end, isPossessive } of scene.mentions) {
    if (kind !== 'assistant' || isPossessive) continue
    const who = wording.range(first, end)
    const lead = text.slice(0, who.start)
    const passive = PASSIVE.exec(lead) ?? (AWAY.test(text) ? HAS_WITH.exec(lead) : null)
    if (passive)
      yield spanOf(passive.index + (/^[,;:.]? */.exec(passive[0])?.[0].length ?? 0), who.end)
  }
  const from = wording.range(own, own).start
  const bare = around === 'assistant' ? BARE.exec(text.slice(from)) : null
  if (bare) yield spanOf(from, from + bare[0].length)
  const end = resumed(scene, earlier)
  const more = end > 0 ? (ACTIVE.exec(text.slice(end)) ?? SECOND.exec(text.slice(end))) : null
  if (more) yield spanOf(from, end + more[0].length)
}

/** Where a sentence goes on about some of those whom its first part is about: “…; two of them teach …”. */
const GOES_ON =
  /(?:;|,? (?:but|while|though|although|and)) (?=(?:they|(?:one|two|three|four|both|all|some|most|several) of (?:them|these)|both)\b)/gi

function* goingOn({ mentions, wording }: Scene): Generator<Range> {
  const { text } = wording
  const acting = mentions.find(({ isGoverned, isPossessive }) => !isGoverned && !isPossessive)
  if (acting?.kind !== 'assistant') return
  for (const { index, 0: link } of text.matchAll(GOES_ON)) {
    const start = index + link.length
    const who = PRONOUN.exec(text.slice(start))?.[0].length ?? 0
    const rest = text.slice(start + who)
    const more = ACTIVE.exec(rest) ?? SECOND.exec(rest)
    if (more) yield spanOf(start, start + who + more[0].length)
  }
}

/** What words of a sentence have to say for themselves: up to where it goes on to another thought. */
function ownPart(text: string, { start, end }: Range): string {
  const from = Math.max(0, text.lastIndexOf(';', start) + 1)
  const to = text.indexOf(';', end)
  return text.slice(from, to < 0 ? text.length : to)
}

function* check({ context, passage, earlier }: DutyReading): Generator<Finding> {
  const { sentence } = passage
  const { text } = sentence
  const scene = sceneOf(context, sentence, earlier)
  for (const span of [...placesIn(scene, earlier), ...goingOn(scene)]) {
    const own = ownPart(text, span)
    if (OTHERWISE.test(own) || isAllowedIn('DUTY-09', own)) continue
    if (NOT.test(text.slice(span.start, span.end).replace(WITHOUT, ''))) continue
    yield* report('DUTY-09', passage, span)
    return
  }
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
