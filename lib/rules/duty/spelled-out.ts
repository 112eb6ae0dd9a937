import type { Range } from '../../core/range'
import { type JoinedSentence, joinedSentences } from '../../document/joined-sentences'
import type { BlockContext } from '../block-context'
import { isParticiple } from '../clause/verbs'
import type { Finding } from '../finding'
import { EHC_PLAN, MAY_NAME_THING, personOf, type Thing, thingOf } from './antecedents'
import { isOfOwnPlans, isOfPlans } from './plans'
import { type Pronoun, pronounsIn } from './pronouns'
import { fullNameOf, mayHoldShortName, shortNamesIn } from './short-names'

/** Some words of a sentence, and those that are read in their place. */
interface Change extends Range {
  readonly words: string
  readonly isPerson?: boolean
}

/** A sentence in which pronouns give way to what they stand for. */
export interface SpelledOut {
  readonly sentence: JoinedSentence
  /** More than persons is spelled out. */
  readonly namesThing: boolean
  /** A finding in it, where it stands in the sentence as it is written. */
  asWritten(finding: Finding): Finding
}

/** A sentence without one of these points to nothing. */
const POINTS =
  /\b(?:it|this|that|these|they|them|one|s?he|her|him|EHCP?\))(?!\w)|\b(?:the|this|that|each) (?:\w+ )?(?:version|document)\b|^\W*\p{L}+(?:ed|en|wn) (?:\w+ )?(?:by|in)\b/iu
const DOCUMENT =
  /\b(?:the|this|that|each) (?:final |finished |draft |completed |new )?(?:version|document)\b(?! (?:of|is about|control))/gi
/** “education, health and care (EHC) plan”. */
const ABBREVIATED =
  /(?<=\b(?:health (?:and|&) care|educational needs)) \((?:EHCP?|SEND?)\)(?= (?:plan|needs|assess|info))/gi
/** “Drafted by our SENCO”, of what the row or the question names. */
const BARE_PASSIVE = /^\W*(\p{L}+) (?:\w+ )?(?:by|in) /u
/** How far back a sentence may take something up. */
const BACK = 3

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What stands around a sentence, the nearest first: the sentences before it, what it hangs from, its row or question. */
function* textsBefore(
  { block, section }: BlockContext,
  sentence: JoinedSentence,
): Generator<string> {
  const all = joinedSentences(block)
  // It may be read without some of its words.
  const at = all.findIndex(({ range }) => range.start === sentence.range.start)
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) yield all[i]?.text ?? ''
  if (block.list?.stem) {
    const hung = joinedSentences(block.list.stem)
    // The last one is part of the sentence itself, where it completes it.
    const open = sentence.stem ? hung.length - 2 : hung.length - 1
    for (let i = open; i >= Math.max(0, open - BACK); i--) yield hung[i]?.text ?? ''
  }
  if (block.table && !block.table.isHeader) {
    if (block.table.column > 0) yield block.table.rowHeader
    yield block.table.header
  }
  yield section.title
}

/** “It has to be …”, “She is …” goes on about what was named before it. */
const GOES_ON = /^\W*(?:it|this|these|they|that|s?he)\b/i
/** In a report on SEN “this report” is that one. */
const OF_REPORT = /\b(?:SEND?|special educational needs) information report\b/i
const THIS_REPORT = /\b(this|the) report\b/gi

/** The texts around a sentence as far as they name what it goes on about. */
const namingIn = (context: BlockContext, sentence: JoinedSentence): string[] => {
  const isReport = OF_REPORT.test(context.section.path.join(' '))
  return [...textsBefore(context, sentence)].map((text) =>
    isReport ? text.replace(THIS_REPORT, '$1 SEN information report') : text,
  )
}

/** The first answer that is one, from the nearest text on. */
function first<T>(
  own: string,
  around: readonly string[],
  ask: (text: string, isOwn: boolean) => T | null | undefined,
): T | null {
  const here = ask(own, true)
  if (here !== undefined) return here
  for (const text of around) {
    const found = text === '' ? undefined : ask(text, false)
    if (found === undefined || (found === null && GOES_ON.test(text))) continue
    return found
  }
  return null
}

/** Where EHC plans are spoken of, “a plan” is one of them, unless the school's own are spoken of too. */
const ofKind = (context: BlockContext, sentence: JoinedSentence, thing: Thing): Thing =>
  thing.one === 'the plan' && isOfPlans(context, '') && !isOfOwnPlans(context, sentence, '')
    ? EHC_PLAN
    : thing

