import type { CodeIndex } from '../../../lib/citation/code-index'
import { citationsOf } from '../../../lib/citation/document'
import { resolve } from '../../../lib/citation/resolve'
import { separate } from '../../../lib/citation/separate'
import { overlaps, type Range } from '../../../lib/core/range'
import { readMarkdown } from '../../../lib/document/markdown'
import { toSource } from '../../../lib/document/source-map'

interface Mark extends Range {
  readonly source: string
  readonly reference: string
  readonly status: string
  readonly words: string
}

/** What was found of the citations marked in one page, and what is wrong with the rest. */
export interface MarkedResult {
  readonly marked: number
  readonly found: number
  /** Found and judged as marked. */
  readonly judged: number
  /** Numbers taken for citations that nobody marked. */
  readonly taken: number
  /** One line for each mark that was missed or misjudged, and for each number taken. */
  readonly wrong: readonly string[]
}

/** `⟦source reference status|words⟧` in a page; the page without them. */
function unmarked(page: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let at = 0
  for (const match of page.matchAll(/⟦(\S+) (.*?) ?([a-z-]+)\|(.*?)⟧/gs)) {
    const [whole, source = '', reference = '', status = '', words = ''] = match
    text += page.slice(at, match.index)
    marks.push({
      source,
      reference: reference.trim(),
      status,
      words,
      start: text.length,
      end: text.length + words.length,
    })
    text += words
    at = match.index + whole.length
  }
  return { text: text + page.slice(at), marks }
}

/** `s36(1)` as `s36`, `sch 1 para 3(a)` as `sch 1 para 3`: markers differ in how deep they go. */
const shallow = (reference: string): string =>
  reference
    .toLowerCase()
    .replace(/\([^)]*\)|-(?=\()/g, '')
    .replace(/\s+/g, ' ')

/** Finds and judges what is in a page and compares it with its marks. */
export function measureMarked(name: string, page: string, index: CodeIndex): MarkedResult {
  const { text, marks } = unmarked(page)
  const document = readMarkdown(text)
  const citations = citationsOf(document)
    .flatMap(separate)
    .map((citation) => ({
      citation,
      status: resolve(citation, index, citation.claim).status,
      at: (document.source && toSource(document.source, citation)) ?? { start: 0, end: 0 },
    }))
  const wrong: string[] = []
  let found = 0
  let judged = 0
  for (const mark of marks) {
    const here = citations.filter(
      ({ citation, at }) =>
        overlaps(at, mark) &&
        (citation.source === mark.source ||
          (mark.status === 'ambiguous' && citation.rivals.includes(mark.source))),
    )
    const [first] = here
    const whole = here.map(({ citation }) => shallow(citation.reference))
    const hit =
      here.find(({ citation }) => shallow(citation.reference) === shallow(mark.reference)) ??
      here.find(({ citation }) => citation.reference.startsWith(`${mark.reference} para `)) ??
      (first && isTogether(whole, shallow(mark.reference)) ? first : undefined)
    if (!hit) {
      wrong.push(`${name}: missed “${mark.words}” (${mark.source} ${mark.reference})`)
      continue
    }
    found++
    if (hit.status === mark.status) judged++
    else wrong.push(`${name}: “${mark.words}” is ${hit.status}, not ${mark.status}`)
  }
  const taken = citations.filter(
    ({ citation, at }) => citation.kind !== 'work' && !marks.some((mark) => overlaps(at, mark)),
  )
  for (const { citation } of taken)
    wrong.push(`${name}: took “${citation.text}” for ${citation.source} ${citation.reference}`)
  return { marked: marks.length, found, judged, taken: taken.length, wrong }
}

/** “5.59 and 5.60”, “regs 49 and 50” marked as 5.59-5.60 and reg 49-50, or the other way round. */
function isTogether(found: readonly string[], marked: string): boolean {
  const ends = marked.split(/-|, /)
  const bare = (place: string | undefined) => place?.replace(/^(?:s|reg |sch |part )(?=\d)/, '')
  return ends.length > 1 && found.length > 1
    ? found[0] === ends[0] && bare(found.at(-1)) === bare(ends.at(-1))
    : found[0]?.replace(/-/g, ', ') === marked
}
