import { once } from '../../core/once'
import type { Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import type { Nearness, Reach, Term } from '../../knowledge/term'
import type { BlockContext } from '../block-context'
import { endsNounPhrase } from '../grammar/noun-end'
import { endingOf } from '../pattern/ending'
import { type Match, type Matcher, matcherOf } from '../pattern/matcher'
import { Words } from '../pattern/words'

/** Characters looked at just before and just after. */
const LOOK = 60
/** Nothing, a stop or the number of a paragraph: “5.5 Statement.” */
const STANDS_ALONE = /(?:^|[.,:;!?(/|•–—"]|^\W*\d+(?:\.\d+)*[a-z]?[.)]?)\s*$/
const DETERMINER = /^(?:an?|the|each|any|no|every|one)\b/i

/** Decides from the words around it whether a surface form is the term or ordinary English. */
export class TermGate {
  readonly #endsBefore: ((text: string) => boolean) | null
  readonly #mayFollow: ((text: string) => boolean) | null
  // Made when they are first asked: most terms turn up in no document.
  readonly #after: (() => Matcher<null>) | null
  readonly #near: (() => Matcher<null>) | null
  readonly #notNear: (() => Matcher<null>) | null

  constructor(private readonly term: Term) {
    const { notAfter, onlyAfter, notBefore, near, notNear } = term.conditions
    this.#endsBefore = notAfter ? endingOf(notAfter) : null
    this.#mayFollow = onlyAfter ? endingOf(onlyAfter) : null
    this.#after = notBefore ? once(() => matcherOf(notBefore)) : null
    this.#near = near ? once(() => matcherOf(near.any)) : null
    this.#notNear = notNear ? once(() => matcherOf(notNear.any)) : null
  }

  /**
   * Whether nothing around the match speaks against it.
   *
   * @param isAlone whether the form needs no words near it, and none near it can make it ordinary
   * @param text the text in which the match was found
   */
  admits(
    context: BlockContext,
    match: Match<unknown>,
    isAlone = false,
    { text } = context.normalised,
  ): boolean {
    const { start, end } = match.normalised
    const before = text.slice(Math.max(0, start - LOOK), start)
    if (this.#endsBefore?.(before)) return false
    if (this.#mayFollow && !STANDS_ALONE.test(before) && !DETERMINER.test(match.text)) {
      if (!this.#mayFollow(before)) return false
    }
    if (this.#after && startsWith(this.#after(), text.slice(end, end + LOOK))) return false
    if (isAlone) return true
    const { as, near, notNear } = this.term.conditions
    if (as === 'cell' && !isWholeCell(context, match)) return false
    if (as === 'noun' && !endsNounPhrase(text.slice(end, end + 80))) return false
    if (this.#notNear && notNear && found(this.#notNear(), context, match, notNear)) return false
    if (!this.#near || !near) return true
    if (near.orTerms && (near.orTermsIn !== 'item' || isItem(context, match))) return true
    return found(this.#near(), context, match, near)
  }

  /** Terms one of which has to turn up in the document for this match to count, or null when it counts already. */
  unproven(
    context: BlockContext,
    match: Match<unknown>,
    isAlone = false,
  ): readonly string[] | null {
    const { near } = this.term.conditions
    if (isAlone || !near?.orTerms || !this.#near) return null
    return found(this.#near(), context, match, near) ? null : near.orTerms
  }
}

/** Characters by which an item may be longer than the words: a stop, “(Yr 7)”. */
const SLACK = 10

/** Closes a label: “Stage 1: the teacher …”. */
const LABEL_END = /^\s?[:–—-]\s/

/** Whether the words are all that an item of a list or a cell holds, or its label. */
const isItem = ({ block }: BlockContext, { start, end }: Range): boolean =>
  (block.kind === 'list-item' || block.kind === 'table-cell') &&
  start === 0 &&
  (block.text.length <= end + SLACK || LABEL_END.test(block.text.slice(end, end + SLACK)))

/** Whether the words are all that a cell of a table holds. */
export const isWholeCell = ({ block }: BlockContext, { start, end }: Range): boolean =>
  block.kind === 'table-cell' && !block.table?.isHeader && block.text.trim().length === end - start

/** Whether one of the forms is the very next thing. */
function startsWith(matcher: Matcher<null>, text: string): boolean {
  const first = matcher.first(normalise(text))
  if (first === null) return false
  const between = text.slice(0, first.start)
  // “(DCSF, 2009)”: a comma may part a year from what it is of.
  return /^[\s"'()/-]*$/.test(between) || (between === ', ' && /^\d/.test(first.text))
}

function found(
  matcher: Matcher<null>,
  context: BlockContext,
  match: Match<unknown>,
  nearness: Nearness,
): boolean {
  const { before, after, place } = surroundings(context, match, nearness.within)
  const around = [
    ...(nearness.side === 'after' ? [] : [before, ...place]),
    ...(nearness.side === 'before' ? [] : [after]),
  ]
  return around.some((text) => text !== '' && matcher.some(normalise(text)))
}

interface Surroundings {
  readonly before: string
  readonly after: string
  /** What stands over or before the block: the stem of its list, the heads of its column and row, headings. */
  readonly place: readonly string[]
}

/** The texts around a match within a reach, the match itself left out. */
function surroundings(context: BlockContext, match: Range, within: Reach): Surroundings {
  const { block, section } = context
  const { text } = block
  const place = [
    block.list?.stem?.text ?? '',
    block.table?.header ?? '',
    block.table?.rowHeader ?? '',
  ]
  if (typeof within === 'number') {
    return {
      before: lastWords(text.slice(0, match.start), within),
      after: firstWords(text.slice(match.end), within),
      place,
    }
  }
  if (within === 'sentence') {
    const { start, end } = context.sentenceAt(match.start)
    return {
      before: text.slice(start, match.start),
      after: text.slice(match.end, Math.max(match.end, end)),
      place,
    }
  }
  return {
    before: text.slice(0, match.start),
    after: text.slice(match.end),
    place: within === 'block' ? place : [...place, ...section.path],
  }
}

function firstWords(text: string, count: number): string {
  return text.slice(0, new Words(text).starts[count])
}

function lastWords(text: string, count: number): string {
  const { starts } = new Words(text)
  return text.slice(starts[starts.length - count] ?? 0)
}
