import type { Range } from '../../core/range'
import { joinedSentences } from '../../document/joined-sentences'
import { type NormalisedText, normalise } from '../../document/normalise'
import type { VoiceWho } from '../../knowledge/voice'
import type { BlockContext } from '../block-context'
import { type Mention, mentionsIn, namesPeople } from './mentions'
import { pointsOfLabel } from './point-words'
import { staffPronoun } from './staff-pronoun'

/** A sentence as the checks of voice read it: with its bullet's stem or its row's name in front. */
export interface VoiceSentence {
  readonly normalised: NormalisedText
  /** Offset in the joined original at which the sentence itself begins. */
  readonly lead: number
  /** The sentence itself, in the block. */
  readonly range: Range
  readonly stem: string
  /** Points announced by a label in front of it: “Plan:”, the first cell of its row. */
  readonly labelled: readonly string[]
  readonly mentions: readonly Mention[]
  /** “They”, where it takes up the staff of the sentence before. */
  readonly staff: Range | null
  /** Where it begins behind what it answers or takes up; only there does anything count. */
  readonly ownFrom?: number
}

/** “Assess:”, “5.2 Plan.”: a word or two in front of what is said. */
const OPENING_LABEL =
  /^(?:[\d.]+\s+)?(\p{Lu}[\p{L}’' ]{1,28})(?:[:–—]|(?<!\s\p{L}+\s\p{L}+)\.(?=\s))/u

/** “Each plan:” before “sets out …”: what the bullets are told of, and no name of a stage. */
const ONE_OF_THEM = /^(?:the|each|every|any|all|an?|our|this) /i
const GOES_ON = /^\s*\p{Ll}/u

/** Characters from which a cell is more than a name. */
const LONG = 80

const PRONOUN = /\b(?:they|them|their|theirs|both(?= of them|[.,;!]|$))\b/i
const TOGETHER =
  /\b(?:together|all (?:three|four|five|of us)|each of (?:them|us|the|you)|the three of us|all three|between you|the (?:three|four) of (?:us|them)|jointly|everyone|everybody|we (?:all )?agree|we agreed)\b/i

/** The name of a row or column that says whose part a cell tells: “Parents”, “What parents do”. */
function nameBefore(context: BlockContext): string {
  const { table } = context.block
  if (!table || table.isHeader) return ''
  const first = table.column > 0 ? table.rowHeader.trim() : ''
  const row = isLabel(first) ? '' : first
  const header = namesPeople(table.header) ? table.header.trim() : ''
  if (row && row.length < LONG) return header ? `${row}: ${header} ` : `${row} `
  return header.length > 0 && header.length < LONG ? `${header} ` : ''
}

/** Those whom “they” takes up from the sentence before, or “all three” from the last that named anybody. */
function carried(
  text: string,
  before: readonly Mention[],
  last: readonly Mention[] = before,
): Mention[] {
  const pronoun = PRONOUN.exec(text)
  const at = pronoun ?? TOGETHER.exec(text)
  if (!at) return []
  const whos = new Set(
    (pronoun ? before : last).filter((each) => !each.isTopic).map((each) => each.who),
  )
  return [...whos].map((who) => ({
    who,
    start: at.index,
    end: at.index + at[0].length,
    isPossessive: pronoun ? /^theirs?$/i.test(at[0]) : false,
    isTopic: false,
  }))
}

/** Those named last before a place: one, or both where they are named in one breath. */
function lastNamed(text: string, named: readonly Mention[], index: number): VoiceWho[] {
  const earlier = named.filter((each) => each.end <= index)
  const last = earlier.at(-1)
  if (!last) return []
  const other = earlier.findLast(({ who }) => who !== last.who)
  const isPair = other && /^(?:,| and| or|\/)[^.;:]{0,25}$/.test(text.slice(other.end, last.start))
  return isPair ? [other.who, last.who] : [last.who]
}

/** “They decide …, and we involve parents”: a pronoun before anybody is named is of the sentence before. */
const opening = (
  text: string,
  named: readonly Mention[],
  before: readonly Mention[],
): Mention[] => {
  const front = text.slice(0, named[0]?.start ?? 0)
  return PRONOUN.test(front) ? carried(front, before) : []
}

/** “parents' concerns …, and we agree with them”: those named last before the pronoun. */
function takenUp(text: string, named: readonly Mention[]): Mention[] {
  return [...text.matchAll(/\b(?:they|them|their)\b/gi)].flatMap(({ 0: word, index }) =>
    lastNamed(text, named, index).map((who) => ({
      who,
      start: index,
      end: index + word.length,
      isPossessive: /^their$/i.test(word),
      isTopic: false,
    })),
  )
}

/** In a clause that only tells when or whether: “where a child needs more, …”. */
const IN_PASSING = /\b(?:when|if|where|whether|as though|because|until)\b[^,;:]*$/i

/** Those whom a later “they” can take up: named outright, where anybody is. */
function namedOutright(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const outright = mentions.filter(({ start }) => !IN_PASSING.test(text.slice(0, start)))
  return outright.length > 0 ? outright : mentions
}

/** A stem of a word or two that announces a point is a heading: “Plan:”, and no verb. */
const isLabel = (stem: string): boolean =>
  stem !== '' && !namesPeople(stem) && pointsOfLabel(stem).length > 0

/** Points that the label at the beginning of a block announces: “Assess: …”, “5.2 Plan. …”. */
function labelOf({ block }: BlockContext): readonly string[] {
  const own = OPENING_LABEL.exec(block.text)?.[1]
  if (own) return pointsOfLabel(own)
  const row = block.table && block.table.column > 0 ? block.table.rowHeader : ''
  return row && !namesPeople(row) ? pointsOfLabel(row) : []
}

/** “How will my child be helped?”: what is said there is said to parents, whomever the rest of a document is for. */
const TO_PARENTS = /\b(?:my|your) (?:child|son|daughter)\b/i

function addressee({ signals, section }: BlockContext): VoiceWho | null {
  if (signals.addressesParents) return 'parent'
  if (signals.addressesPupils) return 'pupil'
  return TO_PARENTS.test(section.title) ? 'parent' : null
}

/** The sentences of a block that may speak of families or pupils. */
export function voiceSentences(context: BlockContext): VoiceSentence[] {
  const { block } = context
  const you = addressee(context)
  const name = nameBefore(context)
  const label = labelOf(context)
  let before: readonly Mention[] = []
  let last = before
  let allBefore = before
  let textBefore = ''
  return joinedSentences(block).map((joined) => {
    const stem = joined.lead > 0 ? joined.text.slice(0, joined.lead).trim() : ''
    const isSubject = ONE_OF_THEM.test(stem) && GOES_ON.test(joined.text.slice(joined.lead))
    const isLabelled = isLabel(stem) && !isSubject
    const text = name + (isLabelled ? joined.text.slice(joined.lead) : joined.text)
    const normalised = normalise(text)
    const named = you || namesPeople(text) ? mentionsIn(normalised.text, you) : []
    const mentions =
      named.length > 0
        ? [...named, ...takenUp(normalised.text, named), ...opening(normalised.text, named, before)]
        : carried(normalised.text, before, last)
    const staff = textBefore ? staffPronoun(normalised.text, named, textBefore, allBefore) : null
    allBefore = mentions
    textBefore = normalised.text
    before = namedOutright(normalised.text, mentions)
    if (before.length > 0) last = before
    return {
      normalised,
      lead: name.length + (isLabelled ? 0 : joined.lead),
      range: joined.range,
      stem,
      labelled: isLabelled ? pointsOfLabel(stem) : label,
      mentions,
      staff,
    }
  })
}
