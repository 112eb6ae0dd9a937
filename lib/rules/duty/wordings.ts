import { contains, type Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import type { DutyWording } from '../../knowledge/duty-wording'
import { dutyWordings } from '../../knowledge/generated/duty-wordings'
import { ExceptedMatcher } from '../pattern/excepted-matcher'
import type { Passage } from './passage'

/** Name of a list of `content/duty-wordings.md`. */
export type WordingName = keyof typeof dutyWordings

const ENDS = { comma: /[.,;]/g, stop: /[.;]/g }

/** Where what belongs to a wording ends, from its own end on. */
function endOf(text: string, from: number, to: DutyWording['to']): number {
  if (to === '') return from
  ENDS[to].lastIndex = from
  return ENDS[to].exec(text)?.index ?? text.length
}

type Wordings = ExceptedMatcher<DutyWording>

const made = new Map<WordingName, Wordings>()

/** A list, made when it is first asked for. */
function listOf(name: WordingName): Wordings {
  const list = made.get(name) ?? new ExceptedMatcher<DutyWording>(dutyWordings[name])
  made.set(name, list)
  return list
}

/**
 * Where the wordings of a list stand in a sentence, in order of place.
 *
 * @param within only those that stand in it as a whole; all of the sentence when absent
 * @returns offsets in the sentence’s own text
 */
export function spansOf(name: WordingName, passage: Passage, within?: Range): Range[] {
  const spans = listOf(name)
    .all(passage.words)
    .map(({ entry, start, end }) => passage.span(start, endOf(passage.text, end, entry.to)))
  return within ? spans.filter((span) => contains(within, span)) : spans
}

/** Whether a text holds one of the wordings of a list. */
export const holds = (name: WordingName, text: string): boolean =>
  text !== '' && listOf(name).some(normalise(text))

/** Whether a sentence holds one of the wordings of a list. */
export const isIn = (name: WordingName, { words }: Passage): boolean => listOf(name).some(words)

/** A text with spaces in the place of all wordings of a list. */
export function without(name: WordingName, text: string): string {
  let left = text
  for (const { start, end } of listOf(name).all(normalise(text)))
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  return left
}

/** Whether a text holds nothing else than wordings of a list, stops and brackets. */
export const covers = (name: WordingName, text: string): boolean =>
  !/\w/.test(text) || !/\w/.test(without(name, text))

/** A span with the comma and the space before it, which go when it goes. */
export const withComma = (text: string, { start, end }: Range): Range => ({
  start: text.slice(0, start).replace(/,? ?$/, '').length,
  end,
})
