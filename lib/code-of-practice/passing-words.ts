import { tokensOf } from './tokens'

/**
 * Words that pass in what people type without saying what it is about. Being seldom in the index does not
 * make them telling. Question words and fillers are not even compared; see `everyday-words.ts`.
 */
const passing = new Set(
  tokensOf(
    (
      'able extra help after again ages ago all almost alone along already always another anybody anyone anything ' +
      'anyway around away back because become before behind being best better big bit both bring came ' +
      'certain come comes coming course day days different done during each easy either else enough even ' +
      'ever every everybody everyone everything fact feel few find first further general go goes going ' +
      'gone good half happen happening happens here hold however instead keep keeping keeps kept kind ' +
      'know knows last later least leave like little long look looked looking looks lot lots made main ' +
      'make makes making many matter may maybe might more most much near never new next nobody nothing ' +
      'number often old once only other others own people perhaps person place point possible put puts ' +
      'putting quite rather real reason right same saying see seem seems since small someone something ' +
      'sometimes soon sort start started still stuff such sure take taken takes taking thing things think ' +
      'though thought through time times too took tried try trying turn two until use used using usual ' +
      'usually very way ways while whole without word words work wrong year years yet'
    ).split(' '),
  ),
)

/** Whether a comparable word is a passing one; how many of something is seldom what is asked for. */
export const isPassing = (word: string): boolean => passing.has(word) || /^\d+$/.test(word)
