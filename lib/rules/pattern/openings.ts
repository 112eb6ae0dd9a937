import type { PatternNode } from '../../knowledge/notation/parse'
import { formsOf, inflectedForms, type WordForms } from './word-forms'

/** Parts of a pattern from one on, up to its end. */
interface Tail {
  readonly node: PatternNode
  readonly next: Tail | null
}

/** A way in which a matching text can begin. */
export interface Opening {
  /** The word, in any of these forms. */
  readonly forms: WordForms
  /** What follows the word; null where the next word cannot be told. */
  readonly rest: Tail | null
}

const tailOf = (nodes: readonly PatternNode[], next: Tail | null): Tail | null =>
  nodes.reduceRight<Tail | null>((after, node) => ({ node, next: after }), next)

const NUMBERED = 100
/** Most words are told from a year by their length. */
const isYear = (text: string): boolean => text.length === 4 && /^(?:19|20)\d\d$/.test(text)

/** Adds the ways to begin with a word. */
function addWord(text: string, rest: Tail | null, found: Opening[]): void {
  const next = rest?.node
  const whole = text.toLowerCase()
  const [base = ''] = whole.split("'", 1)
  if (next?.type === 'digits') {
    const numbered = Array.from({ length: NUMBERED }, (_, number) => `${base}${number}`)
    found.push({ forms: formsOf(numbered), rest: null })
    return
  }
  // An apostrophe parts words for the word finder, so that what comes second cannot be told.
  const hasApostrophe = base !== whole
  found.push({
    forms: inflectedForms(hasApostrophe ? base : text),
    rest: hasApostrophe ? null : rest,
  })
  const tails =
    next?.type === 'join'
      ? firstWords(rest?.next ?? null)
      : next?.type === 'optional'
        ? firstWords(tailOf(next.nodes, null))
        : []
  if (tails.length > 0) found.push({ forms: formsOf(tails.map((tail) => base + tail)), rest: null })
}

/** Adds the ways to begin, and tells whether the beginning is open. */
function begin(from: Tail | null, found: Opening[]): boolean {
  for (let at = from; at; at = at.next) {
    const { node, next } = at
    switch (node.type) {
      case 'word':
        addWord(node.text, next, found)
        if (node.text === 'and') continue
        return isYear(node.text)
      case 'symbol':
        if (node.text === '&') found.push({ forms: inflectedForms('and'), rest: next })
        continue
      case 'choice': {
        let isOpen = false
        for (const option of node.options) if (begin(tailOf(option, next), found)) isOpen = true
        return isOpen
      }
      case 'optional':
        if (begin(tailOf(node.nodes, next), found)) return true
        continue
      case 'digits':
      case 'stretch':
        return true
      default:
        continue
    }
  }
  return true
}

function firstWords(from: Tail | null): string[] {
  const found: Opening[] = []
  begin(from, found)
  return [...new Set(found.flatMap(({ forms }) => forms.words))]
}

/** Works out how texts that match a pattern can begin. */
export function openingsOf(nodes: readonly PatternNode[]): Opening[] {
  const found: Opening[] = []
  begin(tailOf(nodes, null), found)
  return found
}

/** Numbers of the words that can come second, given what follows the first; null where anything can. */
export function secondsOf(rests: readonly (Tail | null)[]): ReadonlySet<number> | null {
  const found: Opening[] = []
  for (const rest of rests) if (begin(rest, found)) return null
  return numbersOf(found)
}

function numbersOf(openings: readonly Opening[]): Set<number> {
  const numbers = new Set<number>()
  for (const { forms } of openings) for (const number of forms.numbers) numbers.add(number)
  return numbers
}

/** Parts before a word that leave it a word of its own, whatever they match. */
const PARTING: ReadonlySet<PatternNode['type'] | undefined> = new Set(['gap', 'stretch', 'symbol'])

/** Words with an apostrophe may be written without it, as one word. */
const holdsApostrophe = (nodes: readonly PatternNode[]): boolean =>
  nodes.some((node) => {
    if (node.type === 'word') return node.text.includes("'")
    if (node.type === 'optional') return holdsApostrophe(node.nodes)
    return node.type === 'choice' && node.options.some(holdsApostrophe)
  })

/**
 * For each further word or choice that a pattern cannot leave out, the numbers of the words of which one
 * has to be in the text. What cannot be told for certain is not asked for.
 */
export function neededWords(nodes: readonly PatternNode[]): number[][] {
  return nodes.flatMap((node, index) => {
    if (index === 0 || !PARTING.has(nodes[index - 1]?.type)) return []
    if (node.type !== 'word' && node.type !== 'choice') return []
    if (holdsApostrophe([node])) return []
    const found: Opening[] = []
    return begin(tailOf(nodes.slice(index), null), found) ? [] : [[...numbersOf(found)]]
  })
}
