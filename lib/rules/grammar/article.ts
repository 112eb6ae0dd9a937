/** Abbreviations and words that are said as a word although they look like letters, and the reverse. */
const SAID_AS_WORD =
  /^(?:SEN|SEND|SENCO|SENDCO|SENDIASS|SEMH|NASENCO|LADO|MASH|NEET|SENDIST|UK|UN|US|UNCRC)/
const VOWEL_LETTER_NAME = /^[AEFHILMNORSX]/
const CONSONANT_SOUND = /^(?:uni|use|usu|util|eu|one|once|ubiq)/i
const SILENT_H = /^(?:hour|honest|honour|heir)/i

/** Whether `an` goes before these words. */
export function takesAn(words: string): boolean {
  const first = /^[("“‘'[]*([\p{L}\p{N}.&]+)/u.exec(words)?.[1] ?? ''
  const letters = first.replaceAll('.', '')
  if (/^8|^1[18]($|\D)/.test(letters)) return true
  if (/^\p{Lu}[\p{Lu}\p{N}&]+(?:s|$)/u.test(letters)) {
    return !SAID_AS_WORD.test(letters) && VOWEL_LETTER_NAME.test(letters)
  }
  if (SILENT_H.test(letters)) return true
  return /^[aeiou]/i.test(letters) && !CONSONANT_SOUND.test(letters)
}

/** An indefinite article standing right before an offset, if there is one. */
export function articleBefore(
  text: string,
  offset: number,
): { readonly start: number; readonly article: string } | null {
  const match = /(?:^|[\s("'[/])(an?)\s+$/i.exec(text.slice(Math.max(0, offset - 8), offset))
  const article = match?.[1]
  if (!match || !article) return null
  const lead = match[0].indexOf(article)
  return { start: Math.max(0, offset - 8) + match.index + lead, article }
}

/** The article that fits the words, in the capitals of the one it replaces. */
export function articleFor(words: string, like: string): string {
  const article = takesAn(words) ? 'an' : 'a'
  return /^\p{Lu}/u.test(like) ? article.replace('a', 'A') : article
}

/** Ends the words that name the thing: “record of pupils”, “pupil with SEMH needs”. */
const HEAD =
  /^(.*?)(?= (?:of|for|in|with|without|who|that|on|from|at|to|and|or|receiving|below|working) |$|[,(:])/

/** Whether words name several things, so that no `a` can stand before them. */
export function isPlural(words: string): boolean {
  const head = HEAD.exec(words)?.[1] ?? words
  return /(?:\p{Ll}[^\Ws'’iu]s|\b(?:children|people))$/u.test(head)
}
