import { cardinals } from '../../core/number-words'
import type { JoinedSentence } from '../../document/joined-sentences'
import type { BlockContext } from '../block-context'
import { isAbbreviation } from '../clause/abbreviation'
import type { ActorKind } from '../clause/actors'
import { contextActor } from '../clause/context-actor'
import { mainAfter } from '../clause/main-clause'
import { type Mention, mentionsIn } from '../clause/mentions'
import { nounOfAct } from '../clause/named-act'
import { Subjects } from '../clause/subject'
import { afterTimePhrase, opensDate } from '../clause/time-phrase'
import { tokenise } from '../clause/tokens'
import { ING, PARTICIPLE, PRESENT_S, verbForm } from '../clause/verbs'
import { Wording } from '../clause/wording'
import { isWord } from '../clause/words'

/** A word that names an act; token indexes. */
export interface Act {
  readonly lemma: string
  readonly at: number
  readonly isIng: boolean
  readonly isParticiple: boolean
  readonly isNoun: boolean
}

/** Words that open a clause of its own. */
const OPENS =
  /^(?:if|unless|whether|when|where|whenever|wherever|once|after|before|until|while|whilst|whereas|because|although|though|since|how|why|but|so)$/
/** Before a noun, where “each” and “this” may act themselves. */
const COUNTS = /^(?:the|our|its|their|your|his|her|these|those)$/
const STOPS = /^[;.?!:]$/
/** Places that stand for the school. */
const PLACE =
  /\b(?:in|at|our) (?:\w+ )?(?:school|house|college|nursery|centre|setting|team|panel)\b|\b(?:here|internally|locally|in-house|ours|our (?:job|task|role|duty|responsibility|part))\b/i
/** Professionals may be the school's own. */
const OF_OURS = /\bour\b|\b(?:school|academy|trust|college|federation|nursery)['’]s\b/i
const STAFF: readonly ActorKind[] = ['senco', 'head', 'teacher', 'assistant', 'board']

/** One sentence as a loose reading sees it: its words, whom it names, and what is known from around it. */
export class Scene {
  readonly wording: Wording
  readonly mentions: readonly Mention[]
  readonly subjects: Subjects
  /** The role that the heading, row or stem is about. */
  readonly around: ActorKind | null
  /** Whom “she” at the start means. */
  readonly previous: readonly ActorKind[]
  /** Whether “it” at the start can only be the school, of which the sentence before tells. */
  readonly isOfSchool: boolean
  /** First token of the sentence's own words. */
  readonly own: number
  #acts: readonly Act[] | undefined
  #kinds: Set<ActorKind> | undefined

  constructor(
    readonly context: BlockContext,
    sentence: JoinedSentence,
    earlier: string,
  ) {
    const tokens = tokenise(sentence.text)
    this.wording = new Wording(sentence.text, tokens)
    this.mentions = mentionsIn(tokens, sentence.text, { ...context.signals, lead: sentence.lead })
    this.subjects = new Subjects(tokens, this.mentions)
    this.around = contextActor(context, sentence)
    const own = tokens.findIndex(({ start, isStop }) => start >= sentence.lead && !isStop)
    this.own = afterMarker(this.wording, Math.max(0, own))
    this.previous = firstStaff(earlier, context, sentence.text)
    this.isOfSchool = tellsOfSchool(earlier, context)
  }

  /** Whether anybody of some kinds can be meant by a sentence at all. */
  hasOneOf(kinds: readonly ActorKind[]): boolean {
    if (this.#kinds === undefined) {
      this.#kinds = new Set([...this.mentions.map(({ kind }) => kind), ...this.previous])
      if (this.around) this.#kinds.add(this.around)
      if (this.isOfSchool) this.#kinds.add('school')
      const { text } = this.wording
      if (PLACE.test(text) || OF_OURS.test(text)) this.#kinds.add('school')
    }
    const present = this.#kinds
    return kinds.some((kind) => present.has(kind))
  }

  /** The verbs and nouns of acts, in order. */
  get acts(): readonly Act[] {
    this.#acts ??= this.#findActs()
    return this.#acts
  }

  #findActs(): Act[] {
    const found: Act[] = []
    for (let at = 0; at < this.wording.tokens.length; at++) {
      if (this.mentions.some(({ first, end }) => at >= first && at < end)) continue
      if (isAbbreviation(this.wording, at)) continue
      const word = this.wording.word(at)
      const form = verbForm(word)
      const noun = nounOfAct(word, 'of')
      if (form && !(noun === null && this.#isCounted(at, form.forms)))
        found.push({
          lemma: form.lemma,
          at,
          isIng: (form.forms & ING) > 0,
          isParticiple: (form.forms & PARTICIPLE) > 0,
          isNoun: noun !== null,
        })
      else if (noun)
        found.push({ lemma: noun, at, isIng: false, isParticiple: false, isNoun: true })
    }
    return found
  }

  /** “Three rules”, “the rules”: things, though “rules” is said of whoever decides as well. */
  #isCounted(at: number, forms: number): boolean {
    const before = this.wording.word(at - 1)
    return (forms & PRESENT_S) > 0 && (COUNTS.test(before) || before in cardinals)
  }

  /** The token that holds or follows an offset of the text. */
  tokenAt(offset: number): number {
    const at = this.wording.tokens.findIndex(({ end }) => end > offset)
    return at < 0 ? this.wording.tokens.length : at
  }

  /** Where the clause that holds a token begins, and the word that opens it. */
  segmentStart(at: number): { from: number; opener: string | null } {
    for (let i = at - 1; i >= 0; i--) {
      const word = this.wording.word(i)
      if (STOPS.test(word)) return { from: i + 1, opener: null }
      if (OPENS.test(word) && !this.#opensNothing(i)) {
        const main = mainAfter(this.wording, this.mentions, i, at)
        return main > 0 ? { from: main, opener: null } : { from: i + 1, opener: word }
      }
      if (word === ',' && this.#isSubjectAt(i + 1) && this.#isOpened(i))
        return { from: i + 1, opener: null }
    }
    return { from: 0, opener: null }
  }

  /** “looks after”, “has a month after the meeting to …”: no clause opens there. */
  #opensNothing(at: number): boolean {
    if (this.wording.word(at) === 'after' && /^look/.test(this.wording.word(at - 1))) return true
    if (opensDate(this.wording.word(at), this.wording.word(at + 1))) return true
    const after = afterTimePhrase(this.wording, at)
    return after > 0 && this.wording.word(after) === 'to'
  }

  /** Where it ends. */
  segmentEnd(at: number): number {
    for (let i = at; i < this.wording.tokens.length; i++) {
      const word = this.wording.word(i)
      if (STOPS.test(word) || OPENS.test(word)) return i
    }
    return this.wording.tokens.length
  }

  /** “…, the SENCO”, “…, we”, “…, she”. */
  #isSubjectAt(at: number): boolean {
    let first = at
    while (isWord(this.wording.word(first), 'determiner')) first++
    return (
      /^(?:he|she|they|it|you)$/.test(this.wording.word(first)) ||
      this.mentions.some((mention) => mention.first === first && !mention.isPossessive)
    )
  }

  /** Whether a comma closes a clause that a word like “when” opened, or stands after an opening phrase. */
  #isOpened(comma: number): boolean {
    for (let i = comma - 1; i >= 0; i--) {
      const word = this.wording.word(i)
      if (STOPS.test(word)) return false
      if (OPENS.test(word)) return true
    }
    return isWord(this.wording.word(0), 'preposition')
  }
}

