import { emptyWords } from './everyday-words'
import { inFigures } from './spoken-numbers'
import { plainWords } from './tokens'
import { type NamedPlace, placeForms } from './typed-forms'

export interface TypedPlaces {
  readonly places: readonly NamedPlace[]
  /** The query without the numbers and the words that announce them. */
  readonly rest: string
}

/** More places than anybody types. */
const MOST = 8

const workNames =
  /\b(?:(?:send? ?)?(?:cop|code of practice|code)|equality act|eqa|education act|children and families act|cfa|cafa|send? regs?(?:ulations)?|2010|2014|2015|1996|act)\b/gi

/** What is left between places and around them: “and”, “what does … say”, “in the introduction”. */
const saysNothing = (rest: string): boolean =>
  plainWords(rest).every((word) => emptyWords.has(word) || announcingWord.test(word))

const announcingWord = /^(?:and|or|plus|see|about|paras?|paragraphs?|section|introduction|intro)$/

/** “1:1 support” is a ratio of staff to pupils, not paragraph 1.1. */
const ratio = /\b[1-3] ?: ?1\b(?! ?[.:,]?\d)/

/** Paragraph vi of the Introduction is asked for less than visual impairment. */
const alsoWord = /^vi$/i

/** Whatever a query may say around the number of a paragraph. */
const announcing = /\b(?:send|sen|cop|code|of|practice|the|paras?|paragraphs?|no|number)\b/gi

const isRatio = (query: string): boolean =>
  ratio.test(query) && /[a-z]/i.test(query.replace(announcing, ' '))

/** Finds the places a query names: by paragraph, section, regulation, schedule, chapter or page. */
export function readTypedPlaces(query: string): TypedPlaces {
  const typed = inFigures(query.trim())
  if (!/\d|[ivx]|intro/i.test(typed) || isRatio(typed)) return { places: [], rest: query }
  const found: { readonly at: number; readonly places: readonly NamedPlace[] }[] = []
  let left = typed
  for (const { needs, pattern, read } of placeForms) {
    if (!needs.test(left)) continue
    for (let match = pattern.exec(left); match && found.length < MOST; match = pattern.exec(left)) {
      const places = read(match.groups ?? {}, typed)
      if (places.length === 0) break
      found.push({ at: match.index, places })
      // Blanks keep what follows where it is, so that places come in the order they are typed.
      left = left.replace(match[0], ' '.repeat(match[0].length))
    }
  }
  if (found.length === 0) return { places: [], rest: query }
  return {
    places: found.sort((a, b) => a.at - b.at).flatMap(({ places }) => places),
    rest: alsoWord.test(typed) ? typed : around(left),
  }
}

/** What is still to be looked for by its words; empty where nothing that is left tells anything. */
function around(left: string): string {
  const rest = left.replace(workNames, ' ').replace(/ {2,}/g, ' ').trim()
  return saysNothing(rest) ? '' : rest
}
