import type { JudgedCitation } from '../../citation/judged-citation'
import type { Range } from '../../core/range'
import type { DocumentFinding, DocumentView } from '../rule'

/** Looks at one citation; null when it has nothing to say of it. */
export type CitationCheck = (view: DocumentView, judged: JudgedCitation) => DocumentFinding | null

/** The words of the document at a range. */
export const wordsOf = ({ document }: DocumentView, { start, end }: Range): string =>
  document.text.slice(start, end)
