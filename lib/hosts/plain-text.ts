/**
 * Which characters of an editor's own text are words, and which stand for something that a plain
 * replacement would destroy (chips, images, table marks).
 */

/** Control characters but tab and soft line break, separators, private use, objects. */
const PROTECTED = /(?![\t\v])[\p{Cc}\u2028\u2029\ue000-\uf8ff\ufffc]/u

/** Protected characters that can stand inside a paragraph; they are read as U+FFFC. */
const OBJECTS = /(?![\t\n])[\p{Cc}\u2028\u2029\ue000-\uf8ff]/gu

/** Characters a plain paste may not give back as they were, so none is retyped without need. */
const NOT_RETYPED =
  /(?! )[\p{Cc}\p{Cs}\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufff0-\uffff]/u

/** Not drawn: spaces, controls, chips and invisible characters. */
const UNDRAWN = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff\ufffc]/u

const ALL_UNDRAWN = new RegExp(UNDRAWN.source, 'gu')

/** Whether the text holds anything that must not be replaced. A paragraph's end is such a thing. */
export const holdsProtected = (text: string): boolean => PROTECTED.test(text)

/** A paragraph as checks read it: soft breaks as `\n`, objects as U+FFFC, every offset kept. */
export const toWords = (raw: string): string =>
  raw.replaceAll('\v', '\n').replace(OBJECTS, '\ufffc')

/** Whether a character may be typed again unchanged when an edit is widened over it. */
export const isRetypable = (character: string): boolean => !NOT_RETYPED.test(character)

const isDrawn = (character: string): boolean => !UNDRAWN.test(character)

/** The drawn characters of a text, the alphabet in which renderings and models are compared. */
export const drawn = (text: string): string => text.replace(ALL_UNDRAWN, '')

/** `offsets[k]` is where the k-th drawn character stands in the text. */
export function drawnOffsets(text: string): number[] {
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) if (isDrawn(text.charAt(i))) offsets.push(i)
  return offsets
}

/** Characters that typing or a plain paste cannot be trusted to give back. */
const UNTYPABLE =
  /(?! )[\p{Cc}\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufffc]/u

/** Whether a plain paste of the text puts down exactly this text. */
export const isTypable = (text: string): boolean => !UNTYPABLE.test(text)
