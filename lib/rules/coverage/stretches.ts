import type { Block } from '../../document/policy-document'

/** A heading, real or only made to look like one, and the text below it, within a section. */
export interface Stretch {
  readonly title: string
  /** First block (inclusive) and last (exclusive), by their places in the section. */
  readonly firstBlock: number
  readonly endBlock: number
  /** Characters of the first block that are no more than the title. */
  readonly titleEnd: number
}

const LONGEST = 70
/** A line in bold with one of these tells something besides what the text below is about: a number, a name, a date. */
const TELLS = /[\d@:]/

/**
 * Length of a title with which a paragraph begins: a short line in bold, alone or with the text in the line below it.
 * People write so who do not use heading styles.
 */
function titleLength({ kind, text, spans }: Block): number {
  const [first] = spans
  if (kind !== 'paragraph' || first === undefined || first.start > 0) return 0
  const line = text.indexOf('\n')
  const end = line < 0 ? text.length : line
  if (end > LONGEST || /[.;,]$/.test(text.slice(0, end))) return 0
  const bold = spans.filter((span) => span.kind === 'strong' && span.start < end)
  const isBold = bold.reduce((sum, span) => sum + span.end - span.start, 0) >= end - 2
  return isBold ? end : 0
}

/** Where the text of a paragraph begins, behind the line in bold that is its title. */
export function afterTitle(block: Block): number {
  const end = titleLength(block)
  return end > 0 && end < block.text.length ? end + 1 : 0
}

/** Cuts a section at lines that look like headings. The first stretch is that of its own heading. */
export function stretchesOf(blocks: readonly Block[], heading: string): Stretch[] {
  const stretches: Stretch[] = []
  let open = { title: heading, firstBlock: 0, titleEnd: 0 }
  for (const [at, block] of blocks.entries()) {
    const end = at === 0 ? 0 : titleLength(block)
    if (end === 0) continue
    stretches.push({ ...open, endBlock: at })
    const title = block.text.slice(0, end)
    open = { title, firstBlock: at, titleEnd: TELLS.test(title) ? 0 : end }
  }
  return [...stretches, { ...open, endBlock: blocks.length }]
}
