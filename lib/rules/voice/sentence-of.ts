import type { Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import { sentences } from '../../document/sentences'
import type { DocumentView } from '../rule'
import { formsIn } from './forms'

/** The sentences of a section's own text, in the document. */
function* sentencesIn({ document }: DocumentView, section: number): Generator<Range> {
  const { firstBlock = 0, endBlock = 0 } = document.sections[section] ?? {}
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blocks[index]
    if (!block || block.kind === 'heading' || block.kind === 'code' || block.table?.isHeader)
      continue
    const start = document.starts[index] ?? 0
    for (const own of sentences(block.text))
      yield { start: start + own.start, end: start + own.end }
  }
}

/** The first sentence of a section that passes a test; null where none does. */
export function sentenceWith(
  view: DocumentView,
  section: number,
  test: (text: string) => boolean,
): Range | null {
  for (const range of sentencesIn(view, section))
    if (test(view.document.text.slice(range.start, range.end))) return range
  return null
}

/** The first sentence of a section whose words are about a point. */
export const sentenceAbout = (view: DocumentView, section: number, point: string): Range | null =>
  sentenceWith(view, section, (text) => formsIn(normalise(text)).points.includes(point))
