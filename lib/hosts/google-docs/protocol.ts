import * as v from 'valibot'
import { applyRequest, change, offset, refusedAnswer, target } from '../page-line/forms'

/**
 * What the two halves of this host say to each other: the one in the page's own world, which can
 * reach the editor, and the isolated one. They talk over a private message port, so nothing else in
 * the page hears them. Either side checks what it is told.
 */

export const requestSchema = v.variant('op', [
  v.strictObject({ op: v.literal('status'), id: offset }),
  /** `revision` is the last text received, 0 for none. */
  v.strictObject({ op: v.literal('read'), id: offset, revision: offset }),
  v.strictObject({ op: v.literal('selection'), id: offset }),
  v.strictObject({
    op: v.literal('reveal'),
    id: offset,
    target,
    leaves: v.picklist(['words', 'caret']),
  }),
  v.strictObject({
    op: v.literal('apply'),
    id: offset,
    request: applyRequest,
    suggesting: v.boolean(),
  }),
  v.strictObject({ op: v.literal('bye'), id: offset }),
])

export type Request = v.InferOutput<typeof requestSchema>
export type Operation = Request['op']

export const answers = {
  status: v.strictObject({
    /** The flag was set before the page had started. */
    early: v.boolean(),
    annotate: v.boolean(),
    input: v.boolean(),
    /** Whether the object handed over last can select; true before there is one. */
    selects: v.boolean(),
  }),
  read: v.variant('state', [
    v.strictObject({ state: v.literal('none') }),
    v.strictObject({ state: v.literal('same'), revision: offset }),
    v.strictObject({ state: v.literal('whole'), revision: offset, text: v.string() }),
    v.strictObject({
      state: v.literal('change'),
      revision: offset,
      change,
    }),
  ]),
  selection: v.nullable(v.strictObject({ start: offset, end: offset })),
  reveal: v.boolean(),
  apply: v.variant('status', [
    v.strictObject({
      status: v.literal('applied'),
      as: v.picklist(['edit', 'suggestion']),
      undo: v.nullable(applyRequest),
    }),
    refusedAnswer,
  ]),
  bye: v.null(),
} as const satisfies Record<Operation, v.GenericSchema>

export type Answer<O extends Operation> = v.InferOutput<(typeof answers)[O]>