const scenes = new WeakMap<JoinedSentence, Scene>()

/** The scene of a sentence; worked out once. */
export function sceneOf(context: BlockContext, sentence: JoinedSentence, earlier: string): Scene {
  const before = scenes.get(sentence)
  if (before?.context === context) return before
  const scene = new Scene(context, sentence, earlier)
  scenes.set(sentence, scene)
  return scene
}

/** “b) write …”, “[x] write …”: a marker that was typed is not the first word. */
function afterMarker(wording: Wording, own: number): number {
  const isMarker =
    /^(?:[a-z]|\d{1,2}|[ivx]{1,4})$/.test(wording.word(own)) &&
    /^[).\]]$/.test(wording.word(own + 1))
  return isMarker ? own + 2 : own
}

/** “The academy is responsible for … It must also supply …”: the school acts, and no other body is named. */
function tellsOfSchool(text: string, context: BlockContext): boolean {
  if (text === '') return false
  const mentions = mentionsIn(tokenise(text), text, context.signals)
  const acting = mentions.find(({ isPossessive, isGoverned }) => !isPossessive && !isGoverned)
  return (
    acting !== undefined &&
    (acting.kind === 'school' || acting.kind === 'board') &&
    !mentions.some(({ kind }) => kind === 'local-authority' || kind === 'health')
  )
}

/** May go on about several people. */
const PLURAL = /\b(?:they|them|their|these)\b/i

/** The first of the staff that a sentence names as somebody who acts. */
function firstStaff(text: string, context: BlockContext, own: string): readonly ActorKind[] {
  if (text === '') return []
  const mentions = mentionsIn(tokenise(text), text, context.signals)
  const acting = mentions.filter(({ isPossessive }) => !isPossessive)
  const isMany = PLURAL.test(own)
  const staff = acting.find(
    ({ kind, isGoverned, isPlural }) =>
      STAFF.includes(kind) && !isGoverned && (isMany || !isPlural || kind === 'board'),
  )
  return staff ? [staff.kind] : []
}
