import { type ActorKind, actorNames } from './actors'
import { expand } from './expand'
import { ownNameAt } from './own-name'
import { AUTHOR_NAME, given } from './people'
import { isJob, type Post, postsIn, startOfPost, withPerson } from './posts'
import type { Token } from './tokens'
import { BASE, PARTICIPLE, PRESENT_S, verbForm } from './verbs'
import { isSmall, isWord } from './words'

/** A noun phrase that names somebody who acts; token indexes, `end` exclusive. */
export interface Mention {
  readonly kind: ActorKind
  readonly first: number
  readonly end: number
  readonly isPlural: boolean
  /** “the SENCO’s”: not somebody who acts here. */
  readonly isPossessive: boolean
  /** Follows a preposition: “with the SENCO”. */
  readonly isGoverned: boolean
  /** Nothing but a name: “school policy” is no school. */
  readonly isClosed: boolean
}

interface Node {
  kind: ActorKind | null
  readonly next: Map<string, Node>
}

const root: Node = { kind: null, next: new Map() }
const PLURAL_ALREADY = /s$|^(?:staff|people|children|we|care)$/

function add(phrase: string, kind: ActorKind): void {
  const words = phrase.split(' ')
  let node = root
  words.forEach((word, index) => {
    const isLast = index === words.length - 1
    const child = node.next.get(word) ?? { kind: null, next: new Map<string, Node>() }
    node.next.set(word, child)
    if (isLast) {
      child.kind ??= kind
      if (!PLURAL_ALREADY.test(word)) {
        const plural = node.next.get(`${word}s`) ?? { kind: null, next: new Map<string, Node>() }
        plural.kind ??= kind
        node.next.set(`${word}s`, plural)
      }
    }
    node = child
  })
}

let isBuilt = false

function build(): void {
  for (const [kind, names] of actorNames)
    for (const name of names) for (const phrase of expand(name)) add(phrase, kind)
  isBuilt = true
}

/** The longest name that begins at a token. */
function nameAt(tokens: readonly Token[], at: number): { kind: ActorKind; end: number } | null {
  let node: Node | undefined = root
  let found: { kind: ActorKind; end: number } | null = null
  for (let i = at; i < tokens.length && node; i++) {
    const token = tokens[i]
    node = token && node.next.get(token.word)
    if (node?.kind) found = { kind: node.kind, end: i + 1 }
    if (token?.isPossessive) break
  }
  return found
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri)days?|mornings?|afternoons?|january|february|march|april|june|july|september|october|november|december|autumn|spring|summer|terms?|years?|weeks?|times?|cases?)$/
/** Words back from a name to the preposition that may govern it. */
const BACK = 5

/** “In Years 7 to 9 teachers …”: the “to” governs a number. */
const isRange = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'to' &&
  /^\d+$/.test(tokens[at - 1]?.word ?? '') &&
  /^\d+$/.test(tokens[at + 1]?.word ?? '')

function isGoverned(tokens: readonly Token[], first: number, lead: number): boolean {
  let hasDeterminer = false
  for (let i = first - 1; i >= Math.max(0, first - BACK); i--) {
    const token = tokens[i]
    if (!token || token.isStop) return false
    // “While support is under way:” and a bullet: only what ends with a preposition goes on in it.
    if (token.end <= lead) return isWord(token.word, 'preposition')
    // “On Fridays teaching assistants …”: what a preposition before a time governs is the time.
    if (TIME.test(token.word)) return false
    if (isRange(tokens, i)) continue
    if (isWord(token.word, 'preposition')) return true
    if (isWord(token.word, 'determiner') || token.isPossessive) {
      hasDeterminer = true
      continue
    }
    if (hasDeterminer) return false
    if (isSmall(token.word) || ((verbForm(token.word)?.forms ?? 0) & ~PARTICIPLE) > 0) return false
  }
  return false
}

const TITLES = new Set(['mr', 'mrs', 'miss', 'ms', 'mx', 'dr'])
const ALL_CAPITALS = /^\p{Lu}{2,}/u

/** Whether the words after a name leave it the head of its phrase. */
function isClosed(tokens: readonly Token[], end: number, text: string): boolean {
  const next = tokens[end]
  if (!next || next.isStop) return true
  if (isSmall(next.word) || TITLES.has(next.word)) return true
  const form = verbForm(next.word)
  if (form) {
    const after = tokens[end + 1]
    const isNoun = after && (isWord(after.word, 'modal') || isWord(after.word, 'be'))
    return !isNoun || (form.forms & ~(BASE | PRESENT_S)) > 0
  }
  if (/(?:ed|ing)$/.test(next.word) && next.word.length > 4) return next.word !== 'meeting'
  if (
    next.word === 'responsible' ||
    next.word === 'accountable' ||
    next.word === 'responsibilities'
  )
    return true
  return (
    next.isCapital &&
    !ALL_CAPITALS.test(text.slice(next.start, next.end)) &&
    !isTitleCase(tokens, end)
  )
}

