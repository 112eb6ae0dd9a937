import { signs } from '../../knowledge/notation/coverage-cue'

/** Stands for any number at the beginning of a word. */
export const DIGITS = '#'
/** Letters of a word by which it is filed. */
export const KEY_LENGTH = 6
const LETTERS = /^[a-z0-9&£']+/

/** Index of the bracket that closes the one at the start of a text. */
function closing(text: string): number {
  let open = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') open++
    if (text[i] === ')' || text[i] === ']') open--
    if (open === 0) return i
  }
  return text.length - 1
}

/** The options of a choice; strokes inside brackets belong to an inner one. */
function options(text: string): string[] {
  const found: string[] = ['']
  let open = 0
  for (const character of text) {
    if (character === '(' || character === '[') open++
    if (character === ')' || character === ']') open--
    if (character === '/' && open === 0) found.push('')
    else found[found.length - 1] += character
  }
  return found
}

/** Beginnings of the words with which a text that matches a cue can start. */
export function openingsOfCue(cue: string): string[] {
  const text = cue.trimStart()
  const [first = ''] = text
  if (text.startsWith('{')) {
    const name = text.slice(1, text.indexOf('}'))
    return Object.entries(signs).flatMap(([sign, mark]) => (sign === name ? [mark] : []))
  }
  if (first === DIGITS) return [DIGITS]
  const letters = LETTERS.exec(text)?.[0]
  if (letters) return [letters.slice(0, KEY_LENGTH)]
  const end = closing(text)
  const rest = text.slice(end + 1)
  if (first === '(')
    return options(text.slice(1, end)).flatMap((option) => openingsOfCue(option + rest))
  if (first === '[') return [...openingsOfCue(text.slice(1, end) + rest), ...openingsOfCue(rest)]
  return []
}

/** Words of a cue with their choices: what stands between spaces outside brackets. */
function partsOf(cue: string): string[] {
  const parts: string[] = ['']
  let open = 0
  for (const character of cue) {
    if (character === '(' || character === '[') open++
    if (character === ')' || character === ']') open--
    if (character === ' ' && open === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.filter(Boolean)
}

/** Parts that can be anything or nothing, or begin with such. */
const OPEN = /^[[*.-]|^\((?:[^/)]*\/)?[[*]|\/[[*]/
/** A first part that is always a single word, whichever of its choices it is. */
const ONE_WORD = /^[a-z0-9()/[\]=]+$/
/** Signs may be left out, so that a part with one can match nothing. */
const SIGN = /[^a-z0-9#'*=()/[\] -]/
/** Between parts anything may stand but the end of a sentence. */
const ANYTHING = ' .. '

/** What a text must hold, by the beginnings of words, for a cue to match at a word. */
export interface CueNeeds {
  /** Of the very next word one; null where another may come between. */
  readonly next: readonly string[] | null
  /** Of each group one, later and before the next full stop or semicolon. */
  readonly later: readonly (readonly string[])[]
  /** Of each group one, anywhere. */
  readonly anywhere: readonly (readonly string[])[]
}

/** What every text that matches a cue holds besides the word with which the cue begins. */
export function needsOfCue(cue: string): CueNeeds {
  const [first = '', ...rest] = partsOf(cue)
  const needed = rest
    .filter((part) => !OPEN.test(part))
    .map((part) => ({ part, openings: openingsOfCue(part) }))
    .filter(({ openings }) => openings.length > 0)
  const isOneSentence = !/[.;]/.test(cue.replaceAll(ANYTHING, ' '))
  const isLater = (part: string) => isOneSentence && !SIGN.test(part)
  const [second] = needed
  const follows = second && second.part === rest[0] && ONE_WORD.test(first) && isLater(second.part)
  const others = follows ? needed.slice(1) : needed
  return {
    next: follows ? second.openings : null,
    later: others.filter(({ part }) => isLater(part)).map(({ openings }) => openings),
    anywhere: others.filter(({ part }) => !isLater(part)).map(({ openings }) => openings),
  }
}
