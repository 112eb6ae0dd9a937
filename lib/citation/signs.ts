import type { Range } from '../core/range'
import {
  BOOK_BEFORE,
  COUNTED_BEFORE,
  FILED_BEFORE,
  LINKED_BEFORE,
  MEASURE_NEAR,
  MEASURED,
  NUMBERED_BEFORE,
  OF_IT,
  OWN_AFTER,
  OWN_BEFORE,
  OWN_BEFORE_BRACKET,
  OWN_BEFORE_CUE,
  OWN_NAMED,
  OWN_PAGE_BEFORE,
  PLAINLY_MEASURED,
  REFERENCE_AFTER,
  REFERENCE_BEFORE,
  SMALL_MEASURE_NEAR,
} from './distractors'
import type { Group } from './groups'
import { isLed, mayEnd } from './leads'
import { MONTH } from './work-title'

/**
 * How a number without a work beside it is put forward as a reference. The weaker the shape, the
 * nearer the work has to be named.
 */
export type Shape =
  /** “paragraph 6.36” */
  | 'paragraph'
  /** “section 6.36”, “s.69”, “page 98”: a cue that serves the document's own parts as well. */
  | 'cued'
  /** “(6.36)”, “[see 6.36]” */
  | 'bracket'
  /** “see also 6.37”, “at 6.36” */
  | 'signpost'
  /** The block or cell holds nothing but references. */
  | 'alone'
  /** “6.17 Class teachers …” */
  | 'leading'
  /** “6.17 (progress)”, “6.17: progress” at the start */
  | 'label'
  /** “6.17 Progress” */
  | 'title'
  /** “the wording of 6.14”, “That's from 6.36”: after a word that can lead to a place */
  | 'led'
  /** “The teacher is responsible 6.36.” */
  | 'behind'
  /** Anywhere in a text: only a list about the Code makes a place of it */
  | 'mention'
  /** “They are not provision: 9.66.” */
  | 'end'
  /** “… and 6.81 (plain words)” after another number */
  | 'joined'
  /** “…, 6.36, …”, “6.36 says” */
  | 'aside'
  /** “… and, for schools, 6.64-6.71”: a number after a comma, or a range */
  | 'loose'
  /** “at 6.37”, which may be a time */
  | 'at'

const LEAD_INS =
  'see|too|also|further|cf|e\\.?g|i\\.?e|ref|at|in|from|per|as|under|and|or|esp|especially|particularly'