/** In a line written in capitals throughout, a capital says nothing. */
const isTitleCase = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.isCapital === true &&
  /^(?:school|college|academy)$/.test(tokens[end - 1]?.word ?? '')

const SINGULAR = /ss$|^(?:camhs|nhs|ofsted)$/
const EITHER = /^(?:staff|people|children|we|you|i|slt|smt)$/

/** The word whose number counts: “board” in “board of trustees”. */
function headOf(tokens: readonly Token[], first: number, end: number): string {
  for (let i = first + 1; i < end; i++)
    if (tokens[i]?.word === 'of' || tokens[i]?.word === 'for') return tokens[i - 1]?.word ?? ''
  return tokens[end - 1]?.word ?? ''
}

/** What the document tells about who is who. */
interface Known {
  readonly addressesParents?: boolean
  readonly people?: ReadonlyMap<string, ActorKind> | undefined
  /** Where the words of a bullet begin, after what it hangs from. */
  readonly lead?: number
}

/** “I”, “me”, “mine”, “my”; not “Section I” or “(i)”. */
function isFirstPerson(tokens: readonly Token[], at: number): boolean {
  const { word = '', isCapital = false } = tokens[at] ?? {}
  if (/^(?:me|my|mine)$/.test(word)) return true
  if (word !== 'i' || !isCapital) return false
  return (
    !/^(?:section|part|stage|phase|tier|level|sections|and|,)$/.test(tokens[at - 1]?.word ?? '') ||
    isWord(tokens[at + 1]?.word ?? '', 'modal') ||
    verbForm(tokens[at + 1]?.word ?? '') !== undefined
  )
}

/** “Mrs Field”, “Mrs Ann Field”, where the document says what she is; “Oak Hill”, where that is the school. */
function personAt(
  tokens: readonly Token[],
  at: number,
  people: Known['people'],
): { kind: ActorKind; end: number } | null {
  if (!people || people.size === 0) return null
  const token = tokens[at]
  const author = people.get(AUTHOR_NAME)
  if (author && isFirstPerson(tokens, at)) return { kind: author, end: at + 1 }
  const own = token?.isCapital ? ownNameAt(tokens, at, people) : -1
  // “Oak Hill pupils”, “the Oak Hill SENCO”: somebody there.
  if (own > 0 && !nameAt(tokens, own)) return { kind: 'school', end: own }
  const known = token?.isCapital ? people.get(given(token.word)) : undefined
  if (known) return { kind: known, end: at + (people.has(tokens[at + 1]?.word ?? '') ? 2 : 1) }
  if (!TITLES.has(token?.word ?? '')) return null
  for (let i = at + 1; i <= at + 3; i++) {
    const kind = people.get(tokens[i]?.word ?? '')
    if (kind) return { kind, end: i + 1 }
    if (!tokens[i]?.isCapital && tokens[i]?.word !== '.') return null
  }
  return null
}

