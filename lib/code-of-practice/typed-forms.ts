import { fromRoman, toRoman } from '../citation/roman'
import type { IndexedSource } from '../knowledge/code-of-practice'

/** A place that a query names by number, in the spelling of the index. */
export interface NamedPlace {
  /** `6.36`, `6.44-6.56`, `xix`, `s36`, `reg 51`, `Sch 1 para 7`, `chapter 6`, `page 99`. */
  readonly reference: string
  /** Works in which to look for it, the likeliest first. */
  readonly sources: readonly IndexedSource[]
}

/** One way of typing a place. */
interface PlaceForm {
  /** Without which the pattern need not be tried: making ready a long one takes a millisecond or two. */
  readonly needs: RegExp
  readonly pattern: RegExp
  /** The places a match names; none where it is no place after all. */
  read(groups: Record<string, string | undefined>, query: string): readonly NamedPlace[]
}

/** The Code's own chapters; a larger number before a point is looked for and not found. */
const CHAPTER = '(?<chapter>1[01]|[1-9])'
const PARAGRAPH = String.raw`(?<first>[1-9]\d{0,2})`
const CHAPTER_WORD = String.raw`\b(?:chapters?|chap|chp|ch|c)\.? *(?=\d)`
const PARAGRAPH_WORD = String.raw`(?:(?:(?<!['’])\b|(?<=\d))(?:paragraphs?|paras?|par|pp?|pts?|points?|nos?|numbers?|sections?|secs?|sect|s|item)\.?(?: (?:no|number)\b\.?)? *(?=[(\d])|[§¶#]+ *)`
const WORK = String.raw`(?:\b(?:send? ?)?(?:cop|code)(?: of practice)?(?: 2015)?[ ,:-]*)`
const CUE = `(?:${WORK}?(?:${CHAPTER_WORD})?${PARAGRAPH_WORD}?)`
/** “year 6. 3 meetings”, “sch 1 para 7” name no chapter of the Code; “£6.50” is money. */
const NOT_AFTER = String.raw`(?<!\d|\d[.:]|£|\b(?:years?|yr|y|ages?|aged|ks|stage|level|weeks?|sch|schedule|reg|regulation|annex) ?)`
const POINT = String.raw`(?: *[.:·]{1,2} *|;|,(?!\d{3})| +(?:point|dot) +)`
const TO = String.raw` *(?:-|–|—|\bto\b|\bthr(?:ough|u)\b|\b(?:un)?till?\b) *`
const UNITS = String.raw`(?! ?(?:%|k\b|am\b|pm\b|fte\b|hours?\b|hrs?\b|days?\b|weeks?\b|wks?\b|months?\b|years?\b|yrs?\b|times\b|meetings?\b|million\b))`
/** “(b)” and “ff.” after a number say nothing that the index has. */
const TAIL = String.raw`(?: ?\([a-z\d]{1,4}\))*(?:ff?\b\.?| onwards?\b)?`
const NO_MORE = String.raw`(?!\d|[.:]\d|,\d{3})${UNITS}`
const LAST = String.raw`(?:${TO}${PARAGRAPH_WORD}?(?:(?<lastChapter>\d{1,2})${POINT}|\.)?(?<last>[1-9]\d{0,2})${TAIL}${NO_MORE})?`
/** The 37 and 38 of “6.36/37 and 38”. */
const MORE = String.raw`(?<more>(?: *(?:[,;&/+]|\band\b|\bor\b) *\.?[1-9]\d{0,2}(?![\d.:])(?= *(?:$|[,;&/+?)]|and\b|or\b)))*)`
const ROMAN = String.raw`\(?(?<roman>[ivx]+|[1-9]\d?)\)?`
const ROMAN_LAST = String.raw`(?: *(?<join>-|–|—|\bto\b|\band\b|&|,|/) *\(?(?<romanLast>[ivx]+)\)?)?`
const INTRO = String.raw`\bintro(?:duction)?\b`

const typed = (source: string): RegExp => new RegExp(source, 'i')

const code: readonly IndexedSource[] = ['cop']
const inCode = (reference: string): NamedPlace => ({ reference, sources: code })

/** Paragraphs of a chapter: one, a range, or some more that leave the chapter out. */
function paragraphs(groups: Record<string, string | undefined>): NamedPlace[] {
  const { chapter = '', first = '', last, lastChapter = chapter, more = '' } = groups
  const from = `${Number(chapter)}.${Number(first)}`
  const isRange = last && (Number(lastChapter) > Number(chapter) || Number(last) > Number(first))
  const others = [...more.matchAll(/\d+/g)].map(([number]) => Number(number))
  return [
    inCode(isRange ? `${from}-${Number(lastChapter)}.${Number(last)}` : from),
    ...others.map((number) => inCode(`${Number(chapter)}.${number}`)),
  ]
}