function wordsFor(thing: Thing, stands: Pronoun['stands']): string | null {
  if (stands === 'any') return thing.any
  if (stands === 'things') return thing.many
  return thing.one
}

/** “the provision in it”: what something is in or of is not itself. */
const HEAD = /\p{L}+ (?:in|of|within|under) $/u
const OF_PERSONS = /\b(?:s?he|her|him)\b/i

/** “that team”, which the words before name in full. */
function namesIn(context: BlockContext, text: string, around: readonly string[]): Change[] {
  const changes: Change[] = []
  for (const { start, end, noun } of shortNamesIn(text)) {
    const words = first(text.slice(0, start), around, (one) => fullNameOf(noun, one, context))
    if (words) changes.push({ start, end, words, isPerson: true })
  }
  return changes
}

function changesIn(context: BlockContext, sentence: JoinedSentence): Change[] {
  const { text, lead } = sentence
  const around = namingIn(context, sentence)
  const mayNameThing = MAY_NAME_THING.test(text) || around.some((one) => MAY_NAME_THING.test(one))
  const changes = namesIn(context, text, around)
  if (!mayNameThing && !OF_PERSONS.test(text)) return changes
  for (const { index, 0: words } of text.matchAll(ABBREVIATED))
    changes.push({ start: index, end: index + words.length, words: '' })
  const passive = BARE_PASSIVE.exec(text.slice(lead))?.[1]
  if (passive !== undefined && isParticiple(passive.toLowerCase())) {
    const thing = first('', around, thingOf)
    if (thing) changes.push({ start: lead, end: lead, words: `${capital(thing.one)} is ` })
  }
  const documents = Array.from(
    text.matchAll(DOCUMENT),
    ({ index, 0: words }): Pronoun => ({
      start: index,
      end: index + words.length,
      stands: 'thing',
    }),
  )
  for (const { start, end, stands } of [...pronounsIn(text), ...documents]) {
    const own = text.slice(0, start).replace(HEAD, '')
    const named = stands === 'person' ? null : first(own, around, thingOf)
    const thing = named && ofKind(context, sentence, named)
    const words =
      stands === 'person'
        ? first(own, around, (one, isOwn) => personOf(one, context, isOwn))
        : thing && wordsFor(thing, stands)
    if (words)
      changes.push({
        start,
        end,
        words: start === lead ? capital(words) : words,
        isPerson: stands === 'person',
      })
  }
  return changes.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A sentence with its pronouns spelled out; null where nothing is to be spelled out. */
export function spelledOut(context: BlockContext, sentence: JoinedSentence): SpelledOut | null {
  if (!POINTS.test(sentence.text) && !mayHoldShortName(sentence.text)) return null
  const changes = changesIn(context, sentence)
  if (changes.length === 0) return null
  const text = changes.reduceRight(
    (left, { start, end, words }) => left.slice(0, start) + words + left.slice(end),
    sentence.text,
  )
  const before = changes.filter(({ start }) => start < sentence.lead)
  const told: JoinedSentence = { ...sentence, text, lead: sentence.lead + gainOf(before) }
  const shift = sentence.range.start - sentence.lead
  const toText = sentence.range.start - told.lead
  return {
    sentence: told,
    namesThing: changes.some(({ isPerson }) => !isPerson),
    asWritten(finding) {
      const start = placeOf(finding.range.start - toText, changes, false)
      const end = placeOf(finding.range.end - toText, changes, true)
      const range = { start: start.at + shift, end: end.at + shift }
      return {
        ...finding,
        range,
        found: context.block.text.slice(range.start, range.end),
        // What begins within a name that is not written cannot be put in its place.
        fixes: start.isWithin || end.isWithin ? [] : finding.fixes,
      }
    },
  }
}

const gainOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, { start, end, words }) => sum + words.length - (end - start), 0)

/** Where an offset of the spelled-out text lies in the written one: within other words, at their edge. */
function placeOf(
  offset: number,
  changes: readonly Change[],
  isEnd: boolean,
): { readonly at: number; readonly isWithin: boolean } {
  let gained = 0
  for (const { start, end, words } of changes) {
    const from = start + gained
    const to = from + words.length
    if (offset < from || (isEnd && offset === from)) break
    if (offset < to || (isEnd && offset === to))
      return { at: isEnd ? end : start, isWithin: offset !== (isEnd ? to : from) }
    gained += words.length - (end - start)
  }
  return { at: offset - gained, isWithin: false }
}
