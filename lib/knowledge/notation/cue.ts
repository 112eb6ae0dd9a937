import { PatternError } from './parse'

/** Longest run of other words that `..` stands for. */
const FEW_WORDS = ' (?:[^.;]{1,50} )?'

const symbols: Readonly<Record<string, string>> = {
  '-': '[ -]?',
  ',': ',?',
  '*': "[a-z0-9'-]*",
  '=': '\\b',
  '(': '(?:',
  ')': ')',
  '[': '(?:',
  ']': ')?',
  '/': '|',
}

/** A character that means itself; nearly all are letters. */
const literal = (character: string): string =>
  character >= 'a' && character <= 'z' ? character : character.replace(/[^\w£&']/, '\\$&')

/**
 * The source of an expression for one cue, in the notation of `content/citations/topics.md`. It is
 * meant for lower-case text and matches from the start of a word.
 *
 * @throws PatternError when brackets do not pair
 */
export function cueSource(cue: string): string {
  const open: string[] = []
  let source = ''
  for (let i = 0; i < cue.length; i++) {
    if (cue.startsWith(' .. ', i)) {
      source += FEW_WORDS
      i += 3
      continue
    }
    const character = cue[i] ?? ''
    if (character === '(' || character === '[') open.push(character)
    if (character === ')' || character === ']') {
      if (open.pop() !== (character === ')' ? '(' : '['))
        throw new PatternError(`expected brackets in pairs in the cue “${cue}”`)
    }
    source += character === ' ' ? '[ -]+' : (symbols[character] ?? literal(character))
  }
  if (open.length > 0) throw new PatternError(`expected brackets in pairs in the cue “${cue}”`)
  return source
}
