import { BASE, ING, particleOf, verbForm } from './verbs'
import type { Wording } from './wording'
import { isWord } from './words'

/** Nouns of acts, with the verb they come from. Nouns in -ing are verb forms and not listed. */
const verbOf: Readonly<Record<string, string>> = {
  adaptation: 'adapt',
  admission: 'admit',
  amendment: 'amend',
  author: 'write',
  authorship: 'write',
  appointment: 'appoint',
  approval: 'approve',
  cessation: 'cease',
  compilation: 'compile',
  completion: 'complete',
  commissioning: 'commission',
  conduct: 'conduct',
  content: 'write',
  contents: 'write',
  creation: 'create',
  designation: 'designate',
  delivery: 'deliver',
  development: 'develop',
  differentiation: 'differentiate',
  draft: 'draft',
  finalisation: 'finalise',
  funding: 'fund',
  issue: 'issue',
  maintenance: 'maintain',
  preparation: 'prepare',
  production: 'produce',
  provision: 'provide',
  publication: 'publish',
  revision: 'revise',
  running: 'run',
  termination: 'terminate',
  writer: 'write',
}

/** What may stand before the noun of an act without making it something else (“advice for the drafting of …”). */
const LEADING =
  /^(?:overall|full|sole|responsibility|responsibilities|accountability|for|task|job|duty|work|of|in|addition|final|initial|first|timely|successful|annual|also|question|process)$/
const OPENS = /^(?:whether|which|if)$/
const CHOICES = /^(?:decisions?|say|choice|judgement|judgment|question)$/

/** An act named by a noun; token indexes. */
export interface NamedAct {
  readonly lemma: string
  /** The first word of the phrase that counts. */
  readonly first: number
  readonly verb: number
}

/** The verb of a noun, when words for what it acts on follow: “completion of …”. */
export const nounOfAct = (word: string, next: string): string | null =>
  /^(?:of|and|or)$/.test(next) && Object.hasOwn(verbOf, word) ? (verbOf[word] ?? null) : null

/** The acts that the words between two tokens name: “writing and sending EHC plans”, “whether the plan should end”. */
export function namedActs(wording: Wording, from: number, to: number): readonly NamedAct[] {
  const one = namedAct(wording, from, to)
  if (!one || one.lemma === 'decide') return one ? [one] : []
  const linked = /^(?:and|or|,)$/.test(wording.word(one.verb + 1))
  const more = linked ? namedAct(wording, one.verb + 2, to) : null
  return more ? [one, { ...more, first: one.first }] : [one]
}

function namedAct(wording: Wording, from: number, to: number): NamedAct | null {
  let first = -1
  for (let i = from; i < to; i++) {
    const word = wording.word(i)
    if (OPENS.test(word) || (CHOICES.test(word) && i + 1 < to))
      return { lemma: 'decide', first: first < 0 ? i : first, verb: i }
    const noun = nounOfAct(word, wording.word(i + 1))
    if (noun) return { lemma: noun, first: first < 0 ? i : first, verb: i }
    const form = verbForm(word)
    if (form && (form.forms & ING) > 0) {
      const particle = particleOf(form.lemma, wording.word(i + 1))
      const lemma = particle ? `${form.lemma} ${particle}` : form.lemma
      return { lemma, first: first < 0 ? i : first, verb: i }
    }
    if (word === ',') first = -1
    else if (/^\d|^(?:in|addition|also)$/.test(word)) continue
    else if (
      LEADING.test(word) ||
      /^\d/.test(word) ||
      isWord(word, 'determiner') ||
      isWord(word, 'adverb')
    )
      first = first < 0 ? i : first
    else if (!hasComma(wording, i, to)) return compound(wording, i, to)
  }
  return null
}

/** “EHC plan writing”: the noun of the act comes last. */
function compound(wording: Wording, from: number, to: number): NamedAct | null {
  const last = wording.word(to - 1)
  const form = verbForm(last)
  if (to - from > 6 || to - from < 2) return null
  if (form && (form.forms & (ING | BASE)) === ING)
    return { lemma: form.lemma, first: from, verb: to - 1 }
  const lemma = Object.hasOwn(verbOf, last) ? verbOf[last] : undefined
  return lemma ? { lemma, first: from, verb: to - 1 } : null
}

/** A comma ahead: what stands before it only opens the sentence (“In Year 6, writing …”). */
function hasComma(wording: Wording, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wording.word(i) === ',') return true
  return false
}
