import type { RequestContext, WordAbilities, WordParagraph } from './word-api'

/** Where a paragraph stands in a list; levels from 0. */
interface ListFacts {
  readonly level: number
  /** The marker as Word draws it: `•`, `1.`, `(a)`. */
  readonly marker: string
}

/** Where a paragraph stands in the innermost table around it. */
export interface CellFacts {
  readonly row: number
  readonly column: number
  readonly headerRows: number
}

/** A paragraph's own list item and cell. */
export interface Detail {
  readonly list: ListFacts | null
  readonly cell: CellFacts | null
}

/** A paragraph as Word tells it. */
export interface BodyParagraph {
  readonly text: string
  readonly style: string
  readonly outlineLevel: number
  readonly isListItem: boolean
  readonly nesting: number
  /** The text holds words that a tracked change takes away, or hides others; it is only read. */
  readonly isReviewed: boolean
}

/** One reading of the document's main text. */
export interface Body {
  readonly title: string
  /** Null where this Word does not say. */
  readonly tracking: boolean | null
  readonly paragraphs: readonly BodyParagraph[]
  /** In the same order, for use in the same run. */
  readonly proxies: readonly WordParagraph[]
}

/** A paragraph's text with soft breaks as `\v`, as Word writes them, whichever way it is handed over. */
export const plainBreaks = (text: string): string =>
  text.replace(/\r$/, '').replaceAll(/\r\n?|\n/g, '\v')

/** Texts as they will be once tracked changes are accepted; null when there are none. */
async function reviewedTexts(
  context: RequestContext,
  proxies: readonly WordParagraph[],
  original: string,
  current: string,
): Promise<readonly string[] | null> {
  if (original === current) return null
  const texts = proxies.map((proxy) => proxy.getReviewedText('Current'))
  await context.sync()
  return texts.map(({ value }) => plainBreaks(value))
}

/** Reads all paragraphs of the main text, in one round trip unless changes are tracked. */
export async function readBody(context: RequestContext, abilities: WordAbilities): Promise<Body> {
  const { document } = context
  const { body, properties } = document
  const { paragraphs } = body
  paragraphs.load('text,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel')
  properties.load('title')
  const review = abilities.reviewing
    ? { original: body.getReviewedText('Original'), current: body.getReviewedText('Current') }
    : null
  if (review) document.load('changeTrackingMode')
  await context.sync()
  const proxies = paragraphs.items
  const reviewed =
    review && (await reviewedTexts(context, proxies, review.original.value, review.current.value))
  return {
    title: properties.title,
    tracking: review ? document.changeTrackingMode !== 'Off' : null,
    proxies,
    paragraphs: proxies.map((proxy, i) => {
      const own = plainBreaks(proxy.text)
      const text = reviewed?.[i] ?? own
      return {
        text,
        style: proxy.styleBuiltIn,
        outlineLevel: proxy.outlineLevel,
        isListItem: proxy.isListItem,
        nesting: proxy.tableNestingLevel,
        isReviewed: text !== own,
      }
    }),
  }
}

/** Reads where items stand in their lists and cells in their tables, in one round trip. */
export async function readDetails(
  context: RequestContext,
  { paragraphs, proxies }: Body,
): Promise<readonly Detail[]> {
  const asked = proxies.map((proxy, i) => {
    const item = paragraphs[i]?.isListItem ? proxy.listItemOrNullObject : null
    const isCell = (paragraphs[i]?.nesting ?? 0) > 0
    const cell = isCell ? proxy.parentTableCellOrNullObject : null
    const table = isCell ? proxy.parentTableOrNullObject : null
    item?.load('level,listString')
    cell?.load('rowIndex,cellIndex')
    table?.load('headerRowCount')
    return { item, cell, table }
  })
  await context.sync()
  return asked.map(({ item, cell, table }) => ({
    list: item && !item.isNullObject ? { level: item.level, marker: item.listString } : null,
    cell:
      cell && table && !cell.isNullObject && !table.isNullObject
        ? { row: cell.rowIndex, column: cell.cellIndex, headerRows: table.headerRowCount }
        : null,
  }))
}
