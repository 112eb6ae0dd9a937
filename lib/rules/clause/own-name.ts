import { oncePer } from '../../core/once-per'
import type { Part } from '../../document/parts'
import type { Block } from '../../document/policy-document'
import type { Token } from './tokens'

/** How the school’s own name is kept apart from the names of people. */
const MARK = '#'

/** Words that may follow the name itself: “Oak Hill Church of England Primary School”. */
const KIND =
  /^(?:primary|secondary|infants?|junior|nursery|special|community|high|grammar|middle|first|pre-?school|preschool|school|academy|college|c of e|ce|rc|catholic|voluntary|controlled|aided|and)$/
/** A name of a school in a title, with what stands before it. */
const NAMED =
  /((?:\p{Lu}[\p{L}'’-]+ ){1,8})(?:School|Academy|College|Nursery|Pre-?school|Infants|Juniors|Primary)\b/u
/** Words of a title that belong to no name. */
const NO_NAME =
  /^(?:the|our|at|of|for|sen|send|policy|report|information|special|educational|needs|disability|welcome|inclusion|local|offer|and|a|guide|handbook|parents|mainstream|maintained|nursery|primary|secondary|school|early|years|sixth|form|governors|teaching|trust|church|england|st|saint|about|here|this|your|annual)$/
const LONGEST = 3
/** Parts that a title can stand in: what is before the first heading, and what is under it. */
const COVER = 2

/** “oak hill” in “SEND policy of Oak Hill Primary School”; null where a title names no school. */
function nameIn(title: string): string | null {
  const words = NAMED.exec(title)?.[1]?.trim().toLowerCase().split(' ') ?? []
  while (KIND.test(words.at(-1) ?? '')) words.pop()
  const after = words.findLastIndex((word) => NO_NAME.test(word))
  const own = words.slice(after + 1)
  const isName = own.length > 0 && own.length <= LONGEST && !own.some((word) => /['’]/.test(word))
  // A single word may well be the name of a class or a house.
  return isName && own.length > 1 ? own.join(' ') : null
}

const nameOf = oncePer(({ text }: Block): string | null => nameIn(text))

/** The key under which people are told who “Oak Hill” is, where the title of a document names its school. */
export function ownNameOf(parts: readonly Part[]): string | null {
  const titles = parts.slice(0, COVER).flatMap(({ blocks }) => blocks)
  for (const block of titles) {
    const name = block.kind === 'heading' ? nameOf(block) : null
    if (name) return `${MARK}${name}`
  }
  return null
}

const known = new WeakMap<ReadonlyMap<string, unknown>, readonly string[]>()

function wordsOf(people: ReadonlyMap<string, unknown>): readonly string[] {
  const before = known.get(people)
  if (before) return before
  const key = [...people.keys()].find((name) => name.startsWith(MARK))
  const words = key?.slice(MARK.length).split(' ') ?? []
  known.set(people, words)
  return words
}

/** Where the school’s own name ends that begins at a token, with “Primary School” and the like; -1 for none. */
export function ownNameAt(
  tokens: readonly Token[],
  at: number,
  people: ReadonlyMap<string, unknown>,
): number {
  const words = wordsOf(people)
  if (words.length === 0 || tokens[at]?.word !== words[0]) return -1
  const isIt = words.every((word, i) => {
    const token = tokens[at + i]
    return token?.word === word && token.isCapital
  })
  if (!isIt) return -1
  let end = at + words.length
  while (tokens[end]?.isCapital && KIND.test(tokens[end]?.word ?? '')) end++
  return end
}

/** How a name is spelled in a text, without the mark of whose it is. */
export const unmarked = (name: string): string => name.replace(/^[@#]/, '')
