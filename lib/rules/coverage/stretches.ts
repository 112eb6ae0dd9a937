import type { Block } from '../../document/policy-document'

/** A heading, real or only made to look like one, and the text below it, within a section. */
export interface Stretch {
  readonly title: string
  /** First block (inclusive) and last (exclusive), by their places in the section. */
  readonly firstBlock: number
  readonly endBlock: number
}

const LONGEST = 70

/** A short line in bold that stands alone: what people write who do not use heading styles. */
function looksLikeHeading({ kind, text, spans }: Block): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST || /[.;,]$/.test(text)) return false
  const bold = spans.filter((span) => span.kind === 'strong')
  return bold.reduce((sum, { start, end }) => sum + end - start, 0) >= text.length - 2
}

/** Cuts a section at lines that look like headings. The first stretch is that of its own heading. */
export function stretchesOf(blocks: readonly Block[], heading: string): Stretch[] {
  const stretches: Stretch[] = []
  let title = heading
  let firstBlock = 0
  for (const [at, block] of blocks.entries()) {
    if (at === 0 || !looksLikeHeading(block)) continue
    stretches.push({ title, firstBlock, endBlock: at })
    title = block.text
    firstBlock = at
  }
  return [...stretches, { title, firstBlock, endBlock: blocks.length }]
}
