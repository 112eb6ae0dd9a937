import type { JoinedSentence } from '../../document/joined-sentences'
import { isAbbreviation } from './abbreviation'
import { actorOf } from './actor-of'
import { allocationsIn } from './allocation'
import { Cast, type Surroundings } from './cast'
import type { Actor, Clause, Modal } from './clause'
import { type Mention, mentionsIn } from './mentions'
import {
  auxiliaryPredicate,
  BE_RESPONSIBLE,
  elidedResponsible,
  isIng,
  type Predicate,
  plainPredicate,
} from './predicate'
import { Sharing } from './sharing'
import { Subjects } from './subject'
import { opensDate } from './time-phrase'
import { type Found, toClauses } from './to-clause'
import { type Token, tokenise } from './tokens'
import { BASE, PARTICIPLE, PRESENT_S, verbForm } from './verbs'
import { Wording } from './wording'
import { isWord } from './words'

/** Verbs whose object acts next: “asks the school to …”. */
const CONTROL =
  /^(?:ask|request|require|expect|invite|help|support|enable|allow|encourage|want|direct|tell|remind|advise|arrange|train|commission)$/
const INCLUDE = /^(?:includ(?:es?|ing)|involv(?:es?|ing)|covers?|(?:is|are) to)$/
const FINITE_BE = new Set(['is', 'are', 'was', 'were', "isn't", "aren't", "wasn't", "weren't"])
/** Open a clause that states a condition. */
const OPENERS =
  /^(?:if|unless|whether|when|where|once|before|after|until|because|although|though|while|whilst|whereas|since|as|how|why|what|whenever)$/
const OPEN = /^[;:]$/
/** Words that tell a verb from a noun before them: “decide what”, “set each”. */
const OPENS_OBJECT =
  /^(?:the|an?|what|which|whether|how|when|each|every|their|all|its|his|her|our|any|this|these|those|for|up|out|on)$/
/** “help and release from teaching”: things that are given, and no second act. */
const NAMES_HELP = /^(?:release|support|help|access|contact|advice) (?:from|for|of)$/

/** Reads one sentence; see `clause.ts` for what comes out. */
class Parser {
  readonly #wording: Wording
  readonly #tokens: readonly Token[]
  readonly #mentions: readonly Mention[]
  readonly #subjects: Subjects
  readonly #found: Found[] = []
  readonly #cast: Cast
  readonly #sharing: Sharing
  /** First token of the sentence's own words, after the stem. */
  readonly #own: number

