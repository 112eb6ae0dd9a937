import { once } from '../../core/once'
import { type PatternNode, parsePattern } from '../../knowledge/notation/parse'
import { inflections, plural } from './inflect'
import { neededPiece } from './needed-piece'
import { neededWords, type Opening, openingsOf } from './openings'
import {
  allOf,
  anyCase,
  Captures,
  either,
  exactly,
  fewUpTo,
  GAP,
  inOrder,
  JOIN,
  MAYBE_SPACE,
  maybe,
  NOTHING,
  type Part,
  run,
  SPACES,
  type Step,
  upTo,
  where,
} from './parts'
import { letterAt } from './vocabulary'
import { isCapitals } from './word-forms'

/** How strictly capital letters in the pattern must be met in the text. */
export type CaseRule = 'any' | 'title'

/** A surface form ready to run on normalised text (see `document/normalise.ts`). */
export interface CompiledPattern {
  readonly openings: readonly Opening[]
  /** Base forms of the words with which it can end, to tell a plural from them. */
  lasts(): string[]
  /** Lower-case letters without which no text matches; empty when there are none. */
  needs(): string
  /** Groups of words, by number; a text that holds none of a group does not match. */
  neededWords(): number[][]
  /** Tries it at an offset, where a word begins: where it ends, or `NO_MATCH`. */
  endAt(text: string, at: number): number
  /** What it caught where it matches; most who ask whether it does need no more. */
  caughtAt(text: string, at: number): Caught
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
/** Letters of English, digits and some signs. */
const wordAnd = (signs: string) => {
  const isOne = Array.from({ length: 128 }, (_, unit) => {
    const character = String.fromCharCode(unit)
    return /[A-Za-z0-9]/.test(character) || signs.includes(character)
  })
  return (unit: number): boolean => isOne[unit] === true
}

const STOP = inOrder(
  run((unit) => ',;.:'.includes(String.fromCharCode(unit)), 0, 1),
  MAYBE_SPACE,
  maybe(exactly('- ')),
)
const AND = either(anyCase('and'), exactly('&'))
const COMMA = maybe(exactly(','))
const STRETCH = fewUpTo(4, inOrder(allOf(wordAnd("_'&/+-")), COMMA, SPACES))

/** Not in the middle of a word, nor of a number such as `1:1` or `2.4`. */
const NOT_FOLLOWED = where(
  (text, at) =>
    letterAt(text, at) === 0 &&
    !(
      (text[at] === ':' || text[at] === '.') &&
      isDigit(text.charCodeAt(at - 1)) &&
      isDigit(text.charCodeAt(at + 1))
    ),
)

const GAP_NODE: PatternNode = { type: 'gap' }

/** A word in any case; its apostrophe may be left out. */
const spelt = (word: string): Part => {
  if (!word.includes("'")) return anyCase(word)
  const pieces = word.split(/(?=')|(?<=')/)
  return inOrder(...pieces.map((piece) => (piece === "'" ? maybe(exactly(piece)) : anyCase(piece))))
}

function literal(word: string, rule: CaseRule): Part {
  if (isCapitals(word)) {
    const dotted = word.replace(/\p{L}/gu, '$&.')
    const last = dotted.endsWith('.') ? maybe(exactly('.')) : NOTHING
    return either(exactly(word), inOrder(exactly(dotted.replace(/\.$/, '')), last))
  }
  const first = word[0] ?? ''
  if (rule === 'title' && first !== first.toLowerCase())
    return inOrder(exactly(first), spelt(word.slice(1)))
  return spelt(word)
}

const canBeLeftOut = ({ type }: PatternNode): boolean => type === 'optional' || type === 'gap'

/**
 * Whether the gap at an index is written by the optional part in front of it: `[the] stage`. Not
 * where that part has a gap of its own, nor where it is the end of a word: `education[al] plan`.
 */
const isTaken = (nodes: readonly PatternNode[], index: number): boolean => {
  if (nodes[index]?.type !== 'gap' || nodes[index - 1]?.type !== 'optional') return false
  const before = nodes[index - 2]?.type
  if (before === 'gap') return !hasGapBefore(nodes, index - 1)
  return before === undefined || before === 'symbol' || before === 'comma'
}

/** Whether the part at an index has to write the gap before it; a stretch ends in one of its own. */
const hasGapBefore = (nodes: readonly PatternNode[], index: number): boolean =>
  nodes[index - 1]?.type === 'gap' &&
  nodes[index - 2]?.type !== 'stretch' &&
  !isTaken(nodes, index - 1)

/** A sign, with the spaces people put around it; brackets and `+` take none on their inner or outer side. */
function symbol(sign: string, last: boolean): Part {
  if (sign === '&') return AND
  const tight = last || sign === '+' || sign === '(' || sign === ')'
  return inOrder(MAYBE_SPACE, exactly(sign), tight ? NOTHING : MAYBE_SPACE)
}

const PUBLISHER = upTo(3, inOrder(allOf(wordAnd('_&/')), COMMA, exactly(' ')))

/** A year may stand in brackets of its own, with a month or publisher: “Code (2001)”, “(DfE, July 2014)”. */
const year = (digits: string): Part =>
  either(inOrder(exactly('('), PUBLISHER, exactly(`${digits})`)), exactly(digits))

/** Of “1995” and “1995 and 2005” the longer is tried first, in whatever order a page names them. */
const longestFirst = (options: readonly (readonly PatternNode[])[]): (readonly PatternNode[])[] =>
  [...options].sort((a, b) => b.length - a.length)

class Compiler {
  /** @param captures null where nobody asks what the choices caught */
  constructor(
    private readonly rule: CaseRule,
    private readonly captures: Captures | null,
  ) {}

