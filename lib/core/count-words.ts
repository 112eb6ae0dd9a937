const [TAB, RETURN, SPACE, FIRST_BEYOND_ASCII] = [9, 13, 32, 128]

/** White space, as `\s` takes it. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < FIRST_BEYOND_ASCII) return unit === SPACE || (unit >= TAB && unit <= RETURN)
  return /\s/.test(text.charAt(at))
}

/** Words as a word processor counts them: whatever white space keeps apart. */
export function countWords(text: string): number {
  let words = 0
  let isApart = true
  for (let at = 0; at < text.length; at++) {
    const wasApart = isApart
    isApart = isSpace(text, at)
    if (wasApart && !isApart) words++
  }
  return words
}