/** Paragraphs of the Introduction: “xviii”, “xiii to xvi”, “xiii and xviii”, or in plain figures. */
function introduction(groups: Record<string, string | undefined>): NamedPlace[] {
  const { roman = '', romanLast = '', join = '' } = groups
  const first = /^\d/.test(roman) ? toRoman(Number(roman)) : roman.toLowerCase()
  const last = romanLast.toLowerCase()
  if (fromRoman(first) === null) return []
  if (last === '' || fromRoman(last) === null) return [inCode(first)]
  return /^(?:and|[&,/])$/i.test(join)
    ? [inCode(first), inCode(last)]
    : [inCode(`${first}-${last}`)]
}

const hints: readonly (readonly [RegExp, IndexedSource])[] = [
  [/equality|\beqa\b|\bea ?2010/i, 'equality-act-2010'],
  [/education act|\bea ?1996|\b1996/i, 'education-act-1996'],
  [/famil|\bcfa\b|\bcafa\b/i, 'cfa2014'],
  [/send? reg/i, 'send-regs-2014'],
]

/** The work that a query names, or else those that are usual. */
function hinted(query: string, usual: readonly IndexedSource[]): readonly IndexedSource[] {
  const named = hints.find(([pattern]) => pattern.test(query))?.[1]
  return named ? [named] : usual
}

function section(
  { number = '', letter = '', last }: Record<string, string | undefined>,
  query: string,
): NamedPlace[] {
  const from = `s${number}${letter.toUpperCase()}`
  const isRange = last && Number(last) > Number(number)
  const reference = isRange ? `${from}-${last}` : from
  const usual: readonly IndexedSource[] = ['cfa2014', 'equality-act-2010', 'education-act-1996']
  return [{ reference, sources: hinted(query, usual) }]
}

