/** The language an element is marked with, of whatever country; null where it is not. */
const languageAt = (element: Element): string | null => {
  const told = element.getAttribute('lang') || element.getAttribute('xml:lang')
  return told?.toLowerCase().split('-')[0] || null
}

/**
 * The language in which Word checks the spelling of most of a paragraph's words; null where it does
 * not say. The language of the page itself is that of Word's buttons, so it is not asked.
 *
 * @param paragraph as it is drawn, or the mirror of a painted one
 * @param pieces its words
 */
export function languageOf(
  paragraph: Element,
  pieces: readonly { readonly node: Text }[],
): string | null {
  const own = languageAt(paragraph)
  const lengths = new Map<string, number>()
  for (const { node } of pieces) {
    const run = node.parentElement?.closest('[lang], [xml\\:lang]')
    const language = (run && paragraph.contains(run) && languageAt(run)) || own
    if (language) lengths.set(language, (lengths.get(language) ?? 0) + node.length)
  }
  const [most] = [...lengths].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? own
}
