import type { SectionClass } from '../../knowledge/section-class'
import type { BlockContext, SectionContext } from '../block-context'
import type { BlockRule } from '../rule'
import { asAnswer, SHORT_ANSWER } from './answers'
import { asContinued } from './continued'
import { answersIn, continuedIn, flagsIn } from './flags'
import { formsIn } from './forms'
import { madeWith } from './made-with'
import { namesPeople } from './mentions'
import { givesRecord, makesRecord } from './record-shared'
import { type SentenceScore, scoreOf } from './score'
import { type VoiceSentence, voiceSentences } from './sentence'
import type { VoiceFact, VoiceFlagFact } from './voice-fact'

const SILENT: readonly SectionClass[] = ['glossary', 'references', 'version-history', 'contents']

/** Sections in which parents and pupils are named, and no say in support is spoken of. */
const QUIET: readonly SectionClass[] = ['admissions', 'funding', 'legal']

/** Sentences over which the subject of one carries on in a block. */
const CARRY = 4
/** Points that one sentence makes; the next speaks of something else. */
const STANDS_ALONE = new Set(['V4', 'V7', 'V11', 'V12'])
const OUTSIDE = 'V13'
/** A record of what was agreed, and sentences over which “it” is still that. */
const RECORD = 'V11'
const RECORD_CARRIES = 2
/** How this very document was made. */
const MAKING = 'V20'
const CONCRETE =
  /\b(?:(?:each|every) (?:term|half|week|month|year|autumn|spring|summer|review|meeting|day|friday|monday)|once a|twice a|termly|weekly|monthly|annually|before|after|during|three times|at least|recorded|written|minutes|feedback|changed|panel|interview|questionnaire|survey|using|pictures|symbols|meets?|meeting)\b/i

const isSilent = (context: BlockContext): boolean =>
  context.block.kind === 'heading' ||
  context.block.kind === 'code' ||
  context.block.table?.isHeader === true ||
  !/\p{L}/u.test(context.block.text) ||
  context.block.inQuotation ||
  context.isIn(...SILENT) ||
  (context.section.classes.length > 0 &&
    context.section.classes.every((name) => QUIET.includes(name)))

function factOf(
  sentence: VoiceSentence,
  { parent, pupil }: SentenceScore,
  points: readonly string[],
  hasSlogan: boolean,
): VoiceFact | null {
  if (!parent && !pupil) return null
  const { text } = sentence.normalised
  return {
    kind: 'voice',
    range: sentence.range,
    parent,
    pupil,
    points,
    isLabelled: sentence.labelled.length > 0,
    isSlogan: (parent?.rung ?? 0) < 3 && (pupil?.rung ?? 0) < 3 && hasSlogan,
    isConcrete: CONCRETE.test(text),
  }
}

/** Who is told, asked, involved and decides, sentence by sentence, and wordings that leave families out. */
export const voice: BlockRule = {
  check(context) {
    if (isSilent(context) || !speaksOfPeople(context)) return { findings: [], facts: [] }
    const facts: (VoiceFact | VoiceFlagFact)[] = []
    const recent: string[][] = []
    let before: VoiceSentence | undefined
    let flagsBefore: readonly VoiceFlagFact[] = []
    let sinceRecord = RECORD_CARRIES
    for (const sentence of voiceSentences(context)) {
      const forms = formsIn(sentence.normalised)
      // Under “Assess:” what was said of specialists does not go on.
      const carried =
        sentence.labelled.length > 0 ? recent.flat().filter((id) => id !== OUTSIDE) : recent.flat()
      const points = new Set([...sentence.labelled, ...forms.points, ...carried])
      const { text } = sentence.normalised
      sinceRecord = makesRecord(text) ? 0 : sinceRecord + 1
      if (sinceRecord === 0 || (sinceRecord <= RECORD_CARRIES && givesRecord(text)))
        points.add(RECORD)
      if (madeWith(text, sentence.mentions) > 0) points.add(MAKING)
      recent.push(forms.points.filter((point) => !STANDS_ALONE.has(point)))
      if (recent.length > CARRY) recent.shift()
      const score = scoreOf(sentence, forms.cues)
      const fact = factOf(sentence, score, [...points], forms.slogan !== null)
      if (fact) facts.push(fact)
      const flags = flagsIn(context, sentence, fact, forms)
      facts.push(...flags)
      const answer = asAnswer(context, sentence)
      if (answer) facts.push(...answersIn(context, answer, flags))
      const continued = answer ? null : asContinued(context, sentence, before)
      if (continued) facts.push(...continuedIn(context, continued, [...flagsBefore, ...flags]))
      before = sentence
      flagsBefore = flags
    }
    return { findings: [], facts }
  },
}

/** Words of wordings that name no people. */
const OTHERS =
  /assess|\bSEND?\b|provision|listen|partner|special ed|register|final say|\bplans?\b|SENCO|SENDCO|target|outcome|consent|permission|\bsign|\bforms?\b|together|agreement|\bhomes?\b|parenting|IEP|profile|passport|all about me|review|\bdoor\b|council|\bvoice|decid|decision|determine|\bslip|requests?\b|applicat|a year|annually|mother|father|nothing about|-centred/i

/** “How often do we meet you?” as a heading, and “In May.” under it. */
const answersHeading = (text: string, { title }: SectionContext): boolean =>
  text.length <= SHORT_ANSWER && title.endsWith('?') && namesPeople(title)

/** A cheap look at the block, its stem and its row before anything is parsed. */
function speaksOfPeople({ block, section }: BlockContext): boolean {
  if (namesPeople(block.text) || answersHeading(block.text, section)) return true
  const { list, table } = block
  if (list?.stem && namesPeople(list.stem.text)) return true
  if (table && namesPeople(`${table.rowHeader} ${table.header}`)) return true
  return OTHERS.test(block.text)
}
