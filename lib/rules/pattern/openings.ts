import { remembered } from '../../core/remembered'
import type { PatternNode } from '../../knowledge/notation/parse'
import { inflections } from './inflect'

/** What can follow the first word of a pattern, in each way to begin with it; null where that is open. */
export type Rests = readonly (readonly PatternNode[] | null)[]

/** Lower-case words with which a matching text can begin, as the matcher's word finder sees them. */
export type Openings = ReadonlyMap<string, Rests>

interface Opening {
  readonly key: string
  /** What follows the word, or null where the next word cannot be told. */
  readonly rest: readonly PatternNode[] | null
}

/** Capitals, with or without digits: an abbreviation, which has no inflections but the plural. */
export const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)

const NUMBERED = 100
/** Most words are told from a year by their length. */
const isYear = (text: string): boolean => text.length === 4 && /^(?:19|20)\d\d$/.test(text)

/** Different words that patterns begin with, at a time. */
const MOST_WORDS = 4000

const formsOf = remembered(MOST_WORDS, (text): readonly string[] => {
  const word = text.toLowerCase()
  return isCapitals(text) ? [word, `${word}s`] : [word, ...inflections(word)]
})

function ofWord(text: string, rest: readonly PatternNode[]): Opening[] {
  const next = rest[0]
  const [base = ''] = text.toLowerCase().split("'", 1)
  if (next?.type === 'digits') {
    return Array.from({ length: NUMBERED }, (_, number) => ({
      key: `${base}${number}`,
      rest: null,
    }))
  }
  // An apostrophe parts words for the word finder, so that what comes second cannot be told.
  const follows = text.includes("'") ? null : rest
  const own = formsOf(base === text.toLowerCase() ? text : base).map((key) => ({
    key,
    rest: follows,
  }))
  const tails =
    next?.type === 'join'
      ? firstKeys(rest.slice(1))
      : next?.type === 'optional'
        ? firstKeys(next.nodes)
        : []
  return [...own, ...[...tails].map((tail) => ({ key: base + tail, rest: null }))]
}

/** The ways to begin; an entry without a key says that the beginning is open. */
function begin(nodes: readonly PatternNode[]): {
  readonly found: Opening[]
  readonly isOpen: boolean
} {
  const found: Opening[] = []
  for (const [index, node] of nodes.entries()) {
    const rest = nodes.slice(index + 1)
    switch (node.type) {
      case 'word':
        found.push(...ofWord(node.text, rest))
        if (node.text === 'and') continue
        return { found, isOpen: isYear(node.text) }
      case 'symbol':
        if (node.text === '&') found.push({ key: 'and', rest })
        continue
      case 'choice': {
        const options = node.options.map((option) => begin([...option, ...rest]))
        found.push(...options.flatMap((option) => option.found))
        return { found, isOpen: options.some(({ isOpen }) => isOpen) }
      }
      case 'optional': {
        const inner = begin([...node.nodes, ...rest])
        found.push(...inner.found)
        if (inner.isOpen) return { found, isOpen: true }
        continue
      }
      case 'digits':
      case 'stretch':
        return { found, isOpen: true }
      default:
        continue
    }
  }
  return { found, isOpen: true }
}

const firstKeys = (nodes: readonly PatternNode[]): Set<string> =>
  new Set(begin(nodes).found.map(({ key }) => key))

/** Works out how texts that match a pattern can begin. */
export function openingsOf(nodes: readonly PatternNode[]): Openings {
  const openings = new Map<string, (readonly PatternNode[] | null)[]>()
  for (const { key, rest } of begin(nodes).found) {
    const known = openings.get(key)
    if (known) known.push(rest)
    else openings.set(key, [rest])
  }
  return openings
}

/** The words that can come second; null where anything can. */
export function secondsOf(rests: Rests): ReadonlySet<string> | null {
  const seconds = new Set<string>()
  for (const rest of rests) {
    const next = rest && begin(rest)
    if (!next || next.isOpen) return null
    for (const { key } of next.found) seconds.add(key)
  }
  return seconds
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
 * For each further word or choice that a pattern cannot leave out, the words of which one has to be in
 * the text. What cannot be told for certain is not asked for.
 */
export function neededWords(nodes: readonly PatternNode[]): string[][] {
  return nodes.flatMap((node, index) => {
    if (index === 0 || !PARTING.has(nodes[index - 1]?.type)) return []
    if (node.type !== 'word' && node.type !== 'choice') return []
    if (holdsApostrophe([node])) return []
    const { found, isOpen } = begin(nodes.slice(index))
    return isOpen ? [] : [[...new Set(found.map(({ key }) => key))]]
  })
}
