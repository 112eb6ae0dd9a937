import { once } from '../../core/once'
import { oncePer } from '../../core/once-per'
import type { Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import type { Block } from '../../document/policy-document'
import type { BlockContext } from '../block-context'
import { type Match, Matcher } from '../pattern/matcher'
import { Words } from '../pattern/words'
import { type Cue, historyCues, negationCues, unfinishedCues } from './cues'

type Sense = 'history' | 'negation' | 'unfinished'

interface SensedCue extends Omit<Cue, 'pattern'> {
  readonly sense: Sense
}

function makeMatcher(): Matcher<SensedCue> {
  const matcher = new Matcher<SensedCue>()
  for (const { pattern, ...cue } of historyCues) matcher.add(pattern, { ...cue, sense: 'history' })
  for (const { pattern, ...cue } of negationCues)
    matcher.add(pattern, { ...cue, sense: 'negation' })
  for (const pattern of unfinishedCues)
    matcher.add(pattern, { side: 'either', reach: 0, sense: 'unfinished' })
  return matcher
}

const matcher = once(makeMatcher)

/** Characters before which a cue opens its sentence: “Before 2014, …” … */
const OPENING = 3
/** … and colours the whole of its first clause, in words. */
const WHOLE_CLAUSE = 40

/** Opens another statement, which a cue before it does not reach. */
const CLAUSE_BREAK =
  /;|:|\. |, (?:and|but|so|while|whereas|who|then|we|they|it|these|our) |\b(?:has|have|gets?|receives?) [^,;]*, which |\b(?:but|however|whereas)\b|\bwill\b|\bmust (?:now |still |also )?have\b|\band (?:works?|covers?|uses?|runs|meets|sends)\b/

/** A sentence with its bullet stem in front, and what it says of time. */
interface Setting {
  readonly text: string
  /** What to add to an offset of the block. */
  readonly by: number
  readonly cues: readonly Match<SensedCue>[]
}

/** By where their sentence begins in the block; sentences are asked about several times. */
const settings = oncePer((_: Block) => new Map<number, Setting>())

function settingOf({ block }: BlockContext, sentence: Range): Setting {
  const known = settings(block).get(sentence.start)
  if (known) return known
  const own = block.text.slice(sentence.start, sentence.end)
  const stem = block.list?.stem?.text
  const lead = stem && sentence.start <= 1 ? `${stem.replace(/:\s*$/, '')} ` : ''
  const text = lead + own
  const cues = matcher().all(normalise(text))
  const made = { text, by: lead.length - sentence.start, cues }
  settings(block).set(sentence.start, made)
  return made
}

function reaches(cue: Match<SensedCue>, at: Range, text: string): boolean {
  // A cue may take the article of the words along: “formerly the Parent Partnership Service”.
  const isBefore = cue.start < at.start && cue.end < at.end
  const isAfter = cue.end > at.end && cue.start > at.start
  if (!isBefore && !isAfter) return false
  if (isBefore && cue.entry.side === 'after') return false
  if (isAfter && cue.entry.side === 'before') return false
  const { unless } = cue.entry
  if (unless?.after?.test(text.slice(0, cue.start))) return false
  if (unless?.before?.test(text.slice(cue.end))) return false
  const between = isBefore ? text.slice(cue.end, at.start) : text.slice(at.end, cue.start)
  if (CLAUSE_BREAK.test(between)) return false
  const opens = cue.start < OPENING && cue.entry.side === 'either'
  return new Words(between).starts.length <= (opens ? WHOLE_CLAUSE : cue.entry.reach)
}

function isCued({ text, cues, by }: Setting, sense: Sense, range: Range): boolean {
  const at = { start: range.start + by, end: range.end + by }
  return cues.some((cue) => cue.entry.sense === sense && reaches(cue, at, text))
}

/** A section on how things came to be as they are. */
const HISTORY_TITLE =
  /\b(?:(?:short|brief|our|the|a) history|our story|notes? on (?:the |our )?history|some history|history of (?:SEND?|the|this|our)|how we got here|historical (?:note|background))\b/i

/** “Parent Partnership: now called SENDIASS” */
const NOW_CALLED =
  /^[”’")]?\s*[:,(–—-]\s*(?:which is |it is )?(?:now|today) (?:called|known as|named)\b/
const NOW_REACH = 40

/** Columns of a table that tell of years before the reform: “2011”, “2012–13”. */
const OLD_YEAR =
  /^\W*(?:(?:Jan(?:uary)?|Sept?(?:ember)?|Summer|July) )?(?:200\d|201[0-4])(?:[-–/](?:20)?(?:0\d|1[0-4]))?\W*$/i

/** A row of figures that the school had in years before the reform, all of them. */
function isOfOldYears({ block }: BlockContext): boolean {
  const years = block.table?.headers.slice(1).filter((header) => header.trim() !== '') ?? []
  return years.length > 0 && years.every((header) => OLD_YEAR.test(header))
}

/** Told as something that was: “School Action was replaced in 2014”. */
export function isHistory(context: BlockContext, range: Range): boolean {
  const sentence = context.sentenceAt(range.start)
  const setting = settingOf(context, sentence)
  if (isOfOldYears(context)) return true
  if (isLongAgo(setting, range) || IS_OVER.test(context.block.text.slice(sentence.end))) return true
  if (isGoneNext(context, sentence, range)) return true
  if (NOW_CALLED.test(context.block.text.slice(range.end, range.end + NOW_REACH))) return true
  if (HISTORY_TITLE.test(context.section.title) && WAS.test(setting.text)) return true
  return (
    isCued(setting, 'history', range) &&
    !setting.cues.some(({ entry }) => entry.sense === 'unfinished')
  )
}

/** Words between a thing and what will become of it: “statements of SEN are going to be”. */
const SUBJECT_TAIL = 2

/** Written of as still to be replaced: “Statements will be replaced by EHC plans”. */
export function isToBeReplaced(context: BlockContext, range: Range): boolean {
  const { text, by, cues } = settingOf(context, context.sentenceAt(range.start))
  return cues.some(({ entry, start }) => {
    if (entry.sense !== 'unfinished' || start < range.end + by) return false
    return new Words(text.slice(range.end + by, start)).starts.length <= SUBJECT_TAIL
  })
}

/**
 * A day long ago, said of what was: “From 1983 pupils had statements”. School years count up to that before the
 * reform; one that began with it and still has the old words was not brought up to date.
 */
const LONG_AGO =
  /\b(?:in|from|until|till|by|since|during|between|around|before|after|back in) (?:the )?(?:(?:early|late|spring|summer|autumn|January|February|March|April|May|June|July|August|September|October|November|December) (?:of )?)?(?:19\d\d|200\d|201[0-8])(?:s|[-–/](?:20)?(?:0\d|1[0-4]))?\b(?!\)|[-–/]\d)/i
const WAS =
  /\b(?:was|were|had|did|went|came|began|became|took|gave|wrote|held|used|ran|brought|arrived|taught|sent|spoke|met|led|built|kept|funded|opened|offered|introduced|followed|received|joined|started|published|moved)\b/
const IS =
  /\b(?:is|are|will|must|should|shall|can|may|has|(?<!\bto )have|get|gets|now|today|currently|still(?! (?:had|were|was|did|wrote|held|used|ran|kept|gave|came|went|sat|said))|every|each)\b/
/** The sentence after says that it is over: “That name went in 2014.” */
const IS_OVER =
  /^[\s*_”’"')\]]*(?:We (?:do not|don['’]t|no longer|never) (?:use|say|write) (?:that|those|these|this) (?:words?|terms?|names?|phrases?|labels?|language)\b|(?:[^.?!\n]{0,40}\?\s*)?[*_]*\s*(?:No(?:t any more)?[.,] )?(?:That|This|Those|These|It|They|Both|[tT]he (?:old )?(?:names?|terms?|stages?))(?: (?:names?|terms?|words?|stages?|labels?|plans?|categor(?:y|ies)|system|levels?))? (?:went\b|(?:has|have) (?:now |all |both )?(?:gone|ended|been (?:replaced|abolished|scrapped|withdrawn))|(?:was|were) (?:replaced|abolished|scrapped|withdrawn|removed|dropped)|ended\b|came to an end\b|no longer\b|(?:is|are) now (?:called|known)|(?:is|are) called \w+ now|was (?:the|an?|what|how|about)\b|disappeared\b|stopped\b))/

/** The words after which “were replaced” and the like may follow. */
const IS_GONE =
  /^[^.;!?]{0,60}?\b(?:was|were|has been|have been|had been) (?:(?:all|both|each|then|since|long since|fully|finally) )?(?:replaced|abolished|withdrawn|superseded|phased out|done away with)\b|^[^.;!?]{0,40}?\b(?:came to an end|no longer exist|are no more|ended in)\b/i
const MAIN_WORD =
  /(?<!\p{L})(?!(?:school|special|education|educational|support|parents?|pupils?|children|service|services|learning|needs)(?!\p{L}))\p{L}{6,}/gu
/** Letters of a word that do not change with its ending. */
const STEM = 7

/** The sentence after tells of the same thing that it is gone: “… with a statement in it. Statements were replaced by …” */
function isGoneNext({ block }: BlockContext, sentence: Range, range: Range): boolean {
  const next = block.text.slice(sentence.end).trimStart()
  if (!IS_GONE.test(next)) return false
  const [subject = ''] = next.split(/\b(?:was|were|has|have|had|came|no longer|are|ended)\b/, 1)
  const words = block.text.slice(range.start, range.end).toLowerCase().match(MAIN_WORD) ?? []
  return words.some((word) => subject.toLowerCase().includes(word.slice(0, STEM)))
}

/** What something of old days had or said, or what came with an old law: “The 2001 Code had two stages”, “Statements came in with the Act of 1981”. */
const OLD_LAW =
  '(?:(?:[A-Z][\\w’&()-]*|and|of|the) ){0,6}?(?:(?:19\\d\\d|200\\d|201[0-3]) (?:Act|Code|Regulations)|(?:Act|Code(?: of Practice)?|Regulations) (?:of )?\\(?(?:19\\d\\d|200\\d|201[0-3])\\)?)'
const OF_OLD_LAW = new RegExp(
  `^\\W*(?:Under |In )?[Tt]he (?:${OLD_LAW}|(?:19\\d\\d|200\\d) [\\p{L} ]{2,30}?)[^.;]{0,20}? (?:had|gave|used|set out|listed|described|knew|spoke|asked|put|brought|made|called|offered)\\b|\\b(?:came (?:in )?with|came from|began with|started with|were (?:brought in|introduced|created|made) (?:by|with|under)|dated? from) the ${OLD_LAW}`,
  'u',
)

function isLongAgo({ text, by }: Setting, range: Range): boolean {
  const at = { start: range.start + by, end: range.end + by }
  // What a list hangs from may be the last of several sentences.
  const stem = text.slice(0, Math.max(0, by)).lastIndexOf('. ')
  const from = Math.max(text.lastIndexOf(';', at.start), stem)
  const before = text.slice(from + 1, at.start)
  const [after = ''] = text.slice(at.end).split(';', 1)
  const around = `${before}…${after}`
  return WAS.test(around) && !IS.test(around) && (LONG_AGO.test(around) || OF_OLD_LAW.test(text))
}

/** A word set against the right one: “SEN Support, not School Action”. */
const SET_AGAINST = /(?:[,;(—–-]\s*|\b(?:and|but) )not (?:the |an? |called |to )?["'“‘]?$/i

/** One of a row of things that are gone: “There is no School Action, no statementing and no LEA.” */
const IN_A_ROW = /\bno ["'“‘]?$/i
const ROW_OF_NONE =
  /\b(?:there (?:is|are)|we have|you will (?:find|see|hear)) no\b[^.;:]*(?:,| and| or) no\b/i

/** Heads a list of what not to say: “Words to avoid: handicapped, retarded.” */
const BAD_WORDS =
  /^\W*(?:some )?(?:words?|terms?|phrases?|labels?|language|wordings?|things|expressions)(?: (?:that|which))? (?:to avoid|(?:we|you|staff) (?:should |must |can )?(?:avoid|do not (?:use|say)|don['’]t (?:use|say)|no longer use|never (?:use|say))|not to (?:use|say)|(?:hurt|offend))\b/i

/** “What our academies do not do”, “We will never:”, above a list. */
const NOT_DONE = /\b(?:(?:do|does|will|must|may) not(?: do)?|never(?: do)?|don['’]t(?: do)?)\W*$/i

/** Whether a bullet tells of what is not done, as its stem or heading says. */
export const isListedAsNotDone = ({ block, section }: BlockContext): boolean =>
  block.list !== null &&
  (NOT_DONE.test(section.title) || NOT_DONE.test(block.list.stem?.text ?? ''))

/** Named only to say that it is not used: “we no longer write IEPs”. */
export function isNegated(context: BlockContext, range: Range): boolean {
  const setting = settingOf(context, context.sentenceAt(range.start))
  const before = setting.text.slice(0, range.start + setting.by)
  if (isListedAsNotDone(context)) return true
  if (BAD_WORDS.test(setting.text) || BAD_WORDS.test(context.section.title)) return true
  if (IN_A_ROW.test(before) && ROW_OF_NONE.test(setting.text)) return true
  return SET_AGAINST.test(before) || isCued(setting, 'negation', range)
}
