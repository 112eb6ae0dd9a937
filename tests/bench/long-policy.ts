import { countWords } from '../../lib/core/count-words'
import { readMarkdown } from '../../lib/document/markdown'
import type { BlockSpec } from '../hosts/google-docs/stand-in/options'
import { policyOf } from './text'

/** Words of some hundred pages. */
const WORDS = 40_000

/** A document of about a hundred pages as the stand-in of Google Docs opens it. */
export function longPolicy(): { readonly blocks: BlockSpec[]; readonly words: number } {
  const { blocks, text } = readMarkdown(policyOf(WORDS))
  return {
    words: countWords(text),
    blocks: blocks.map((block): BlockSpec => {
      if (block.kind === 'heading') return { kind: 'heading', level: 2, text: block.text }
      if (block.kind === 'list-item') return { kind: 'item', text: block.text }
      return { kind: 'paragraph', runs: [block.text] }
    }),
  }
}
