import type { Mention } from './mentions'
import type { Token } from './tokens'
import { isNegative, isWord } from './words'

/** Longest remark between a name and its verb, in words. */
const ASIDE = 16
const CONNECTORS = new Set(['and', 'or', '&', '/', 'nor', 'plus'])
const ROLE =
  /^(?:responsibility|responsibilities|role|roles|duty|duties|job|remit|task|tasks|function|functions)$/
const FALLS = /^(?:falls?|up|down|lies|rests|sits|belongs)$/

/** The names of one sentence and how verbs reach them. */
export class Subjects {
  readonly #byEnd = new Map<number, Mention>()

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
  ) {
    for (const mention of mentions) this.#byEnd.set(mention.end, mention)
  }

  #word(at: number): string {
    return this.tokens[at]?.word ?? ''
  }

  /** The name that a verb at a token follows directly, but for adverbs, brackets, asides and the person's own name. */
  directlyBefore(verb: number): Mention | null {
    let end = verb
    for (let steps = 0; steps < 4; steps++) {
      const mention = this.#byEnd.get(end)
      if (mention && !mention.isPossessive) return mention
      const word = this.#word(end - 1)
      if (word === ')') end = this.#openingOf(end - 1, '(')
      else if (word === ',') return this.beforeAside(end - 1)
      else if (word === ':' || word === '-' || isWord(word, 'adverb') || isNegative(word)) end -= 1
      else if (this.tokens[end - 1]?.isCapital) end -= 1
      else return null
    }
    return this.#byEnd.get(end) ?? null
  }

  #openingOf(close: number, open: string): number {
    for (let i = close - 1; i >= Math.max(0, close - ASIDE); i--)
      if (this.#word(i) === open) return i
    return -1
  }

  /** In “the SENCO, who is a teacher, writes”: the SENCO; `comma` is the second comma. */
  beforeAside(comma: number): Mention | null {
    for (let i = comma - 2; i >= Math.max(0, comma - ASIDE); i--) {
      if (this.#word(i) !== ',' && this.#word(i) !== '-') continue
      const mention = this.#byEnd.get(i)
      if (mention && !mention.isPossessive && !mention.isGoverned) return mention
    }
    return null
  }

  /** The subject of an auxiliary somewhere before it. */
  before(verb: number, from: number): Mention | null {
    if (this.#word(verb - 1) === ',') {
      const named = this.beforeAside(verb - 1)
      if (named) return named
    }
    const direct = this.directlyBefore(verb)
    if (direct && !direct.isGoverned) return direct
    for (let i = this.mentions.length - 1; i >= 0; i--) {
      const mention = this.mentions[i]
      if (!mention || mention.end > verb) continue
      if (mention.first < from) break
      if (
        mention.isClosed &&
        !mention.isPossessive &&
        !mention.isGoverned &&
        !this.#isInBrackets(mention, verb)
      )
        return mention
    }
    return null
  }

  #isInBrackets(mention: Mention, verb: number): boolean {
    let depth = 0
    for (let i = mention.end; i < verb; i++) {
      if (this.#word(i) === '(') depth++
      else if (this.#word(i) === ')') depth--
    }
    return depth < 0
  }

  /** Everybody in “the SENCO, the head and the class teacher”, given the last. */
  groupOf(last: Mention): Mention[] {
    const group = [last]
    let at = this.mentions.indexOf(last)
    let isFirstLink = true
    for (let current = last; at > 0; at--) {
      const previous = this.mentions[at - 1]
      if (!previous || previous.isPossessive || !this.#areLinked(previous, current, isFirstLink))
        break
      if (previous.isGoverned && !last.isGoverned) break
      group.unshift(previous)
      current = previous
      isFirstLink = false
    }
    return group
  }

  #areLinked(a: Mention, b: Mention, needsAnd: boolean): boolean {
    let hasAnd = false
    let hasComma = false
    for (let i = a.end; i < b.first; i++) {
      const word = this.#word(i)
      if (CONNECTORS.has(word)) hasAnd = true
      else if (word === ',') hasComma = true
      else if (!isWord(word, 'determiner') && !isWord(word, 'adverb')) return false
    }
    return hasAnd || (hasComma && !needsAnd)
  }

  /** Whose “responsibility”, “role” or “duty” is spoken of between two tokens. */
  holderOfRole(from: number, to: number): Mention | null {
    for (let i = to - 1; i >= from; i--) {
      const word = this.#word(i)
      if (ROLE.test(word)) {
        const after = this.mentions.find(
          ({ first, end }) => first > i && first <= i + 4 && end <= to,
        )
        const before = this.mentions.find(
          ({ end, isPossessive }) => isPossessive && end <= i && end >= i - 3,
        )
        return before ?? (after && /^(?:of|for|as)$/.test(this.#word(i + 1)) ? after : null)
      }
      if (FALLS.test(word) && /^(?:to|with|on|upon)$/.test(this.#word(i + 1)))
        return (
          this.mentions.find(({ first, end }) => first > i && first <= i + 4 && end <= to) ?? null
        )
    }
    return null
  }

  /** Who is meant by “to” in “asks the school to …”, “for the SENCO to …”. */
  beforeInfinitive(to: number): Mention | null {
    const mention = this.#byEnd.get(to)
    return mention && !mention.isPossessive ? mention : null
  }

  /** “for the SENCO to …”. */
  isFor(name: Mention): boolean {
    let at = name.first - 1
    while (at > 0 && isWord(this.#word(at), 'determiner')) at--
    return this.#word(at) === 'for'
  }

  /** The agent of “by the SENCO” within a stretch of tokens. */
  agent(from: number, to: number): Mention[] {
    for (let i = from; i < to; i++) {
      if (this.#word(i) !== 'by') continue
      const first = this.named(i)
      if (!first?.isClosed || first.isPossessive) continue
      return this.groupFrom(first, to)
    }
    return []
  }

  /** Whom a preposition at a token governs: “by the SENCO”, “by the pupil’s TA”, “by Mrs Bell, our SENCO”. */
  named(preposition: number): Mention | undefined {
    const isNear = ({ first }: Mention) =>
      first > preposition && (first <= preposition + 4 || this.#isTitleUpTo(preposition, first))
    const first = this.mentions.find(isNear)
    const next = first?.isPossessive ? this.mentions[this.mentions.indexOf(first) + 1] : undefined
    return first && next && this.#isOwnerOf(first, next) ? next : first
  }

  /** “the pupil’s TA”, “the pupil’s one-to-one TA”. */
  #isOwnerOf({ end }: Mention, { first }: Mention): boolean {
    const between = this.#word(end)
    return (
      first === end || (first === end + 1 && /^(?:one-to-one|1:1|own|key|named|new)$/.test(between))
    )
  }

  /** Nothing but a person’s name and a comma between a preposition and the post. */
  #isTitleUpTo(preposition: number, first: number): boolean {
    if (first > preposition + 7) return false
    for (let i = preposition + 1; i < first; i++) {
      const word = this.#word(i)
      if (
        !this.tokens[i]?.isCapital &&
        !/^(?:[,.(&]|and)$/.test(word) &&
        !isWord(word, 'determiner')
      )
        return false
    }
    return true
  }

  /** Everybody in “the SENCO, the head and the class teacher”, given the first. */
  groupFrom(first: Mention, to = this.tokens.length): Mention[] {
    let last = first
    for (const mention of this.mentions) {
      if (mention.first >= last.end && mention.first < to && this.#areLinked(last, mention, false))
        last = mention
    }
    return this.mentions.slice(this.mentions.indexOf(first), this.mentions.indexOf(last) + 1)
  }
}