/** Every way of typing a place; those that say more of what they mean come before those they contain. */
export const placeForms: readonly PlaceForm[] = [
  {
    // sch 1 para 3(f), paragraph 7 of schedule 1
    needs: /sch/i,
    pattern:
      /(?:\b(?:para(?:graph)?|item)s?\.? *(?<itemBefore>\d{1,2}) *(?:\((?<pointBefore>[a-g])\))? *(?:of|in)?(?: the)? +)?\bsch(?:ed(?:ule)?)?\.? *(?<number>\d{1,2})(?:,? *(?:para(?:graph)?s?|item|p|point)?\.? *\(?(?<item>\d{1,2})\)?)?(?: *\(?(?<point>[a-g])\)?(?![a-z]))?/i,
    read({ number = '', itemBefore, item = itemBefore, pointBefore, point = pointBefore }, query) {
      const inItem = item ? ` para ${item}${point ? `(${point.toLowerCase()})` : ''}` : ''
      const usual: readonly IndexedSource[] =
        Number(number) < 3 ? ['send-regs-2014', 'equality-act-2010'] : ['equality-act-2010']
      return [{ reference: `Sch ${number}${inItem}`, sources: hinted(query, usual) }]
    },
  },
  {
    // chapter 6 paragraph 24, ch.6 p 24, c6, para 24-26
    needs: /\bc/i,
    pattern: typed(
      `${WORK}?${CHAPTER_WORD}${CHAPTER}(?!\\d)[ ,:;–—-]*(?:(?:in|of) (?:the )?${WORK})?${PARAGRAPH_WORD}\\(?${PARAGRAPH}\\)?${TAIL}${NO_MORE}${LAST}${MORE}`,
    ),
    read: paragraphs,
  },
  {
    // paragraph 24 of chapter 6
    needs: /\bc/i,
    pattern: typed(
      `${PARAGRAPH_WORD}${PARAGRAPH}${LAST}[ ,]*(?:(?:of|in|from|under) +)?(?:the +)?${CHAPTER_WORD}${CHAPTER}\\b(?!${POINT}\\d)`,
    ),
    read: paragraphs,
  },
  {
    // 6 para 36
    needs: /\d.*p/i,
    pattern: typed(
      `${NOT_AFTER}\\b${CHAPTER} *,? *(?:paragraphs?|paras?|par|p)\\.? *${PARAGRAPH}${TAIL}${NO_MORE}${LAST}${MORE}`,
    ),
    read: paragraphs,
  },
  {
    // 6.36, para. 6:36(b), p6.36, 6.36-38, 6.36/37, 6.44ff.
    needs: /\d/,
    pattern: typed(
      String.raw`${CUE}${NOT_AFTER}(?<chapter>\d{1,2})${POINT}${PARAGRAPH}${TAIL}${NO_MORE}${LAST}${MORE}`,
    ),
    read: paragraphs,
  },
  {
    // 6-36, 6 36, cop 6/36: whole queries, or behind a cue
    needs: /\d/,
    pattern: typed(
      String.raw`^(?:${CUE}|${CHAPTER_WORD})${CHAPTER}(?: *[-–—/_:] *| +|, +)${PARAGRAPH}${TAIL}[.?!]*$|${WORK}?\b(?:paras?|paragraphs?)\b\.? *(?<chapterCued>1[01]|[1-9]) *[-–—/_] *(?<firstCued>[1-9]\d{0,2})\b`,
    ),
    read: ({ chapter, first, chapterCued, firstCued }) =>
      paragraphs({ chapter: chapter ?? chapterCued, first: first ?? firstCued }),
  },
  {
    // para 636, with the point forgotten
    needs: /par/i,
    pattern: typed(
      String.raw`^${WORK}?(?:paras?|paragraphs?)\.? *${CHAPTER}(?<first>[1-9]\d{1,2})$`,
    ),
    read: paragraphs,
  },
  {
    // Introduction (iv), intro para 4
    needs: /intro/i,
    pattern: typed(
      String.raw`${INTRO}[ ,:.-]*(?:\b(?:paragraphs?|paras?|par|pp?|no)\b\.? *)?${ROMAN}\b${ROMAN_LAST}(?![a-z\d])`,
    ),
    read: introduction,
  },
  {
    // paragraph xviii, para iv of the introduction
    needs: /\bp.*[ivx]/i,
    pattern: typed(
      String.raw`\b(?:paragraphs?|paras?|par|p)\b\.? *\(?(?<roman>[ivx]{2,})\)?${ROMAN_LAST}(?![a-z\d])`,
    ),
    read: introduction,
  },
  {
    // xix, (iv), xiii-xvi
    needs: /[ivx]/i,
    pattern: typed(
      String.raw`^${WORK}?(?:\b(?:paragraphs?|paras?|par|p)\b\.? *)?\(?(?<roman>[ivx]+)\)?${ROMAN_LAST}(?: (?:of|in) (?:the )?${INTRO}| ${INTRO})?[.?!]*$`,
    ),
    read: introduction,
  },
  {
    // xviii asthma
    needs: /^[ivx]{3}/i,
    pattern: /^(?<roman>x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})(?<=^[ivx]{3,}) /i,
    read: introduction,
  },
  {
    needs: /intro/i,
    pattern: typed(`^(?:the )?${INTRO}(?: (?:to|of) the ${WORK})?$`),
    read: () => [inCode('chapter 0')],
  },
  {
    needs: /annex/i,
    pattern: /\bannex(?:e|es)? *(?<number>[12])\b/i,
    read: ({ number = '' }) => [inCode(`Annex ${number}`)],
  },
  {
    needs: /\bch/i,
    pattern: /\bch(?:ap(?:ter)?)?\.? *(?<number>\d{1,2})\b/i,
    read: ({ number = '' }) => [inCode(`chapter ${number}`)],
  },
  {
    needs: /\bp/i,
    pattern: /\b(?:pages?|pgs?|pp?)\.? *(?<number>\d{1,3})\b(?![.:]\d)(?: *(?:-|–|to) *\d{1,3})?/i,
    read: ({ number = '' }) => [inCode(`page ${number}`)],
  },
  {
    needs: /\br/i,
    pattern:
      /\br(?:egs?|egulations?)?\.? *(?<number>\d{1,2})(?!\d)(?: ?\(\w+\))*(?: *(?:-|–|to) *(?<last>\d{1,2})\b)?/i,
    read: ({ number = '', last }) => [
      {
        reference:
          last && Number(last) > Number(number) ? `reg ${number}-${last}` : `reg ${number}`,
        sources: ['send-regs-2014'],
      },
    ],
  },
  {
    needs: /\bs|§/i,
    pattern:
      /(?:(?<!['’])\b(?:ss?|sec|sect|sections?)|§+)\.? *(?<number>\d{1,3})(?![\d.:])(?<letter>[a-z](?![a-z]))?(?: ?\(\w+\))*(?: *(?:-|–|to) *(?<last>\d{1,3})\b)?/i,
    read: section,
  },
  {
    // cfa 66, Children and Families Act 2014 66
    needs: /act|cfa|cafa|eqa/i,
    pattern:
      /\b(?:cfa|cafa|families act|equality act|eqa|education act)\b(?: ?(?:1996|2010|2014))?,? *(?<number>\d{1,3})(?<letter>[a-z])?\b/i,
    read: section,
  },
]