  /** @param atEnd whether the sequence ends the whole pattern, so that its last word may be plural */
  sequence(nodes: readonly PatternNode[], atEnd: boolean): Part {
    return inOrder(
      ...nodes.map((node, index): Part => {
        const last = atEnd && nodes.slice(index + 1).every(canBeLeftOut)
        if (node.type === 'gap') return this.#gap(nodes, index)
        if (node.type === 'optional') return this.#optional(node.nodes, nodes, index, last)
        if (node.type !== 'choice') return this.#atom(node, last)
        const gap = hasGapBefore(nodes, index) ? [GAP_NODE] : []
        const number = this.captures?.reserve()
        const isShared = node.options.every(([first]) => first?.type === 'word')
        const options = longestFirst(node.options).map((option) =>
          this.sequence(isShared ? option : [...gap, ...option], last),
        )
        const lead = isShared && gap.length > 0 ? GAP : NOTHING
        return this.kept(number, inOrder(lead, either(...options)))
      }),
    )
  }

  /** A part that is remembered under a number, if any. */
  kept(number: number | undefined, one: Part): Part {
    return this.captures && number !== undefined ? this.captures.as(number, one) : one
  }

  /** A gap is written by the part that needs it; symbols, stops and stretches bring their own. */
  #gap(nodes: readonly PatternNode[], index: number): Part {
    const [before, after] = [nodes[index - 1], nodes[index + 1]]
    if (after?.type === 'choice' || after?.type === 'optional' || isTaken(nodes, index))
      return NOTHING
    if (before?.type === 'stretch' || before?.type === 'comma') return NOTHING
    return before?.type === 'symbol' || after?.type === 'symbol' ? MAYBE_SPACE : GAP
  }

