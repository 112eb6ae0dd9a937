import { lastStart } from '../core/last-start'
import type { PolicyDocument } from './policy-document'

/** Index of the block that holds an offset of the document's text; the last one before it otherwise. */
export const blockAt = ({ starts }: PolicyDocument, offset: number): number =>
  lastStart(starts, offset)
