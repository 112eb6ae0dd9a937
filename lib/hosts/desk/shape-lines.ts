import { type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Shape } from './lines'

/** Tells the editor what its lines are. */
export const setShapes = StateEffect.define<readonly Shape[]>()

const INDENT_PX = 24

function decorate(
  doc: { readonly lines: number; line(n: number): { readonly from: number } },
  shapes: readonly Shape[],
): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  for (let n = 1; n <= doc.lines; n++) {
    const shape = shapes[n - 1]
    if (!shape) continue
    const classes = [`cm-line-${shape.kind}`]
    if (shape.kind === 'heading') classes.push(`cm-line-heading-${Math.min(3, shape.depth ?? 1)}`)
    if (shape.inQuotation) classes.push('cm-line-quotation')
    const indent = shape.list ? `margin-left:${shape.list.level * INDENT_PX}px` : ''
    builder.add(
      doc.line(n).from,
      doc.line(n).from,
      Decoration.line({
        class: classes.join(' '),
        ...(indent ? { attributes: { style: indent } } : {}),
      }),
    )
  }
  return builder.finish()
}

/** Draws headings, bullets, cells and quotations of a document that has one line for every block. */
export const shapeLines: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setShapes)) return decorate(transaction.state.doc, effect.value)
    }
    return marks.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})
