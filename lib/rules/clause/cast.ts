import { actorOf } from './actor-of'
import type { ActorKind } from './actors'
import type { Actor } from './clause'
import type { Mention } from './mentions'
import type { Subjects } from './subject'
import type { Found } from './to-clause'
import type { Wording } from './wording'
import { isWord } from './words'

/** What is known about a sentence from around it. */
export interface Surroundings {
  readonly addressesParents: boolean
  /** Surnames of people whose part the document tells. */
  readonly people: ReadonlyMap<string, ActorKind> | undefined
  /** The role that the heading, row or stem is about. */
  readonly around: ActorKind | null
  /** “If you are a TA”: the heading speaks to those whose part it tells. */
  readonly isAddressed?: boolean
  /** Whom a pronoun at the start means. */
  readonly previous: Actor | null
}

const PERSON = /^(?:he|she|they)$/

/** Turns names, pronouns and what stands around a sentence into those who act. */
export class Cast {
  constructor(
    private readonly wording: Wording,
    private readonly mentions: readonly Mention[],
    private readonly subjects: Subjects,
    private readonly surroundings: Surroundings,
    /** The predicates found so far. */
    private readonly found: readonly Found[],
    /** The first token of the sentence itself, after its stem. */
    private readonly own: number,
  ) {}

  actor(last: Mention | null): Actor | null {
    if (!last) return null
    return actorOf(this.wording, this.subjects.groupOf(last))
  }

  around(at: number): Actor | null {
    const kind = this.surroundings.around
    const place = this.wording.tokens[at]?.start ?? 0
    return kind ? { kind, kinds: [kind], range: { start: place, end: place } } : null
  }

  relative(verb: number): Actor | null {
    const at = this.wording.beforeAdverbs(verb) - 1
    if (!/^(?:who|which|that)$/.test(this.wording.word(at))) return null
    const end = this.wording.word(at - 1) === ',' ? at - 1 : at
    const named = this.mentions.find((mention) => mention.end === end) ?? null
    return this.actor(named && this.#isSetAside(named) ? this.#beforeAside(named) : named)
  }

  /** “the teacher, not the SENCO, who …”. */
  #isSetAside({ first }: Mention): boolean {
    const before = isWord(this.wording.word(first - 1), 'determiner') ? first - 2 : first - 1
    return (
      this.wording.word(before) === 'not' ||
      /^(?:rather than|instead of)$/.test(
        `${this.wording.word(before - 1)} ${this.wording.word(before)}`,
      )
    )
  }

  #beforeAside(named: Mention): Mention | null {
    const comma = this.wording.tokens.findLastIndex(
      ({ word }, at) => word === ',' && at < named.first,
    )
    return this.mentions.find(({ end }) => end === comma) ?? null
  }

  pronoun(verb: number): Actor | null {
    const at = this.wording.beforeAdverbs(verb) - 1
    if (this.wording.word(at) === 'you')
      return this.surroundings.isAddressed ? this.around(verb) : null
    if (!PERSON.test(this.wording.word(at))) return null
    const last = this.found.findLast(({ actor, by }) => actor ?? by)
    const meant =
      last?.actor ??
      last?.by ??
      this.surroundings.previous ??
      this.#personBefore(at) ??
      (at === this.own ? this.around(verb) : null)
    return meant && { ...meant, range: this.wording.range(at, at + 1) }
  }

  /** “Ms Field’s job description says that she …”. */
  #personBefore(pronoun: number): Actor | null {
    if (this.wording.word(pronoun) === 'they') return null
    const person = this.mentions.findLast(
      ({ kind, end, isPlural }) =>
        end <= pronoun && !isPlural && (kind === 'senco' || kind === 'head'),
    )
    return person ? actorOf(this.wording, [person]) : null
  }
}
