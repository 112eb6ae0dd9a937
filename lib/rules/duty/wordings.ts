import { contains, type Range } from '../../core/range'
import { type NormalisedText, normalise } from '../../document/normalise'
import type { DutyWording } from '../../knowledge/duty-wording'
import { dutyWordings } from '../../knowledge/generated/duty-wordings'
import { Matcher, matcherOf } from '../pattern/matcher'
import type { Passage } from './passage'

/** Name of a list of `content/duty-wordings.md`. */
export type WordingName = keyof typeof dutyWordings

interface Known extends Pick<DutyWording, 'to'> {
  readonly unless: Matcher<null> | null
}

const ENDS = { comma: /[.,;]/g, stop: /[.;]/g }

/** Where what belongs to a wording ends, from its own end on. */
function endOf(text: string, from: number, to: DutyWording['to']): number {
  if (to === '') return from
  ENDS[to].lastIndex = from
  return ENDS[to].exec(text)?.index ?? text.length
}

/** Wordings that mean one thing. */
class Wordings {
  readonly #matcher = new Matcher<Known>()

  constructor(list: readonly DutyWording[]) {
    for (const { forms, unless, to } of list) {
      const known = { unless: unless.length > 0 ? matcherOf(unless) : null, to }
      for (const form of forms) this.#matcher.add(form, known)
    }
  }

  /** Where they stand, in order of place; offsets in the normalised text. */
  in(words: NormalisedText): Range[] {
    const found: Range[] = []
    for (const { entry, normalised } of this.#matcher.all(words)) {
      if (entry.unless?.some(words)) continue
      const { start, end } = normalised
      found.push({ start, end: endOf(words.text, end, entry.to) })
    }
    return found
  }
}

const made = new Map<WordingName, Wordings>()

/** A list, made when it is first asked for. */
function listOf(name: WordingName): Wordings {
  const list = made.get(name) ?? new Wordings(dutyWordings[name])
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
    .in(passage.words)
    .map(({ start, end }) => passage.span(start, end))
  return within ? spans.filter((span) => contains(within, span)) : spans
}

/** Whether a text holds one of the wordings of a list. */
export const holds = (name: WordingName, text: string): boolean =>
  text !== '' && listOf(name).in(normalise(text)).length > 0

/** A span with the comma and the space before it, which go when it goes. */
export const withComma = (text: string, { start, end }: Range): Range => ({
  start: text.slice(0, start).replace(/,? ?$/, '').length,
  end,
})
