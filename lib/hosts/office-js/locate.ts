import type { Range } from '../../core/range'
import { plainBreaks } from './read-body'
import type { RequestContext, WordParagraph, WordRange } from './word-api'

/** Characters Word takes in one search, codes included. */
const MOST_SEARCHED = 255
/** Characters searched for at either end of a stretch that is longer. */
const END = 80

/** The text as Word's search wants it: a circumflex begins a code there. */
const asSearch = (text: string): string =>
  text.replaceAll('^', '^^').replaceAll('\t', '^t').replaceAll('\v', '^l')

interface Stretch {
  readonly words: string
  /** Offset in the paragraph. */
  readonly at: number
}

/** The ends by which a stretch is found, the same one twice where it is short. */
function endsOf(text: string, { start, end }: Range): readonly [Stretch, Stretch] {
  const whole = { words: text.slice(start, end), at: start }
  if (asSearch(whole.words).length <= MOST_SEARCHED) return [whole, whole]
  return [
    { words: text.slice(start, start + END), at: start },
    { words: text.slice(end - END, end), at: end - END },
  ]
}

/**
 * Finds words that Word knows only by searching. Its search is lenient with quotation marks and finds
 * all twins, so of the hits the one counts that says exactly this and has exactly the paragraph's
 * text before it.
 */
async function findStretch(
  context: RequestContext,
  paragraph: WordParagraph,
  text: string,
  { words, at }: Stretch,
): Promise<WordRange | null> {
  const hits = paragraph.search(asSearch(words), { matchCase: true })
  hits.load('text')
  await context.sync()
  const exact = hits.items.filter((hit) => plainBreaks(hit.text) === words)
  const begin = paragraph.getRange('Start')
  const leads = exact.map((hit) => {
    const lead = begin.expandTo(hit.getRange('Start'))
    lead.load('text')
    return lead
  })
  await context.sync()
  const before = text.slice(0, at)
  const found = exact.filter((_, i) => plainBreaks(leads[i]?.text ?? '') === before)
  const [only] = found
  return only && found.length === 1 ? only : null
}

/**
 * Word's own range for a stretch of a paragraph; null when it cannot be told with certainty, as where
 * the paragraph's text is not all that stands in it.
 *
 * @param text the paragraph's text as it was read in this run
 * @throws whatever Office.js throws
 */
export async function locate(
  context: RequestContext,
  paragraph: WordParagraph,
  text: string,
  stretch: Range,
): Promise<WordRange | null> {
  if (stretch.end <= stretch.start) return null
  const [first, last] = endsOf(text, stretch)
  const begin = await findStretch(context, paragraph, text, first)
  if (!begin || first === last) return begin
  const end = await findStretch(context, paragraph, text, last)
  return end && begin.expandTo(end)
}
