import type { Range } from '../../core/range'

/** Words in capitals one after the other; “of” and “C of E” may stand between them. */
const RUN =
  /(?<![\p{L}'’])(?:\p{Lu}\p{Lu}[\p{Lu}'’-]*|ST\.?)(?:[ \t,&–-]+(?:C\.? of E\.?|(?:of|the|and|at|in|on|upon|for) (?=\p{Lu}{2})|[\p{Lu}][\p{Lu}'’.-]*))*/gu
const FOR_A_SCHOOL = /\b(?:SCHOOL|ACADEMY|COLLEGE|INFANTS?|JUNIORS?|NURSERY|PRIMARY|PRE-?SCHOOL)\b/
const SMALL = /\b(?:OF|THE|AND|AT|IN|ON|UPON|FOR)\b/g
/** Initials that stand in names of schools as they are. */
const STAYS = /^(?:CE|RC|VA|VC|SEN|SEND)$/

const capitalised = (word: string): string =>
  STAYS.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()

/** “OAKFIELD C of E PRIMARY ACADEMY” as a school writes its name in a sentence, letter for letter in its place. */
export function unshouted(text: string): string {
  if (!FOR_A_SCHOOL.test(text)) return text
  return text.replace(RUN, (run) =>
    FOR_A_SCHOOL.test(run)
      ? run
          .replace(SMALL, (word, at: number) => (at === 0 ? word : word.toLowerCase()))
          .replace(/\p{Lu}[\p{Lu}'’]+/gu, capitalised)
      : run,
  )
}

/** A line in capitals as it would be written in small letters, each word with its capital. */
export const inSmallLetters = (line: string): string =>
  line.replace(/\p{Lu}[\p{Lu}'’]+/gu, capitalised)

/** The line of a text that holds an offset. */
export function lineAt(text: string, offset: number): Range {
  const end = text.indexOf('\n', offset)
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end }
}

/** Whether a line is in capitals but for the small words between them. */
export function isShoutedLine(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’]*/gu) ?? []
  const loud = words.filter((word) => word.length > 2 && word === word.toUpperCase())
  return loud.length > 1 && words.every((word) => word.length < 4 || word === word.toUpperCase())
}