/** What may follow a name and tell whose somebody is: “Mr Dunne, the council’s case officer”. */
const TELLS_MORE = /^(?:[,(:/&-]|and|or|from|of|at|who)$/
/** What may stand between a post and the name of who holds it. */
const OF_THE_POST = /^(?:[,(:-]|is|are)$/

/**
 * “Mr Dunne”, of whom the document tells nothing: in the policy of a school, one of its staff. Not where
 * a post stands beside the name, which then says it, nor “Dr”, who may be anybody’s.
 */
function strangerAt(
  tokens: readonly Token[],
  at: number,
  before: Mention | undefined,
): { kind: ActorKind; end: number } | null {
  const title = tokens[at]?.word ?? ''
  if (!TITLES.has(title) || title === 'dr') return null
  const gap = OF_THE_POST.test(tokens[at - 1]?.word ?? '') ? at - 1 : at
  if (before && before.end >= gap) return null
  // “Their officer, Mr Bray, …”: of a post that is not known to be the school's.
  if (gap < at && isJob(tokens[gap - 1]?.word ?? '')) return null
  let end = tokens[at + 1]?.word === '.' ? at + 2 : at + 1
  const first = end
  while (end < first + 3 && tokens[end]?.isCapital) end++
  if (end === first || (TELLS_MORE.test(tokens[end]?.word ?? '') && tellsWhose(tokens, end)))
    return null
  return { kind: 'teacher', end }
}

/** Whether what follows a name may tell that somebody is of another body; a verb or one of the school's does not. */
function tellsWhose(tokens: readonly Token[], end: number): boolean {
  const link = tokens[end]?.word ?? ''
  if (!/^(?:,|and|or)$/.test(link)) return true
  const next = isWord(tokens[end + 1]?.word ?? '', 'determiner') ? end + 2 : end + 1
  const word = tokens[next]?.word ?? ''
  if (link === ',' && (word === 'who' || (next === end + 1 && verbForm(word)))) return false
  if (link === ',') return true
  if (TITLES.has(word)) return strangerAt(tokens, next, undefined) === null
  return !/^(?:senco|head|teacher|assistant|school|board)$/.test(nameAt(tokens, next)?.kind ?? '')
}

interface Found extends Known {
  readonly mentions: readonly Mention[]
}

/** The last answer for each sentence: two readings of it ask one after the other. */
const answers = new WeakMap<readonly Token[], Found>()

/** Everybody named in a sentence, in order. */
export function mentionsIn(
  tokens: readonly Token[],
  text: string,
  known: Known = {},
): readonly Mention[] {
  const before = answers.get(tokens)
  const { addressesParents = false, people, lead = 0 } = known
  if (
    before?.people === people &&
    before?.addressesParents === addressesParents &&
    before?.lead === lead
  )
    return before.mentions
  const mentions = findIn(tokens, text, known)
  answers.set(tokens, { addressesParents, people, lead, mentions })
  return mentions
}

/** “The trust’s SEND team” is no team of the local authority. */
const isOurTeam = (
  kind: ActorKind,
  word: string,
  owner: Mention | undefined,
  at: number,
): boolean =>
  kind === 'local-authority' &&
  /^sen(?:d)?$/.test(word) &&
  // “the trust’s central SEND team”
  (owner?.end === at || owner?.end === at - 1) &&
  owner.isPossessive &&
  (owner.kind === 'school' || owner.kind === 'board')

const STAFF = new Set<ActorKind>(['senco', 'head', 'teacher', 'assistant', 'school'])
/** “The local authority's assessment officer” is none of the school's. */
const isTheirs = (kind: ActorKind, owner: Mention | undefined, at: number): boolean =>
  owner?.kind === 'local-authority' && owner.isPossessive && owner.end >= at - 1 && STAFF.has(kind)

/** Names of groups of which somebody may be named: “somebody in the office team”. */
const OF_GROUP = /^(?:team|office|department|panel|committee)$/

function findIn(tokens: readonly Token[], text: string, known: Known): Mention[] {
  if (!isBuilt) build()
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.word ?? ''
    const name: { kind: ActorKind; end: number } | null =
      known.addressesParents && word === 'you'
        ? { kind: 'parent', end: i + 1 }
        : (personAt(tokens, i, known.people) ??
          strangerAt(tokens, i, found.at(-1)) ??
          nameAt(tokens, i))
    if (!name) continue
    const before = found.at(-1)
    const kind = isTheirs(name.kind, before, i)
      ? 'local-authority'
      : isOurTeam(name.kind, word, before, i)
        ? 'senco'
        : name.kind
    const start = STAFF.has(kind) ? startOfPost(tokens, { kind, first: i, end: name.end }) : i
    const isFree = start >= (found.at(-1)?.end ?? 0)
    const first = OF_GROUP.test(tokens[name.end - 1]?.word ?? '')
      ? withPerson(tokens, i)
      : isFree
        ? start
        : i
    found.push(mentionOf(tokens, text, { kind, first, end: name.end }, known.lead))
    i = name.end - 1
  }
  return withPosts(tokens, text, found, known.lead)
}

/** Adds the posts that no list names; a part of one that a list does name goes into it. */
function withPosts(
  tokens: readonly Token[],
  text: string,
  found: Mention[],
  lead: number | undefined,
): Mention[] {
  const posts = postsIn(tokens, found)
  if (posts.length === 0) return found
  return found
    .filter(({ first }) => !posts.some((post) => first >= post.first && first < post.end))
    .concat(posts.map((post) => mentionOf(tokens, text, post, lead)))
    .sort((a, b) => a.first - b.first)
}

function mentionOf(
  tokens: readonly Token[],
  text: string,
  { kind, first, end }: Post,
  lead = 0,
): Mention {
  const word = tokens[first]?.word ?? ''
  const last = tokens[end - 1]
  const head = headOf(tokens, first, end)
  return {
    kind,
    first,
    end,
    isPlural: EITHER.test(head) || (/s$/.test(head) && !SINGULAR.test(head)),
    isPossessive: (last?.isPossessive ?? false) || /^(?:my|mine)$/.test(last?.word ?? ''),
    isGoverned:
      word === 'us' ||
      word === 'me' ||
      (word !== 'we' && word !== 'i' && isGoverned(tokens, first, lead)),
    isClosed: isClosed(tokens, end, text),
  }
}
