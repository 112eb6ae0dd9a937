import type { Piece, RunRef } from './docx-document'
import type { Markup } from './markup'
import { type Operation, type RunOperations, steps } from './run-operations'
import type { Splices } from './splices'
import { mirrorTextBoxes } from './text-box-twins'
import { childOf, elements, startTagEnd, type Xml } from './xml'

/** What a run becomes: content that stays where it is, insertions of our own, comment marks. */
interface Fragment {
  readonly kind: 'content' | 'insertion' | 'mark'
  readonly xml: string
}

export interface RenderContext {
  readonly splices: Splices
  readonly markup: Markup
  readonly tracked: boolean
}

/** A run's formatting as written, without the record of how it was formatted before. */
export function propertiesLike({ node }: RunRef, source: string): string {
  const properties = node.name === 'w:r' ? childOf(node, 'w:rPr') : null
  if (!properties) return ''
  const change = childOf(properties, 'w:rPrChange')
  return change
    ? source.slice(properties.start, change.start) + source.slice(change.end, properties.end)
    : source.slice(properties.start, properties.end)
}

/** Writes one run anew, cut wherever its state changes. */
class RunWriter {
  readonly fragments: Fragment[] = []
  readonly #open: string
  readonly #close: string
  #content = ''
  /** Words at the end of the content that more words can still join. */
  #words = ''
  #gone = false

  constructor(
    node: Xml,
    private readonly context: RenderContext,
  ) {
    const { source } = context.splices
    const properties = childOf(node, 'w:rPr')
    this.#open =
      source.slice(node.start, startTagEnd(source, node.start)) +
      (properties ? source.slice(properties.start, properties.end) : '')
    this.#close = `</${node.raw}>`
  }

  raw(child: Xml, gone = false): void {
    this.#turn(gone)
    this.#settle()
    this.#content += this.context.splices.take(child.start, child.end)
  }

  words(text: string, gone = false): void {
    this.#turn(gone)
    this.#words += text
  }

  add(kind: Fragment['kind'], xml: string): void {
    this.flush()
    this.fragments.push({ kind, xml })
  }

  #turn(gone: boolean): void {
    if (gone !== this.#gone) this.flush()
    this.#gone = gone
  }

  #settle(): void {
    this.#content += this.context.markup.text(this.#words, this.#gone ? 'delText' : 't')
    this.#words = ''
  }

  flush(): void {
    this.#settle()
    const content = this.#content
    this.#content = ''
    if (content === '') return
    const run = this.#open + content + this.#close
    if (!this.#gone) this.fragments.push({ kind: 'content', xml: run })
    else if (this.context.tracked) {
      this.fragments.push({ kind: 'content', xml: this.context.markup.revised('del', run) })
    }
  }
}

function insert(
  writer: RunWriter,
  { text, like }: Extract<Operation, { kind: 'insert' }>,
  node: Xml,
  { markup, splices, tracked }: RenderContext,
): void {
  if (!tracked && like.node === node) {
    writer.words(text)
    return
  }
  // What is deleted just before is written first, so that numbers run in reading order.
  writer.flush()
  const run = markup.run(propertiesLike(like, splices.source), markup.text(text))
  if (tracked) writer.add('insertion', markup.revised('ins', run))
  else writer.add('content', run)
}

function writePiece(
  writer: RunWriter,
  piece: Piece,
  operations: readonly Operation[],
  context: RenderContext,
): void {
  for (const step of steps(piece, operations)) {
    if (step.kind === 'insert') insert(writer, step, piece.run.node, context)
    else if (step.kind !== 'stretch') writer.add('mark', step.xml)
    else if (piece.divisible) writer.words(piece.text.slice(step.from, step.to), step.gone)
    else if (piece.node === piece.run.node) {
      writer.add('content', context.splices.take(piece.node.start, piece.node.end))
    } else writer.raw(piece.node, step.gone)
  }
}

const OTHERS_INSERTION = new Set(['w:ins', 'w:moveTo'])

/**
 * Puts the fragments where the run was. An insertion of ours never lies inside someone else's: at
 * the edge of theirs it goes outside, in the middle theirs is closed before and opened again after.
 */
function place(node: Xml, fragments: readonly Fragment[], context: RenderContext): void {
  const { splices, markup } = context
  const { parent } = node
  const xmlOf = (some: readonly Fragment[]) => some.map(({ xml }) => xml).join('')
  if (!parent || !OTHERS_INSERTION.has(parent.name)) {
    splices.add(node.start, node.end, xmlOf(fragments))
    return
  }
  const siblings = elements(parent)
  const isContent = ({ kind }: Fragment) => kind === 'content'
  let from = fragments.findIndex(isContent)
  let to = fragments.findLastIndex(isContent) + 1
  if (from < 0 || siblings[0] !== node) from = 0
  if (siblings.at(-1) !== node) to = fragments.length
  const opening = splices.source.slice(parent.start, startTagEnd(splices.source, parent.start))
  const inside = fragments
    .slice(from, to)
    .map(({ kind, xml }) =>
      kind === 'insertion' ? `</${parent.raw}>${xml}${markup.reopened(opening)}` : xml,
    )
  if (from > 0) splices.add(parent.start, parent.start, xmlOf(fragments.slice(0, from)))
  splices.add(node.start, node.end, inside.join(''))
  if (to < fragments.length) splices.add(parent.end, parent.end, xmlOf(fragments.slice(to)))
}

/** Turns the operations gathered for a part into changes of its text. */
export function renderRuns(runs: RunOperations, context: RenderContext): void {
  for (const { node, pieces } of runs.plans()) {
    mirrorTextBoxes(node, context.splices)
    const writer = new RunWriter(node, context)
    for (const child of node.name === 'w:r' ? elements(node) : [node]) {
      const plan = pieces.get(child)
      if (plan) writePiece(writer, plan.piece, plan.operations, context)
      else if (child.name !== 'w:rPr') writer.raw(child)
    }
    writer.flush()
    place(node, writer.fragments, context)
  }
}
