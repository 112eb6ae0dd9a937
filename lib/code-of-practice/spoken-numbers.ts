import { cardinals, SMALL_NUMBERS, TENS } from '../core/number-words'

const figureOf = new Map<string, number>([...Object.entries(cardinals), ['oh', 0], ['fourty', 40]])

const WORD = [...figureOf.keys()].sort((a, b) => b.length - a.length).join('|')
/** “six”, “ninety-one”, “one hundred and sixty six”, “one six six”. */
const NUMBER = String.raw`(?:${WORD})(?:(?: |-| and )+(?:${WORD}|hundred)){0,4}\b`
/** What announces a number that stands for a place; “six weeks” is none. */
const CUE = 'chapters?|chap|ch|paragraphs?|paras?|sections?|regulations?|reg|schedule|pages?|annex'

const begins = new RegExp(String.raw`\b(?:${WORD})\b`, 'i')
const pointed = new RegExp(
  String.raw`\b(${NUMBER}|\d{1,2})(?: +(?:point|dot) +| ?[.:] ?)(${NUMBER}|\d{1,3}\b)`,
  'gi',
)
const announced = new RegExp(String.raw`\b(${CUE}) +(?:number )?(${NUMBER})`, 'gi')
const whole = new RegExp(
  `^(?:(?:cop|code|para|paragraph) )?(${SMALL_NUMBERS.slice(1, 12).join('|')}) (${NUMBER})$`,
  'i',
)

/**
 * Brings places that are written as they are spoken into figures: “six point sixty five” is 6.65,
 * “chapter six paragraph ninety one” is chapter 6 paragraph 91. Other numbers in words stay.
 */
export function inFigures(query: string): string {
  if (!begins.test(query)) return query
  return query
    .replace(
      pointed,
      (_, chapter: string, paragraph: string) => `${read(chapter)}.${read(paragraph)}`,
    )
    .replace(announced, (_, cue: string, number: string) => `${cue} ${read(number)}`)
    .replace(
      whole,
      (_, chapter: string, paragraph: string) => `${read(chapter)}.${read(paragraph)}`,
    )
}

/** Value of a number in words, or in figures already: “one six six” and “one sixty six” are 166. */
function read(number: string): string {
  if (/^\d/.test(number)) return number
  let figures = ''
  let before = ''
  for (const word of number.toLowerCase().split(/[ -]+/)) {
    const value = figureOf.get(word)
    const fills = value !== undefined && value > 0 && value < 10 && TENS.includes(before)
    if (fills) figures = `${figures.slice(0, -1)}${value}`
    else if (value !== undefined)
      figures += before === 'hundred' && value < 10 ? `0${value}` : value
    if (word !== 'and') before = word
  }
  return before === 'hundred' ? `${figures}00` : figures
}