  /** An optional part takes the gap beside it along, so that leaving it out leaves one gap. */
  #optional(
    inner: readonly PatternNode[],
    around: readonly PatternNode[],
    index: number,
    last: boolean,
  ): Part {
    const before = hasGapBefore(around, index) ? [GAP_NODE] : []
    const after = isTaken(around, index + 1) ? GAP : NOTHING
    return maybe(inOrder(this.sequence([...before, ...inner], last), after))
  }

  #atom(node: Exclude<PatternNode, { type: 'gap' | 'optional' | 'choice' }>, last: boolean): Part {
    switch (node.type) {
      case 'join':
        return JOIN
      case 'comma':
        return STOP
      case 'digits':
        return run(isDigit, 1)
      case 'stretch':
        return STRETCH
      case 'plural':
        return maybe(anyCase('s'))
      case 'symbol':
        return symbol(node.text, last)
      case 'word':
        return this.#word(node.text, node.form, last)
    }
  }

  #word(text: string, form: 'plain' | 'exact' | 'inflected', last: boolean): Part {
    if (text === 'and') return AND
    if (/^(?:19|20)\d\d$/.test(text)) return year(text)
    const written = literal(text, this.rule)
    if (form === 'inflected') {
      const forms = inflections(text).sort((a, b) => b.length - a.length)
      return either(...forms.map((word) => literal(word, 'any')), written)
    }
    if (!last || form === 'exact' || /s$/i.test(text)) return written
    if (/[^aeiou]y$/i.test(text)) return either(written, literal(plural(text), this.rule))
    return inOrder(written, maybe(anyCase(/(?:x|z|ch|sh)$/i.test(text) ? 'es' : 's')))
  }
}

/** Base forms of the words with which the pattern can end, in lower case. */
function lastWords(nodes: readonly PatternNode[]): string[] {
  const last = nodes.at(-1)
  switch (last?.type) {
    case 'word':
      return [last.text.toLowerCase()]
    case 'choice':
      return last.options.flatMap(lastWords)
    case 'optional':
      return [...lastWords(last.nodes), ...lastWords(nodes.slice(0, -1))]
    case 'gap':
    case 'plural':
      return lastWords(nodes.slice(0, -1))
    default:
      return []
  }
}

const isExact = (nodes: readonly PatternNode[]): boolean => {
  const last = nodes.at(-1)
  return last?.type === 'word' && last.form === 'exact'
}

/** Parts of what a pattern matched in a text. */
export interface Caught {
  /** Texts of the pattern's choices, in order. */
  readonly choices: readonly string[]
  readonly possessive: string
}

/** Matches all of a form. */
function wholeOf(
  nodes: readonly PatternNode[],
  rule: CaseRule,
  tail: Part,
  captures: Captures | null,
): Step {
  const compiler = new Compiler(rule, captures)
  const words = compiler.sequence(nodes, true)
  const ending = isExact(nodes)
    ? NOTHING
    : maybe(compiler.kept(captures?.reserve(), inOrder(exactly("'"), maybe(anyCase('s')))))
  return inOrder(words, ending, NOT_FOLLOWED, tail).before((_, at) => at)
}

/** Tells what a form caught where it matches. */
function catching(nodes: readonly PatternNode[], rule: CaseRule, tail: Part) {
  const captures = new Captures()
  const whole = wholeOf(nodes, rule, tail, captures)
  return (text: string, at: number): Caught => {
    captures.forget()
    whole(text, at)
    const choices = captures.texts(text)
    const possessive = isExact(nodes) ? '' : (choices.pop() ?? '')
    return { choices, possessive }
  }
}

/**
 * Compiles one surface form.
 *
 * @param tail what has to follow it
 * @throws PatternError when the notation is broken or the form does not begin with a word
 */
export function compilePattern(
  source: string,
  rule: CaseRule = 'any',
  tail: Part = NOTHING,
): CompiledPattern {
  const nodes = parsePattern(source)
  // Most forms are never tried, and of those that are few are asked what they caught.
  const whole = once(() => wholeOf(nodes, rule, tail, null))
  const caught = once(() => catching(nodes, rule, tail))
  return {
    openings: openingsOf(nodes),
    lasts: () => lastWords(nodes),
    needs: () => neededPiece(nodes),
    neededWords: once(() => neededWords(nodes)),
    endAt: (text, at) => whole()(text, at),
    caughtAt: (text, at) => caught()(text, at),
  }
}
