import type { Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import { voicePhrases } from '../../knowledge/generated/voice-phrases'
import type { BlockContext } from '../block-context'
import { type Matcher, matcherOf } from '../pattern/matcher'
import { holderOf } from './bind'
import type { CueMatch } from './forms'
import { pointsOfLabel } from './point-words'
import type { VoiceSentence } from './sentence'
import { tellingsIn } from './told'
import { toldWhat } from './told-what'

const TELLS =
  /inform|notif|issu|presented|convey|announc|enclosed|attached|\bfe(?:d|eds?)\b.* back|\bpass(?:es|ing)?\b.* on\b|communicat|forward|circulat|dispatch|distribut|suppl(?:y|ie)|deliver|passed|mailed|brought up|to hear|(?:drops?|fills?)\b|pick|copied|abreast|relay|remind|e-?mail|\btold\b|\btell|advis|aware|\bsen[dt]\b|sends|sending|copy|copies|shared? .*with|sharing|updat|receiv|up to date|explain|report(?:ed)? (?:to|back)|post(?:ed)?\b|emailed|shown|show|given|handed|writ|\bknow\b|hears?\b|\bpacks?\b|(?:contact|message) book|find|\bgets?\b|rung|rings?\b|texts?\b|phone|loop|picture|fills? |\bportal\b|\bapp\b|upload|newsletter|bulletin|through|can read| home$| in (?:the|their|your|each|every|a) .*(?:bags?|folders?)$/i

/** Whether a text holds a word of telling. */
export const tells = (text: string): boolean => TELLS.test(text)

/** “A letter goes to parents saying that …”; where a copy goes is no news by itself. */
const GOES_TO = /^go(?:es)? (?:out )?to$/i

/** Where a paper goes that is told of to nobody by name. */
const CARRIED =
  / (?:home|app|portal|platform)$|\b(?:enclosed|attached)\b|\bin (?:the|their|your|each|every|a)\b.* ?(?:bags?|folders?)$/i

let right: Matcher<null> | undefined
let news: Matcher<null> | undefined

/** “Any change to a pupil's provision is made by …”: no provision begins. */
const CHANGE_OF = /\bchanges? (?:to|in) (?:[\w']+ ){0,4}provision\b/i

/** Whether the law asks for telling here, or what is told concerns no support. */
export const isTellingDue = (text: string): boolean => {
  right ??= matcherOf(voicePhrases.telling)
  return right.some(normalise(text.replace(CHANGE_OF, 'change')))
}

/** News and papers that nobody need agree. */
const isNews = (text: string): boolean => {
  news ??= matcherOf(voicePhrases.news)
  return news.some(normalise(text))
}

/** Whether there is nothing to agree in what is told. */
export const isTellingRight = (text: string): boolean => isTellingDue(text) || isNews(text)

/** “Pupils choose two targets and explain them to their parents”: it is pupils who tell. */
const PUPILS_TELL =
  /^(?:(?:the|each|every|our) )?(?:pupils?|child(?:ren)?|students?|learners?|young p\w+) [^.;:]*$/i
const TELL_OF = /^(?:explains?|shows?|tells?|presents?|shares?)\b/i

const US = /^ (?:us|the school|staff)\b/i
const LET_US_KNOW = /\blets? (?:us|the school|staff|the teacher)\b/i

/** “… so that families can hear about, question and reshape it”: they hear of it first, and have their part. */
const AND_CHANGE =
  /^[^.;:]{0,60}?(?:,|\band) (?:(?:then|also|can|may) )?(?:questions?|challenges?|reshapes?|shapes?|changes?|adds? to|amends?|rewrites?|chooses?|comments? on|decides?|helps?)\b/i
/** “No school is to tell families that …” */
const NOBODY_TELLS =
  /\bno [\w-]+ (?:(?:is|are|has|have) to|may|must|should|shall|will|can|is|are)(?: \w+)? ?$/i
/** “If the letter goes unanswered, the teacher rings home”: news that nobody took up. */
const UNANSWERED = /\b(?:unanswered|no (?:reply|answer|response))\b/i

/** Words after which “home” names something else than a family. */
const HOME_OF =
  /^(?:'s)? (?:school|setting|authority|council|LA|address|language|tuition|teaching)\b/i

/** “The policy is reviewed each July. Parents are told of changes”: those of the policy. */
const OF_POLICY = /\b(?:policy|report)\b[^.!?]*[.!?]\s*$/i
const CHANGES = /^(?:any |the |these )?changes?$/i

const isOfPolicy = ({ block }: BlockContext, { range, normalised }: VoiceSentence, what: Range) =>
  CHANGES.test(normalised.text.slice(what.start, what.end)) &&
  OF_POLICY.test(block.text.slice(0, range.start))

/** While support is running, families are told what happens and how it goes. */
function isOfDoing({ section }: BlockContext, { labelled }: VoiceSentence): boolean {
  const points = labelled.length > 0 ? labelled : pointsOfLabel(section.title)
  return points.length > 0 && points.every((point) => point === 'V7')
}

/** Characters in which “a copy” stands behind the verb. */
const LONGEST_COPY = 30

/** “Parents keep a copy of the plan”, “… with a note of what was said”: nothing is settled by that. */
const IS_KEPT = /\b(?:ha(?:s|ve|d)|keeps?|kept|holds?|held)\b(?: \w+){0,2} cop(?:y|ies)\b/i
const TELLS_OF_TALK =
  /\b(?:what|which) (?:was|were|we|you|has been|have been)(?: \w+)? (?:said|agreed|discussed)\b/i

interface Told extends Range {
  /** The verb alone, without whom it tells. */
  readonly verb: number
  readonly verbEnd: number
}

/** Where families are told something: by words of the lexicon, and by any other verb of telling. */
function* toldIn(
  text: string,
  { mentions }: VoiceSentence,
  cues: readonly CueMatch[],
): Generator<Told> {
  for (const cue of cues) {
    if (cue.kind !== 'rung' || cue.cue.rung !== 1) continue
    const said = text.slice(cue.start, cue.end)
    if (!TELLS.test(said) && !GOES_TO.test(said)) continue
    const holder = holderOf(text, cue, 'parent', mentions)
    if (!holder || (holder === 'itself' && !CARRIED.test(said))) continue
    const own = { verb: cue.start, verbEnd: cue.end }
    if (holder === 'itself') yield { start: cue.start, end: cue.end, ...own }
    else
      yield {
        start: Math.min(cue.start, holder.start),
        end: Math.max(cue.end, holder.end),
        ...own,
      }
  }
  for (const { start, end } of tellingsIn(text, mentions))
    yield { start, end, verb: start, verbEnd: end }
}

/** Where a sentence tells parents what it should agree with them; null where telling is right. */
export function tellingIn(
  context: BlockContext,
  sentence: VoiceSentence,
  cues: readonly CueMatch[],
): Range | null {
  if (context.isIn(...voicePhrases.tellingIn) || isOfDoing(context, sentence)) return null
  const { text } = sentence.normalised
  for (const told of toldIn(text, sentence, cues)) {
    if (TELL_OF.test(text.slice(told.verb)) && PUPILS_TELL.test(text.slice(0, told.verb))) continue
    // “What they told us”: it is the school that is told.
    const behind = text.slice(told.verbEnd)
    if (US.test(behind) || LET_US_KNOW.test(text.slice(told.start, told.verbEnd + 12))) continue
    if (NOBODY_TELLS.test(text.slice(0, told.verb))) continue
    if (AND_CHANGE.test(behind) || UNANSWERED.test(text)) continue
    if (IS_KEPT.test(text.slice(told.start, told.end + LONGEST_COPY)) || TELLS_OF_TALK.test(text))
      continue
    // “We ring the home school”
    if (/\bhome$/i.test(text.slice(0, told.end)) && HOME_OF.test(text.slice(told.end))) continue
    const what = toldWhat(context, sentence, told)
    if (!what || isTellingRight(text) || isOfPolicy(context, sentence, what)) continue
    return { start: Math.min(told.start, what.start), end: Math.max(told.end, what.end) }
  }
  return null
}
