import type { IndexedSource } from '../knowledge/code-of-practice'

/** A place that a query names by number, in the spelling of the index. */
export interface NamedPlace {
  /** `6.36`, `6.44-6.56`, `xix`, `s36`, `reg 51`, `Sch 1 para 7`, `chapter 6`, `page 99`. */
  readonly reference: string
  /** Works in which to look for it, the likeliest first. */
  readonly sources: readonly IndexedSource[]
}

export interface QueryNumbers {
  readonly places: readonly NamedPlace[]
  /** The query without the numbers and the words that announce them. */
  readonly rest: string
}

interface Form {
  readonly pattern: RegExp
  place(groups: Record<string, string | undefined>, query: string): NamedPlace | null
}

const CUE = String.raw`(?:(?:send? ?)?(?:cop|code)(?: of practice)?(?: 2015)?[ ,:]*)?(?:(?:para(?:graph)?s?|section|sec|no|number)\b\.?|§+|¶)? *`

const POINT = ' *[.:,·] *'

const code: readonly IndexedSource[] = ['cop']

const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`${CUE}\b(?<chapter>\d{1,2})${POINT}(?<first>\d{1,3})(?: *(?:-|–|—|to|and|&) *(?:\k<chapter>${POINT})?(?<last>\d{1,3}))?(?![\d.]|,\d)`,
      'i',
    ),
    place: ({ chapter, first = '', last }) => ({
      reference: range(Number(chapter), first, last),
      sources: code,
    }),
  },
  {
    pattern: /^(?:cop|code|paras?|paragraphs?|§)? *(?<chapter>\d{1,2}) +(?<first>\d{1,3})$/i,
    place: ({ chapter, first = '' }) => ({
      reference: range(Number(chapter), first),
      sources: code,
    }),
  },
  {
    pattern:
      /^(?:(?:cop|code)(?: of practice)?,? *)?(?:paras?|paragraphs?|intro(?:duction)?)? *(?<roman>[ivx]+)\.?$/i,
    place: ({ roman = '' }) => ({ reference: roman.toLowerCase(), sources: code }),
  },
  {
    pattern: /\bannex(?:e|es)? *(?<number>[12])\b/i,
    place: ({ number = '' }) => ({ reference: `Annex ${number}`, sources: code }),
  },
  {
    pattern: /\bch(?:ap(?:ter)?)?\.? *(?<number>\d{1,2})\b/i,
    place: ({ number = '' }) => ({ reference: `chapter ${number}`, sources: code }),
  },
  {
    pattern: /\b(?:pages?|pgs?|pp?)\.? *(?<number>\d{1,3})\b(?![.:]\d)(?: *(?:-|–|to) *\d{1,3})?/i,
    place: ({ number = '' }) => ({ reference: `page ${number}`, sources: code }),
  },
  {
    pattern:
      /\bsch(?:ed(?:ule)?)?\.? *(?<number>\d{1,2})(?:,? *(?:para(?:graph)?|item|p|point)?\.? *(?<item>\d{1,2}))?(?: *\(?(?<point>[a-g])\)?(?![a-z]))?/i,
    place: ({ number = '', item, point }, query) => ({
      reference: `Sch ${number}${item ? ` para ${item}${point ? `(${point.toLowerCase()})` : ''}` : ''}`,
      sources: hinted(
        query,
        number === '1' || number === '2'
          ? ['send-regs-2014', 'equality-act-2010']
          : ['equality-act-2010'],
      ),
    }),
  },
  {
    pattern: /\breg(?:s|ulations?)?\.? *(?<number>\d{1,2})(?: *\(\d+\))*(?!\d)/i,
    place: ({ number = '' }) => ({ reference: `reg ${number}`, sources: ['send-regs-2014'] }),
  },
  {
    pattern:
      /(?:\b(?:s|ss|sec|sect|section|sections)\.? *)(?<number>\d{1,3})(?<letter>[a-z])?(?: *\(\w+\))*(?![\d.:])/i,
    place: ({ number = '', letter = '' }, query) => ({
      reference: `s${number}${letter.toUpperCase()}`,
      sources: hinted(query, ['cfa2014', 'equality-act-2010', 'education-act-1996']),
    }),
  },
]

const hints: readonly (readonly [RegExp, IndexedSource])[] = [
  [/equality|\beqa\b|\bea ?2010/i, 'equality-act-2010'],
  [/education act|\bea ?1996|\b1996/i, 'education-act-1996'],
  [/famil|\bcfa\b|\bcafa\b/i, 'cfa2014'],
  [/send? reg/i, 'send-regs-2014'],
]

function hinted(query: string, usual: readonly IndexedSource[]): readonly IndexedSource[] {
  const named = hints.find(([pattern]) => pattern.test(query))?.[1]
  return named ? [named] : usual
}

function range(chapter: number, first: string, last?: string): string {
  const from = `${chapter}.${Number(first)}`
  return last ? `${from}-${chapter}.${Number(last)}` : from
}

const workNames =
  /\b(?:(?:send? )?(?:cop|code of practice|code)|equality act|eqa|education act|children and families act|cfa|cafa|send? regs?(?:ulations)?|2010|2014|2015|1996|act)\b/gi

/** “1:1 support” is a ratio of staff to pupils, not paragraph 1.1. */
const oneToOne = /\b[12] ?: ?1 +[a-z]/i

/** Finds the places a query names: by paragraph, section, regulation, schedule, chapter or annex. */
export function readNumbers(query: string): QueryNumbers {
  if (oneToOne.test(query)) return { places: [], rest: query }
  for (const form of forms) {
    const match = form.pattern.exec(query.trim())
    const place = match?.groups && form.place(match.groups, query)
    if (!match || !place) continue
    const around = query.trim().replace(match[0], ' ')
    return { places: [place], rest: around.replace(workNames, ' ').trim() }
  }
  return { places: [], rest: query }
}
