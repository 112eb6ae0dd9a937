import { carryParagraphs, reword } from '../carry-paragraphs'
import { toWords } from '../plain-text'
import { type Paragraph, paragraphAt } from '../snapshot'
import { applyChange, type TextChange } from '../text-change'
import { readParagraphs, staysInParagraph } from './read-paragraphs'

/** A text as Docs hands it over, cut into paragraphs. Immutable. */
export interface LiveText {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly starts: readonly number[]
  readonly tellsTables: boolean
}

/** The paragraph that holds the whole of a change, when it changes nothing else; otherwise -1. */
function onlyParagraph(was: LiveText, { start, removed, inserted }: TextChange): number {
  const index = paragraphAt(was.starts, start)
  const paragraph = was.paragraphs[index]
  const end = (was.starts[index] ?? 0) + (paragraph?.text.length ?? 0)
  const isInside = paragraph !== undefined && start + removed <= end
  // The cells below a header carry its words, and an empty stretch is a paragraph only with its end.
  if (!isInside || paragraph.table?.isHeader) return -1
  const isEmptied = inserted === '' && removed === paragraph.text.length
  if (isEmptied && was.text[end] !== '\n') return -1
  return staysInParagraph(inserted) ? index : -1
}

function rewordOne(was: LiveText, index: number, change: TextChange): LiveText {
  const text = applyChange(was.text, change)
  const growth = change.inserted.length - change.removed
  const start = was.starts[index] ?? 0
  const old = was.paragraphs[index]
  const paragraphs = was.paragraphs.slice()
  if (old) {
    const words = toWords(text.slice(start, start + old.text.length + growth))
    paragraphs[index] = reword(old, words)
  }
  const starts = was.starts.map((offset, i) => (i > index ? offset + growth : offset))
  return { text, paragraphs, starts, tellsTables: was.tellsTables }
}

/** Cuts a text afresh, keeping what is known about paragraphs that are still there. */
export function readLiveText(text: string, known: readonly Paragraph[]): LiveText {
  const { drafts, starts, tellsTables } = readParagraphs(text)
  return { text, paragraphs: carryParagraphs(known, drafts), starts, tellsTables }
}

/** The text after a change. A change inside one paragraph costs that paragraph. */
export function changeLiveText(was: LiveText, change: TextChange): LiveText {
  const index = onlyParagraph(was, change)
  if (index >= 0) return rewordOne(was, index, change)
  return readLiveText(applyChange(was.text, change), was.paragraphs)
}
