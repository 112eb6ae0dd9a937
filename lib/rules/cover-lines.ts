import { oncePerView } from './once-per-view'
import type { DocumentView } from './rule'

/** Lines on a cover are shorter than this, in characters, and there are no more blocks of them. */
const LONGEST = 120
const MOST = 12

const isSentence = (line: string): boolean => line.length >= LONGEST || /[.!?]\s*$/.test(line)

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** How many blocks a document begins with that are short lines: its cover, up to its first sentence. */
export const coverBlocks = oncePerView(({ document }: DocumentView): number => {
  const blocks = document.blocks.slice(0, MOST)
  const first = blocks.findIndex(({ text }) => linesOf(text).some(isSentence))
  return first < 0 ? blocks.length : first
})

/** The title, and the short lines that a document begins with. */
export const coverLines = oncePerView((view: DocumentView): readonly string[] => {
  const { title, blocks } = view.document
  const lines = blocks.slice(0, coverBlocks(view)).flatMap(({ text }) => linesOf(text))
  return title ? [title, ...lines] : lines
})
