import type { Range } from '../../core/range'
import { isAbbreviation } from '../clause/abbreviation'
import { tokenise } from '../clause/tokens'
import { isParticiple, verbForm } from '../clause/verbs'
import { Wording } from '../clause/wording'
import { isWord } from '../clause/words'

/** A word that stands for another; offsets of the sentence's text. */
export interface Pronoun extends Range {
  readonly stands: 'thing' | 'any' | 'things' | 'person'
}

/** “It is the SENCO's job to …”, “it falls to us to …”: stands for what follows. */
const POINTS_AHEAD =
  /^(?:is|was|will be|must be|should be|falls|takes|remains|lies|can be|may be|helps|matters|seems|means)\b[^.;]*\b(?:to|that|who|for|when|if)\b/i
const ENDS =
  /^(?:[.,;:)!?]|and|or|but|to|by|at|in|on|for|with|within|over|together|up|out|from|before|after|once|when|if|as|each|every|down|off|through|online|yearly|annually|ourselves|itself|then|until|so|during|is|are|was|will|must|should|can|may|has|needs?|rests|lies|falls|sits|carefully|fully|properly)$/

/** A pronoun before which something is done to what it stands for. */
const isObject = (wording: Wording, at: number): boolean => {
  const before = wording.word(at - 1)
  // “We do it together”: what is done is no thing.
  if (isAbbreviation(wording, at - 1) || verbForm(before)?.lemma === 'do') return false
  return (
    verbForm(before) !== undefined ||
    /^(?:of|for|from|in|to|behind|into|with|about)$/.test(before) ||
    isWord(before, 'adverb')
  )
}

/** Whether what a subject is said of it is done to it, or what it has to be: a paper does nothing itself. */
function isActedOn(wording: Wording, at: number): boolean {
  let i = wording.afterAdverbs(at + 1)
  let hasBe = false
  for (let steps = 0; steps < 5; steps++) {
    const word = wording.word(i)
    if (isWord(word, 'be') || word === 'gets') hasBe = true
    else if (!isWord(word, 'modal') && !isWord(word, 'have') && word !== 'to') break
    i = wording.afterAdverbs(i + 1)
  }
  return hasBe
}

function pronounAt(wording: Wording, at: number): Pronoun['stands'] | null {
  const word = wording.word(at)
  const next = wording.word(at + 1)
  const isClosed = next === '' || ENDS.test(next) || isWord(next, 'adverb')
  if (word === 'it') {
    if (isClosed && isObject(wording, at)) return 'thing'
    const rest = wording.text.slice(wording.range(at + 1, at + 1).start)
    const i = wording.afterAdverbs(at + 2)
    const isPassive = isActedOn(wording, at) && isPassiveFrom(wording, at + 1)
    if (POINTS_AHEAD.test(rest) && !isPassive && !isParticiple(wording.word(i))) return null
    return isActedOn(wording, at) ? 'thing' : null
  }
  if (word === 'this' || word === 'that') {
    if (word === 'that' && !/^(?:$|[.,;])/.test(next)) return null
    if (isClosed && (isObject(wording, at) || isActedOn(wording, at))) return 'thing'
    return null
  }
  if (word === 'these') {
    if (isActedOn(wording, at)) return 'things'
    return isClosed && isObject(wording, at) ? 'things' : null
  }
  if (word === 'they') return isPassiveFrom(wording, at + 1) ? 'things' : null
  if (word === 'them') return isClosed && WRITES.test(wording.word(at - 1)) ? 'things' : null
  if (word === 'one') {
    const before = wording.word(at - 1)
    const isAfter =
      verbForm(before) ||
      isWord(before, 'subordinator') ||
      /^(?:for|with|of|have|has|had)$/.test(before)
    return isAfter && isClosed && next !== 'or' && next !== 'in' ? 'any' : null
  }
  if (/^(?:she|he)$/.test(word)) return isInverted(wording, at) ? null : 'person'
  if (/^(?:her|him)$/.test(word)) {
    const isGoverned = isWord(wording.word(at - 1), 'preposition') || verbForm(wording.word(at - 1))
    return isGoverned && isClosed ? 'person' : null
  }
  return null
}

const WRITES =
  /^(?:writ|draft|prepar|produc|issu|creat|compil|publish|finalis|amend|own|maintain|updat|complet|author)\w*$/

function isPassiveFrom(wording: Wording, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const word = wording.word(i)
    if (
      isWord(word, 'be') ||
      isWord(word, 'modal') ||
      isWord(word, 'have') ||
      isWord(word, 'adverb')
    )
      continue
    return i > from && isParticiple(word)
  }
  return false
}

/** “nor is she”, “does she”. */
const isInverted = (wording: Wording, at: number): boolean =>
  ['be', 'do', 'have', 'modal'].some((name) => isWord(wording.word(at - 1), name as 'be'))

/** The pronouns of a sentence, in order. */
export function pronounsIn(text: string): Pronoun[] {
  const tokens = tokenise(text)
  const wording = new Wording(text, tokens)
  const found: Pronoun[] = []
  for (let at = 0; at < tokens.length; at++) {
    const stands = pronounAt(wording, at)
    if (stands) found.push({ ...wording.range(at, at + 1), stands })
  }
  return found
}