  constructor(
    private readonly sentence: JoinedSentence,
    private readonly surroundings: Surroundings,
  ) {
    this.#tokens = tokenise(sentence.text)
    this.#wording = new Wording(sentence.text, this.#tokens)
    this.#mentions = mentionsIn(this.#tokens, sentence.text, {
      ...surroundings,
      lead: sentence.lead,
    })
    this.#subjects = new Subjects(this.#tokens, this.#mentions)
    const own = this.#tokens.findIndex(({ start, isStop }) => start >= sentence.lead && !isStop)
    this.#own = this.#afterMarker(Math.max(0, own))
    this.#cast = new Cast(
      this.#wording,
      this.#mentions,
      this.#subjects,
      surroundings,
      this.#found,
      this.#own,
    )
    this.#sharing = new Sharing(
      this.#wording,
      this.#mentions,
      this.#subjects,
      this.#cast,
      this.#found,
    )
  }

  /** “b) write …”: a marker that was typed is not the first word. */
  #afterMarker(own: number): number {
    const isMarker =
      /^(?:[a-z]|\d{1,2}|[ivx]{1,4})$/.test(this.#word(own)) && /^[).]$/.test(this.#word(own + 1))
    return isMarker ? own + 2 : own
  }

  clauses(): Clause[] {
    const starts = new Map(this.#mentions.map((mention) => [mention.first, mention.end]))
    for (let i = 0; i < this.#tokens.length; i++) {
      const end = starts.get(i)
      if (end !== undefined) {
        i = end - 1
        continue
      }
      const found = this.#predicateAt(i)
      if (!found) continue
      this.#found.push(found)
      i = Math.max(i, found.end - 1)
    }
    return [
      ...toClauses(this.#wording, this.sentence, this.#found),
      ...allocationsIn(this.#wording, this.sentence, this.#mentions, this.#subjects),
    ]
  }

  #word(at: number): string {
    return this.#wording.word(at)
  }

  #predicateAt(i: number): Found | null {
    const word = this.#word(i)
    if (isAbbreviation(this.#wording, i)) return null
    if (
      isWord(word, 'modal') ||
      FINITE_BE.has(word) ||
      word === 'has' ||
      word === 'have' ||
      isWord(word, 'do')
    ) {
      const predicate = auxiliaryPredicate(this.#tokens, i)
      if (predicate) return this.#withSubject(predicate)
    }
    const elided = elidedResponsible(this.#tokens, i)
    if (elided && (i === this.#own || this.#subjects.directlyBefore(i)))
      return this.#withSubject({ ...elided, negated: this.#isNotHeld() })
    if (word === 'to') return this.#infinitive(i)
    const included = INCLUDE.test(word) ? this.#inclusion(i) : null
    if (included) return included
    const form = verbForm(word)
    return form ? this.#plain(i, form.forms) : null
  }

  /** “We do not hold the SENCO responsible for …”. */
  #isNotHeld(): boolean {
    const before = this.#found.at(-1)
    return before?.lemma === 'hold' && before.negated
  }

  /** Where the clause of a predicate can begin: after the verb before it, or a word that opens a clause. */
  #clauseStart(verb: number): { from: number; opener: string | null } {
    const floor = this.#found.at(-1)?.end ?? 0
    for (let i = verb - 1; i >= floor; i--) {
      const word = this.#word(i)
      if (OPEN.test(word)) return { from: i + 1, opener: null }
      if (word === ',' && this.#isSubjectAlone(i + 1, verb)) return { from: i + 1, opener: null }
      if (OPENERS.test(word) && word !== 'as' && !opensDate(word, this.#word(i + 1)))
        return { from: i + 1, opener: word }
      if (word === 'that' || word === 'but' || word === 'so') return { from: i + 1, opener: null }
    }
    return { from: floor, opener: null }
  }

  /** “If they wish, governors may …”: one name between the comma and the verb. */
  #isSubjectAlone(from: number, verb: number): boolean {
    let first = from
    while (isWord(this.#word(first), 'determiner')) first++
    const named = this.#mentions.find((mention) => mention.first === first)
    if (!named || named.isPossessive) return false
    for (let i = named.end; i < verb; i++) if (!isWord(this.#word(i), 'adverb')) return false
    return true
  }

  #withSubject(predicate: Predicate): Found {
    const { from, opener } = this.#clauseStart(predicate.start)
    const verb = predicate.start
    let actor =
      this.#cast.relative(verb) ??
      (this.#sharing.goesOn(verb)
        ? this.#sharing.shared(verb)
        : (this.#cast.actor(this.#subjects.before(verb, from)) ?? this.#cast.pronoun(verb)))
    let modal = predicate.modal
    if (!actor || (predicate.lemma !== 'be' && this.#subjects.holderOfRole(from, verb) !== null)) {
      const holder = this.#subjects.holderOfRole(from, verb)
      if (holder) {
        actor = this.#cast.actor(holder)
        if (modal === 'must') modal = 'responsible'
      }
    }
    if (!actor && !opener) actor = this.#sharing.resumed(verb)
    if (!actor && verb === this.#own) actor = this.#cast.around(verb)
    if (!actor && !this.#sharing.hasOwnSubject(from, verb)) actor = this.#sharing.shared(verb)
    const negated = predicate.negated || this.#word(predicate.start - 1) === 'never'
    return this.#finish({ ...predicate, modal, negated }, actor, from, opener, false)
  }

  #infinitive(to: number): Found | null {
    let verb = to + 1
    while (isWord(this.#word(verb), 'adverb')) verb++
    const form = verbForm(this.#word(verb))
    if (!form || (form.forms & BASE) === 0) return null
    const before = this.#found.at(-1)
    const predicate = plainPredicate(this.#tokens, to, 'base')
    const holder = this.#subjects.holderOfRole(Math.max(before?.start ?? 0, to - 14, 0), to)
    const { from, opener } = this.#clauseStart(to)
    if (holder) {
      const negated = predicate.negated || (before?.negated ?? false)
      return this.#finish(
        { ...predicate, negated, modal: 'responsible' },
        this.#cast.actor(holder),
        from,
        opener,
        false,
      )
    }
    // “are expected to differentiate work for those they are attached to and to assess …”
    const linked = /^(?:and|or)$/.test(this.#word(to - 1))
      ? this.#found.findLast(({ modal, shape }) => modal && shape !== 'participle')
      : undefined
    if (linked && before) {
      const { modal, negated } = linked
      return this.#finish(
        { ...predicate, modal, negated },
        linked.actor,
        before.end,
        linked.opener,
        linked.isInfinitive,
      )
    }
    const named = this.#subjects.beforeInfinitive(to)
    const isFor = named && this.#subjects.isFor(named)
    const isControlled = named && (isFor || (before && CONTROL.test(before.lemma)))
    if (to === this.#own && !before)
      return this.#finish(predicate, this.#cast.around(to), from, opener, false)
    const actor = isControlled ? this.#cast.actor(named) : (before?.actor ?? null)
    // “We do not expect assistants to plan.”
    const negated = predicate.negated || (isControlled === true && before?.negated === true)
    return this.#finish({ ...predicate, negated }, actor, from, opener, !isControlled)
  }

  /** “The SENCO’s responsibilities include writing …”. */
  #inclusion(i: number): Found | null {
    const { from, opener } = this.#clauseStart(i)
    const holder = this.#subjects.holderOfRole(from, i)
    const verb = this.#wording.afterAdverbs(i + 1)
    const actor = this.#cast.actor(holder) ?? (i > this.#own ? null : this.#cast.around(i))
    if (!actor) return null
    if (!isIng(this.#word(verb))) {
      const noun: Predicate = {
        start: i,
        verb: i,
        end: i + 1,
        lemma: BE_RESPONSIBLE,
        shape: 'present',
        modal: 'responsible',
        passive: false,
        negated: false,
      }
      return this.#finish(noun, actor, from, opener, false)
    }
    const predicate = plainPredicate(this.#tokens, verb, 'ing')
    return this.#finish({ ...predicate, modal: 'responsible' }, actor, from, opener, false)
  }

  #plain(i: number, forms: number): Found | null {
    const ing = isIng(this.#word(i))
    if (
      i === this.#own &&
      (this.surroundings.around || this.sentence.lead > 0 || (forms & BASE) > 0)
    ) {
      if ((forms & (BASE | PRESENT_S) || ing) && !(ing && this.#isSubjectItself(i))) {
        const shape = ing ? 'ing' : forms & BASE ? 'base' : 'present'
        const actor =
          this.#cast.actor(this.#subjects.directlyBefore(i)) ??
          this.#cast.around(i) ??
          this.#found.at(-1)?.actor ??
          null
        if (!this.#looksLikeNoun(i) || shape === 'present')
          return this.#finish(plainPredicate(this.#tokens, i, shape), actor, i, null, false)
      }
    }
    if (forms & (BASE | PRESENT_S)) {
      const finite = this.#finite(i, forms)
      if (finite) return finite
    }
    return this.#coordinate(i, forms)
  }

  /** “Writing the support plan is …”: the act is what is spoken of, and nobody’s yet. */
  #isSubjectItself(i: number): boolean {
    for (let at = i + 1; at < this.#tokens.length; at++) {
      const word = this.#word(at)
      if (OPEN.test(word) || word === '.' || isWord(word, 'relative')) return false
      if (word === 'is' || word === 'are') return this.#subjects.directlyBefore(at) === null
    }
    return false
  }

  /** “Support plans”, “Review meetings”: a noun after what could be a verb, at the start of a line. */
  #looksLikeNoun(i: number): boolean {
    const next = this.#tokens[i + 1]
    return (
      !next ||
      next.word === 'of' ||
      next.word === 'is' ||
      next.word === 'are' ||
      isWord(next.word, 'modal')
    )
  }

  #finite(i: number, forms: number): Found | null {
    const relative = this.#cast.relative(i)
    const { from, opener } = this.#clauseStart(i)
    const predicate = () => plainPredicate(this.#tokens, i, forms & PRESENT_S ? 'present' : 'base')
    if (relative) return this.#finish(predicate(), relative, from, opener, false)
    const next = this.#word(i + 1)
    if (isWord(next, 'modal') || FINITE_BE.has(next)) return null
    const pronoun = this.#cast.pronoun(i)
    if (pronoun) return this.#finish(predicate(), pronoun, from, opener, false)
    const named = this.#subjects.directlyBefore(i)
    const resumed = named || !OPENS_OBJECT.test(next) ? null : this.#sharing.resumed(i)
    if (resumed) return this.#finish(predicate(), resumed, from, opener, false)
    if (!named) return null
    const group = this.#subjects.groupOf(named)
    // “Class teachers: reviews …”: a label asks for no agreement.
    const isLabel = this.#word(i - 1) === ':'
    const agrees = isLabel || this.#agrees(named, group.length > 1, forms)
    if (!agrees || (named.isGoverned && group.length === 1)) return null
    const actor =
      (forms & PRESENT_S) > 0 && group.length > 1 && group[0]?.isGoverned
        ? actorOf(this.#wording, [named])
        : actorOf(this.#wording, group)
    return this.#finish(predicate(), actor, from, opener, false)
  }

  #agrees(named: Mention, isGroup: boolean, forms: number): boolean {
    const isMany = named.isPlural || isGroup
    if (forms & BASE && !(forms & PRESENT_S)) return isMany
    return !named.isPlural || this.#word(named.end - 1) === 'staff'
  }

  /** “… and writes”, “…, write and submit”: shares the subject and the modal of the verb before. */
  #coordinate(i: number, forms: number): Found | null {
    const at = this.#wording.beforeAdverbs(i) - 1
    const link = this.#word(at)
    if (!/^(?:and|or|but|,|then|\/|&)$/.test(link)) return null
    const before = this.#sharing.partner(at)
    if (!before) return null
    const next = this.#tokens[i + 1]
    if (link === ',' && (!next || next.isStop)) return null
    if (NAMES_HELP.test(`${this.#word(i)} ${next?.word}`)) return null
    const isSame =
      (before.shape === 'base' && (forms & BASE) > 0) ||
      (before.shape === 'present' &&
        (forms & (PRESENT_S | BASE)) > 0 &&
        before.lemma !== BE_RESPONSIBLE &&
        before.lemma !== 'be') ||
      (before.shape === 'ing' && isIng(this.#word(i))) ||
      (before.lemma === BE_RESPONSIBLE && isIng(this.#word(i)))
    const isPassive = before.passive && before.shape === 'participle' && (forms & PARTICIPLE) > 0
    if (!isSame && !isPassive) return null
    const plain = plainPredicate(
      this.#tokens,
      i,
      isPassive
        ? 'participle'
        : isIng(this.#word(i))
          ? 'ing'
          : before.shape === 'base'
            ? 'base'
            : 'present',
    )
    const negated = plain.negated || (before.negated && (link === 'or' || link === ','))
    const modal: Modal | null = plain.modal ?? before.modal
    return this.#finish(
      { ...plain, negated, modal, passive: isPassive },
      before.actor,
      before.end,
      before.opener,
      before.isInfinitive,
    )
  }

  #finish(
    predicate: Predicate,
    actor: Actor | null,
    from: number,
    opener: string | null,
    isInfinitive: boolean,
  ): Found {
    if (!predicate.passive) return { ...predicate, actor, from, opener, isInfinitive, by: null }
    const by = actorOf(
      this.#wording,
      this.#subjects.agent(predicate.end, Math.min(predicate.end + 16, this.#tokens.length)),
    )
    return { ...predicate, actor: null, from, opener, isInfinitive, by }
  }
}

export const parseSentence = (
  sentence: JoinedSentence,
  surroundings: Surroundings,
): readonly Clause[] => new Parser(sentence, surroundings).clauses()
