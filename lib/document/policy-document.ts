import type { Range } from '../core/range'
import type { SourceMap } from './source-map'

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'footnote'
  | 'caption'
  | 'code'

export type InlineKind = 'emphasis' | 'strong' | 'link' | 'code' | 'quote' | 'heading-number'

/** A run of inline formatting; offsets are relative to the block's text. */
export interface InlineSpan extends Range {
  readonly kind: InlineKind
  /** Target of a link. */
  readonly url?: string
}

export interface ListPlace {
  readonly ordered: boolean
  /** The number it was written with, where that does not follow from the item before it. */
  readonly number?: number
  /** The sentence opener the bullets hang from (“Parents will be”), when there is one. */
  readonly stem: Block | null
}

export interface TablePlace {
  /** Number of the table within the document, from 0. */
  readonly table: number
  readonly row: number
  readonly column: number
  readonly isHeader: boolean
  /** Text of the header cell above, or empty. */
  readonly header: string
}

/** A cell among its neighbours. */
export interface TableContext extends TablePlace {
  /** The cells of the header row, from the first column on. */
  readonly headers: readonly string[]
  /** Text of the first cell of the row, or empty for that cell itself. */
  readonly rowHeader: string
  /** How all cells of the row begin, from the first column on: their first paragraphs. */
  readonly cells: readonly string[]
}

/**
 * One paragraph, heading, list item, table cell … of the document. Immutable and free of position,
 * so that an unchanged block stays the same object from one revision to the next and whatever is
 * known about it stays known.
 */
export interface Block {
  readonly kind: BlockKind
  /** Plain words without markup; soft line breaks stay as `\n`. */
  readonly text: string
  /** Heading level 1–6, list nesting from 1, otherwise 0. */
  readonly depth: number
  readonly list: ListPlace | null
  readonly table: TableContext | null
  /** Inside a block quotation. */
  readonly inQuotation: boolean
  readonly spans: readonly InlineSpan[]
  /** Of a footnote: the sentence with its mark, where the reader knows that. */
  readonly note?: string
}

/** A heading and everything up to the next heading of the same or a higher level. */
export interface Section {
  /** Block index of the heading; null for the text before the first heading. */
  readonly heading: number | null
  readonly title: string
  /** 0 for the front matter of the document. */
  readonly level: number
  readonly parent: Section | null
  /** Titles from the outermost heading to this one. */
  readonly path: readonly string[]
  /** Own blocks, heading included, subsections excluded: first (inclusive) … */
  readonly firstBlock: number
  /** … and last (exclusive). */
  readonly endBlock: number
}

/** A policy as the checks see it: blocks in reading order over one plain text. */
export interface PolicyDocument {
  /** The plain text that every offset refers to (UTF-16). */
  readonly text: string
  readonly title: string | null
  readonly blocks: readonly Block[]
  /** `starts[i]` is the offset of `blocks[i]` in `text`. */
  readonly starts: readonly number[]
  readonly sections: readonly Section[]
  /** `sectionOf[i]` is the index in `sections` of the section that holds `blocks[i]`. */
  readonly sectionOf: readonly number[]
  /** Where the text stands in the file it was read from; null for text typed or taken from an editor. */
  readonly source: SourceMap | null
}