const OPENING = new RegExp(`[([]\\s*(?:(?:${LEAD_INS})\\b\\.?,?:?\\s*)*$`, 'i')
const CLOSING =
  /^[\s.,;"']*(?:onwards|and following|et seq\.?|in particular|for example)?[\s.,;]*[)\]]/i
const BETWEEN = new RegExp(`^[\\s,;:&/-]*(?:(?:as well as|${LEAD_INS})\\b\\.?\\s*){0,3}$`, 'i')

/**
 * How a group stands in a bracket: in one that holds nothing but references, right after its opening
 * (“(6.36: teachers …)”), right before its end (“(a first step, 6.37)”), or not at all.
 */
export type Bracket = 'whole' | 'first' | 'last' | 'none'

/** Brackets of all groups, in order. */
export function brackets(
  original: string,
  groups: readonly Group[],
  works: readonly Range[],
): Bracket[] {
  let text = original
  for (const { start, end } of works)
    text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`
  const opens: boolean[] = []
  const closes: boolean[] = []
  groups.forEach((group, i) => {
    const previous = groups[i - 1]
    const before = text.slice(Math.max(previous?.end ?? 0, group.start - 50), group.start)
    opens[i] =
      OPENING.test(before) ||
      (previous !== undefined && (opens[i - 1] ?? false) && BETWEEN.test(before))
  })
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]
    const next = groups[i + 1]
    if (!group) continue
    const after = text.slice(group.end, Math.min(next?.start ?? text.length, group.end + 30))
    closes[i] =
      CLOSING.test(text.slice(group.end, group.end + 30)) ||
      (next !== undefined && (closes[i + 1] ?? false) && BETWEEN.test(after))
  }
  return groups.map((_, i) => {
    if (opens[i]) return closes[i] ? 'whole' : 'first'
    return closes[i] ? 'last' : 'none'
  })
}

const SIGNPOST =
  /(?:^|[\s("'])(?:see|see also|consult|look up|cf\.?|that's|it's|that is|as (?:do|does|did|with)|look(?:s|ed|ing)? at|turn to|compare|contrast|following|(?:numbers?|references?|paragraphs?) like|re-?reads?|reads?|in particular|particularly|especially|specifically|notably|chiefly|mainly|including|quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|mentions?|refer to|refers to|referring to|according to|as in|also|under|per|(?:said|says?|states?|stated|set out|sets out|finds?|found|explained|given|made|repeated|covered|described|noted|clear|again|see|so|is|are|duties|limit|rule|list|test|wording|passage|definition) at|(?:as|is|are|it's|puts? it|has it|says so|set out|found|explained|given|repeated|covered|described|said|listed|written|defined) in|says?|states|explains|ditto|through|under both|both|read with|(?:should|ought to|must|may|might) (?:be|read|have been)|means?|meant)\s+(?:both )?["']?$/i
const SAYS =
  /^[)\]]?,? (?:(?:then|also|later|now|even|simply|rightly|itself|in turn) )?(?:says|states|sets? out|makes|requires|asks|expects|lists?|explains?|describes?|tells|is clear|gives|reminds|covers?|deals? with|talks (?:of|about)|refers to|mentions|names|calls|puts|holds|contains|provides|recognises|acknowledges|stresses|warns|encourages|suggests|promises|guarantees|recommends?|advises|points? (?:out|to|the (?:other|same) way)|wants|lets|allows|leaves|forbids|insists|demands|lays|rules|treats|goes on|adds|also|applies|speaks|repeats|obliges|compels|forces|binds|orders|imposes|specifies|stipulates|prescribes|dictates|mandates|entitles|grants|limits|caps|restricts|stops|prevents|keeps|means|confirms|instructs|guarantees|permits|prohibits|bans|fixes|is (?:(?:quite|very|perfectly|fairly) )?(?:clear|plain|strict|firm|explicit|an? (?:should|must|may|duty)|about|on|where|tucked|silent|the (?:one|place|paragraph|right))|are (?:for|about|where|the (?:ones|places|paragraphs))|isn't|doesn't|does not|would (?:have|like))\b/i
const PARAGRAPH_IS = /\bparagraphs?\b[^.;()]{0,40}\b(?:is|are|being|number)\b:? $/i
const NO_WORDS =
  /^[\s"'.,;:()[\]*•·&/+-]*(?:(?:and|or|see|also|to|the|of|in|ref|both|esp|e\.?g|ff?|onwards?)\b[\s"'.,;:()[\]&/+-]*)*$/i
/** After a number that names a place: “6.17 (progress)”, “6.17: progress”. */
const LABELS = /^ ?(?:[(:]|- )/
/** What is held at a time of day. */
const TIME_NEAR =
  /\bare at $|\b(?:meetings?|clubs?|start(?:s|ed)?|began|finish(?:es|ed)?|opens?|closes?|bus|train|sessions?|times?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?s?|lunch|break(?:fast)?|registration|assembly|drop-?in|evening|morning|afternoon|doors|slots?|visits?|daily|next)\b[^.;]*$/i

/** A number behind a day is its hour: “6.12.25, 11.59”. */
const AFTER_DATE = /(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:20)?\d\d,? $/

/** “There is no 5.61 in the Code.” */
const NONE = /\b(?:there(?:'s| is| was) no|no such (?:paragraph|number|place|thing) as) $/i

/** The end of what a number belongs to, or a remark on it. */
const ENDS = /^['")\]]*(?:[.;!?\n]|,? ?$|, \d| \(| that\b| onwards?\b| ?ff\b)/
const LAST = /^['")\]*]*(?:[.;!?\n]|\s*$)/
/** What stands behind a sentence, or with others of its kind. */
const STOPS = /^['")\]]*(?:[.;](?!\d)|[!?\n]|\s*$| \(| \d{1,2}\.\d)/
/** Stars, ticks and arrows that people put before an item. */
export const MARKS = '★☆✓✔►▶▪▫●○■□◆◇➢➤☐→'
const LEAD = new RegExp(`^[\\s"'*•·${MARKS}-]*$`)

/** Enough words for a paragraph being quoted; a heading has fewer. */
const SENTENCE = /^[\s"'.:)]+(?:[^\s]+\s+){5}/

/** Blocks longer than this say something. */
const LONGEST_LIST = 160

/** Whether a text holds nothing but places and names of works. */
export function holdsOnly(text: string, places: readonly Range[]): boolean {
  if (text.length > LONGEST_LIST) return false
  let rest = text
  for (const { start, end } of places)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return NO_WORDS.test(rest)
}

/** Whether a number after “at” cannot be a time of day. */
const isNoTime = (group: Group): boolean => Number(group.numerals[0]?.value.split('.')[1]) >= 60

/** Whether the number may be a time of day: 9.15, 10.15-11.45. */
export const isRoundTime = (group: Group): boolean =>
  group.numerals.every(
    ({ value, to }) => /\.[0-5][05]$/.test(value) && /\.[0-5][05]$/.test(to ?? value),
  )

/** The stop of “para.” or “s.” ends no line. */
const AFTER_CUE =
  /\b(?:paras?|pars?|ss?|secs?|sects?|pp?|pgs?|chs?|chaps?|regs?|rr?|schs?|scheds?|pts?|nos?|arts?)\.$/i

/**
 * A normalised text with the breaks that end a line of a list: those after a stop or a number. Other breaks
 * are where a line was full, unless all lines begin with a number.
 */
export function withLines(text: string, original: string): string {
  if (original.length !== text.length || !original.includes('\n')) return text
  const ends = startsWithNumbers(text, original) ? BEFORE_NUMBER : AFTER_STOP
  return text.replace(ends, (space, at: number) =>
    original[at] === '\n' && !AFTER_CUE.test(text.slice(Math.max(0, at - 10), at)) ? '\n' : space,
  )
}

/** “5:43 School Action”: what only the 2001 Code has. */
const OLD_STAGE = /\b(?:school|early years) action\b/i

const AFTER_STOP = /(?<=[\d.:;!?)]) /g
const BEFORE_NUMBER = new RegExp(`(?<=[\\d.:;!?)]) | (?=(?:[${MARKS}] ?)?\\d)`, 'g')

const FEWEST_NUMBERED = 3
const OPENS_LINE = new RegExp(`\\n\\s*(?:[${MARKS}] ?)?\\d{1,2}[.:]\\d`, 'g')
const startsWithNumbers = (text: string, original: string): boolean =>
  /^\W*\d/.test(text) || (original.match(OPENS_LINE)?.length ?? 0) >= FEWEST_NUMBERED

/** The shape of a group; null where nothing makes it more than a number. */
export function shapeOf(
  text: string,
  group: Group,
  bracket: Bracket,
  onlyReferences: boolean,
  said: boolean,
): Shape | null {
  const line = text.lastIndexOf('\n', group.start - 1) + 1
  const isFirst = group.start - line < 12
  const before = text.slice(line, Math.min(group.start, line + 12))
  const near = text.slice(Math.max(line, group.start - 30), group.start)
  const after = text.slice(group.end, group.end + 24)
  if (group.unit === 'paragraph' && /^(?:par|¶|§|intro|ch)/.test(group.cue)) return 'paragraph'
  if (group.unit !== null) return group.cue === '' && onlyReferences ? 'alone' : 'cued'
  if (PARAGRAPH_IS.test(text.slice(Math.max(0, group.start - 60), group.start))) return 'paragraph'
  if (NONE.test(near) && !isSmall(group) && mayEnd(text, group.end)) return 'cued'
  if (isPredicate(text, group, near)) return 'joined'
  if (onlyReferences) return 'alone'
  if (isFirst && LEAD.test(before)) {
    if (SAYS.test(after)) return 'aside'
    if (SENTENCE.test(text.slice(group.end, group.end + 80))) return 'leading'
    return LABELS.test(after) ? 'label' : 'title'
  }
  if (bracket === 'whole' || (bracket === 'first' && /^[;,] /.test(after) && !isSmall(group)))
    return 'bracket'
  const [first] = group.numerals
  if ((isRoundTime(group) && TIME_NEAR.test(near)) || AFTER_DATE.test(near)) return null
  if (isTiny(group) && !mayEnd(text, group.end) && !SAYS.test(after))
    return first?.form === 'point' ? 'mention' : null
  if (SIGNPOST.test(near) || (/ at $/.test(near) && isNoTime(group))) return 'signpost'
  if (said && !SAYS.test(after)) return 'led'
  if (/ at $/.test(near)) return isRoundTime(group) ? null : 'at'
  if (/\b[A-Z] ?= ?$/.test(near)) return 'aside'
  if (/[.!?]['")\]]* $/.test(near) && /^['")\]]*\.(?: [A-Z]|\s*$)/.test(after)) return 'signpost'
  if (SAYS.test(after) || bracket === 'first' || isBetweenDashes(near, after)) return 'aside'
  const afterStop = /[,;:] $/.test(near)
  if (afterStop && (bracket === 'last' || /^,/.test(after))) return 'aside'
  if (group.numerals.length > 1 && AMOUNTS_BEFORE.test(near)) return 'mention'
  if (/(?:[:;>→]|(?<=\s)-) $/.test(near) && ENDS.test(after)) return 'end'
  if (/, $/.test(near) && LAST.test(after)) return 'end'
  if (
    /(?:\band|\bor|&|\bas|\bbeing|\bnamely|\bfirst|\bthen|\blastly|\bfinally) $/.test(near) &&
    ENDS.test(after)
  )
    return 'joined'
  if (isAmongAmounts(text, group, line)) return first?.form === 'point' ? 'mention' : null
  if (afterStop) return isLed(text, group) && first?.form === 'point' ? 'led' : 'loose'
  if (first?.form === 'colon' && OLD_STAGE.test(text.slice(group.start - 30, group.end + 40)))
    return 'aside'
  if (first?.form !== 'point') return null
  if (!isLed(text, group)) return STOPS.test(after) ? 'behind' : 'mention'
  return first.to?.split('.')[0] === first.value.split('.')[0] ? 'loose' : 'led'
}

/** Whether the number is an amount, a time, a mark, a version … rather than a place in a work. */
export function isMeasure(text: string, group: Group, bound: boolean, inBracket: boolean): boolean {
  const last = group.numerals.at(-1)
  const next = text[group.end] ?? ''
  if (group.unit !== null && group.unit !== 'page' && group.cue !== '') return false
  if (last?.form === 'roman') return false
  const after = text.slice(group.end, group.end + 28)
  const lettered = bound && /^[a-e](?![A-Za-z])/.test(text.slice(group.end, group.end + 2))
  if (last && group.end === last.end && !lettered && /[A-Za-z%°]/.test(next)) return true
  if (bound) return PLAINLY_MEASURED.test(after)
  if (
    REFERENCE_AFTER.test(after) ||
    REFERENCE_BEFORE.test(text.slice(group.start - 12, group.start))
  )
    return true
  if (MEASURED.test(after) && !/^ [A-Z][a-z]/.test(after)) return true
  if (MONTH_AFTER.test(after)) return true
  if (OPENS.test(text.slice(Math.max(0, group.start - 30), group.start))) return true
  if (PARAGRAPH_IS.test(text.slice(Math.max(0, group.start - 60), group.start))) return false
  const before = text.slice(Math.max(0, group.start - 44), group.start)
  if (/^\/\d\d(?!\d)/.test(after) && FILED_BEFORE.test(before)) return true
  if (TELEPHONE.test(before) || (isTiny(group) && CHANGED.test(before))) return true
  if (!inBracket)
    return (
      (COUNTED_BEFORE.test(before) ||
        NUMBERED_BEFORE.test(before) ||
        (LINKED_BEFORE.test(before) && isEveryday(group) && !isSaid(text, group))) &&
      !isPredicate(text, group, before)
    )
  if (isRoundTime(group) && EVENT_BEFORE.test(before)) return true
  if (
    isTiny(group) &&
    ((/\d%? ?\($/.test(before) && !OF_YEAR.test(before)) || ROOM_BEFORE.test(before))
  )
    return true
  return MEASURE_NEAR.test(before) || (isSmall(group) && SMALL_MEASURE_NEAR.test(before))
}

/** “Ofsted came in 6.23 (June 2023).” */
const MONTH_AFTER = new RegExp(`^ ?[([]${MONTH} (?:20)?\\d\\d[)\\]]`, 'i')
/** “… starts in Year 9 (8.9)” */
const OF_YEAR = /\b(?:years?|stages?|ages?|sections?|regulations?) \d{1,2} ?\($/i
/** “The store code is 6.44”: what opens a door. */
const OPENS = /(?<!\b(?:[Tt]he|[Tt]his|SEND|SEN|our) )(?<=[a-z] )code(?: is| was|:) $/
/** “The clubs (6.30 and 7.15) are full.” */
const EVENT_BEFORE =
  /\b(?:clubs?|sessions?|meetings?|slots?|lunch|break|assembl(?:y|ies)|registration|rehearsals?|drop-ins?|visits?|evenings?|trains?|bus(?:es)?|groups?) [([](?:\d{1,2}\.\d\d(?:,| and| or)? )*$/i
/** “978 1 78105 6.44”: the end of a long number; a year may stand before a place. */
const TELEPHONE = /(?<![\d.:])(?!(?:19|20)\d\d )\d{3,} $/
/** “4.2 → 6.3”: what it was and is. */
const CHANGED = /\d ?(?:→|->) ?$/

const AMOUNT_NEAR =
  /\b(?:gap|mean|average|median|scores?|rates?|ratios?|totals?|figures?|numbers?|rise|fall|rose|fell|up|down|cost|price)\b/i

/** A clause that speaks of amounts: “autumn spending was 6.36”. */
const AMOUNT_IN_CLAUSE =
  /\b(?:gap|mean|average|median|scor(?:es?|ed)|rat(?:es?|ed|ios?)|totals?|figures?|rise|fall|rose|fell|grew|cost|price|fees?|sp(?:end|ending|ent)|paid|age[sd]?|attendance|progress 8|temperature|weigh\w*|per ?cent\w*|worked out|divided|multiplied)\b(?:[^.;:]|\.(?=\d))*$/i

/** “Reading ages: 7.4, 8.2, 6.11.” */
const AMOUNTS_BEFORE =
  /\b(?:ages?|scores?|rates?|figures|totals?|averages?|gaps?|ratios?|costs?|prices?|marks|results)(?: [a-z]+){0,2}: $/i

/** Whether the clause before a number speaks of amounts. */
export const isAmongAmounts = (text: string, group: Group, from = 0): boolean =>
  AMOUNT_IN_CLAUSE.test(text.slice(Math.max(from, group.start - 70), group.start))

/** “It should be a talk with parents – 6.39 – and a record is kept.” */
const isBetweenDashes = (before: string, after: string): boolean =>
  /[^\d\s] - $/.test(before) && /^ - \D/.test(after) && !AMOUNT_NEAR.test(before)

/** “Its own turning point is 6.63.” A number that only a long work has, and no time. */
const isPredicate = (text: string, group: Group, before: string): boolean =>
  /\b(?:is|are) $/.test(before) &&
  ENDS.test(text.slice(group.end, group.end + 24)) &&
  !isSmall(group) &&
  !MEASURE_NEAR.test(before)

const ROOM_BEFORE =
  /\b(?:room|rm|hall|class(?:room)?|studio|office|lab|library|suite|floor|block)s? ?\($/i

const isTiny = (group: Group): boolean =>
  group.numerals.every(({ value }) => Number(value.split('.')[1]) <= 12)

const isSmall = (group: Group): boolean => isRoundTime(group) || isTiny(group)

/** A number that may as well be an amount or a time. */
const isEveryday = (group: Group): boolean => isSmall(group) || group.numerals[0]?.form !== 'point'

/** Whether a noun before the number says that it numbers something else: “room 6.37”. */
export const isNumbered = (text: string, group: Group): boolean =>
  group.unit === null &&
  NUMBERED_BEFORE.test(text.slice(Math.max(0, group.start - 44), group.start))

/** “6.65 speaks of three a year and 6.66 of somebody who …”: the verb is left out. */
const SPOKE_OF = /\d\.\d+ (?:speaks|talks|tells|treats) of [^.;:]*(?:\band|\bbut|,) $/

/** Whether the number is said to belong to this document or to a work that is nobody's concern here. */
export function isOwn(text: string, group: Group): boolean {
  const before = text.slice(Math.max(0, group.start - 60), group.start)
  if (OWN_AFTER.test(text.slice(group.end, group.end + 80)) && !SPOKE_OF.test(before)) return true
  // “Our accessibility plans (Sch. 10)”: the law that they rest on.
  const ofLaw = group.unit === 'schedule' || group.unit === 'regulation'
  return (
    OWN_BEFORE.test(before) ||
    (group.unit === 'page' && (OWN_PAGE_BEFORE.test(before) || BOOK_BEFORE.test(before))) ||
    (group.unit === 'paragraph' && OWN_BEFORE_CUE.test(before)) ||
    (group.unit !== 'chapter' &&
      OF_IT.test(text.slice(group.end, group.end + 30)) &&
      OWN_NAMED.test(before)) ||
    (group.unit !== null && !ofLaw && OWN_BEFORE_BRACKET.test(before))
  )
}

const SAYING =
  '(?:(?:has to )?says?|said|states?|stated|sets? out|reads?|explain(?:s|ed)?|repeat(?:s|ed)?|mentions?|describes?|lists|listed|gives?|puts?|covers?|deals? with|tells?|suggests?|spells? (?:it |this |that |them )?out|asks?(?: for)?|expects?|makes?|finds?|found|looks?|looked|written|clear)'
/** “It says at 6.45 that …”, “see 9.40”: no time of day. */
const SAID_AT = new RegExp(
  `\\b(?:${SAYING} (?:so |again |this |that |it )?(?:at|in)|see|cf|quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|refer(?:s|red|ring|ence)? to|means?|meant) ['"]?$`,
  'i',
)
/** “The Code explains what may be appealed at 11.45.” */
const CODE_SAYS = new RegExp(
  `\\b(?:code|cop|guidance) (?:itself |also |then )?${SAYING}\\b[^.;:]* (?:at|in) $`,
  'i',
)

/** “The Code brings these together in 6.2.” */
const CODE_DOES =
  /\b(?:Code|CoP|COP|Practice)(?: \([^()]{1,40}\))? (?:[a-z]{3,}s|has|put|set) (?:[a-z']+ ){0,6}(?:at|in) $/

/** “The Code's advice is 6.3.” */
const CODE_IS = /\b(?:Code|CoP|COP)(?:'s)?:? (?:[a-z]+ ){0,4}(?:is|are) $/

/** “Appeals are explained on page 258.” */
const SAID_ON = new RegExp(`\\b(?:${SAYING}|printed|shown|summarised|summed up) on $`, 'i')

/** Whether the words before say that something is written at this place. */
export const isSaid = (text: string, group: Group): boolean =>
  SAYS.test(text.slice(group.end, group.end + 24)) ||
  SAID_AT.test(text.slice(Math.max(0, group.start - 30), group.start)) ||
  CODE_SAYS.test(text.slice(Math.max(0, group.start - 100), group.start)) ||
  CODE_DOES.test(text.slice(Math.max(0, group.start - 110), group.start)) ||
  CODE_IS.test(text.slice(Math.max(0, group.start - 40), group.start)) ||
  (group.unit === 'page' && SAID_ON.test(text.slice(Math.max(0, group.start - 30), group.start)))

/** “p9: not clear”: a place in the paper that somebody comments on. */
export const isPageLabel = (text: string, group: Group): boolean =>
  group.unit === 'page' &&
  /^\W*$/.test(text.slice(0, group.start)) &&
  /^[:,]/.test(text.slice(group.end))

/** “see section 6”: the way a document points at its own parts. */
export const isPointer = (text: string, group: Group): boolean =>
  /\b(?:see|in|refer to|under|of)\s+$/i.test(text.slice(Math.max(0, group.start - 12), group.start))
