import type { Cast } from './cast'
import type { Actor } from './clause'
import type { Mention } from './mentions'
import type { Subjects } from './subject'
import type { Found } from './to-clause'
import type { Wording } from './wording'
import { isWord } from './words'

const IS_OF_ONE = /^(?:is|has|was)$/
const IS_OF_MANY = /^(?:are|have|were)$/

/** Verbs that have no subject beside them: those after “and”, and those behind a clause that says who is meant. */
export class Sharing {
  constructor(
    private readonly wording: Wording,
    private readonly mentions: readonly Mention[],
    private readonly subjects: Subjects,
    private readonly cast: Cast,
    /** The predicates found so far. */
    private readonly found: readonly Found[],
  ) {}

  /**
   * The verb that another one goes on with: the one before it, or behind a comma rather the main one than what was
   * aimed at: “give time to do the work, and hold …”.
   *
   * @param link the token of “and”
   */
  partner(link: number): Found | undefined {
    const before = this.found.at(-1)
    if (!before?.isInfinitive || this.wording.word(link - 1) !== ',') return before
    return this.found.findLast(({ isInfinitive }) => !isInfinitive) ?? before
  }

  /** “and must …”: nothing between the conjunction and the verb. */
  hasOwnSubject(from: number, verb: number): boolean {
    for (let i = verb - 1; i >= from; i--) {
      const word = this.wording.word(i)
      if (/^(?:and|or|but|,)$/.test(word)) return false
      if (!isWord(word, 'adverb')) return true
    }
    return verb > from
  }

  /** “… must appoint a teacher as SENCO and must publish …”: whoever appoints publishes, known or not. */
  goesOn(verb: number): boolean {
    const before = this.found.at(-1)
    if (!before || before.passive) return false
    if (!before.modal && !before.actor) return false
    const at = this.wording.beforeAdverbs(verb) - 1
    const link = this.wording.word(at)
    // “The SENCO, who must be a teacher, must publish …”
    return link === ',' ? this.subjects.beforeAside(at) === null : /^(?:and|or|but)$/.test(link)
  }

  /** Who did what was said before “and”; where the verb is of another number, who did what was said before that. */
  shared(verb: number): Actor | null {
    const before = this.found.at(-1)
    if (
      !before ||
      !/^(?:and|or|but|,)$/.test(this.wording.word(this.wording.beforeAdverbs(verb) - 1))
    )
      return null
    if (!before.actor) return this.#undergoing(verb)
    return !this.#fits(before.actor, verb)
      ? (this.found.findLast(({ actor }) => actor && this.#fits(actor, verb))?.actor ?? null)
      : before.actor
  }

  /** “Each TA is given a group to teach and is free to …”: whoever is given it. */
  #undergoing(verb: number): Actor | null {
    const passive = this.found.findLast((one) => one.passive)
    const named = passive && this.subjects.before(passive.start, passive.from)
    const actor = named ? this.cast.actor(named) : null
    return actor && this.#fits(actor, verb) ? actor : null
  }

  /** Whether “is” or “are” can be said of somebody. */
  #fits({ range, kinds }: Actor, verb: number): boolean {
    const word = this.wording.word(verb)
    const isOfMany = IS_OF_MANY.test(word)
    const named = this.mentions.find(({ end }) => this.wording.tokens[end - 1]?.end === range.end)
    if ((!isOfMany && !IS_OF_ONE.test(word)) || !named) return true
    const isEither = /^(?:staff|team|department|i|you|we)$/.test(this.wording.word(named.end - 1))
    return isEither || isOfMany === (named.isPlural || kinds.length > 1)
  }

  /** In “TAs who lead the groups decide …” those of whom the verb tells, behind the clause that says which. */
  resumed(verb: number): Actor | null {
    const before = this.found.at(-1)
    if (!before?.actor || before.passive || this.#isLinked(verb)) return null
    const relative = this.found.findLast(({ start }) => this.cast.relative(start) !== null)
    const { actor } = relative ?? {}
    if (!actor || actor.range.start !== before.actor.range.start) return null
    const named = this.mentions.find(
      ({ end }) => this.wording.tokens[end - 1]?.end === actor.range.end,
    )
    return named && !named.isGoverned && this.#fits(actor, verb) ? actor : null
  }

  /** Whether a verb follows “and”, “to” or a word that leaves no subject before it. */
  #isLinked(verb: number): boolean {
    const word = this.wording.word(this.wording.beforeAdverbs(verb) - 1)
    return (
      isWord(word, 'conjunction') ||
      isWord(word, 'preposition') ||
      isWord(word, 'determiner') ||
      isWord(word, 'relative') ||
      isWord(word, 'subordinator') ||
      isWord(word, 'pronoun') ||
      word === ','
    )
  }
}
