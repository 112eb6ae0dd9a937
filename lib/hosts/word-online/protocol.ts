import * as v from 'valibot'
import { applyRequest, change, offset, refusedAnswer } from '../page-line/forms'

/** What the two halves of this host say to each other; see `page-line/`. Either side checks. */

export const requestSchema = v.variant('op', [
  v.strictObject({ op: v.literal('status'), id: offset }),
  /** `revision` is the last text received, 0 for none. */
  v.strictObject({ op: v.literal('read'), id: offset, revision: offset }),
  v.strictObject({ op: v.literal('outline'), id: offset }),
  v.strictObject({ op: v.literal('selection'), id: offset }),
  v.strictObject({ op: v.literal('apply'), id: offset, request: applyRequest }),
  v.strictObject({ op: v.literal('bye'), id: offset }),
])

export type Request = v.InferOutput<typeof requestSchema>
export type Operation = Request['op']

/** Of one paragraph: heading level 1–6, 0 for other text, -1 for an item of a list, -2 for a cell. */
const level = v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(6))

export const answers = {
  status: v.strictObject({
    /** The automation model is there and hands over the main story. */
    model: v.boolean(),
    /** Edits can be gathered into one step of undo. */
    transactions: v.boolean(),
    tracking: v.boolean(),
  }),
  read: v.variant('state', [
    v.strictObject({ state: v.literal('none') }),
    /** The caret is in a header, a footer or a note: the main story is not to be had until it is back. */
    v.strictObject({ state: v.literal('elsewhere') }),
    v.strictObject({ state: v.literal('same'), revision: offset, tracking: v.boolean() }),
    v.strictObject({
      state: v.literal('whole'),
      revision: offset,
      tracking: v.boolean(),
      text: v.string(),
    }),
    v.strictObject({
      state: v.literal('change'),
      revision: offset,
      tracking: v.boolean(),
      change,
    }),
  ]),
  /** Where paragraphs begin in the last text, and what they are; null where the model does not say. */
  outline: v.nullable(v.array(v.tuple([offset, level]))),
  selection: v.nullable(v.strictObject({ start: offset, end: offset })),
  apply: v.variant('status', [
    v.strictObject({
      status: v.literal('applied'),
      as: v.literal('edit'),
      undo: v.nullable(applyRequest),
    }),
    refusedAnswer,
  ]),
  bye: v.null(),
} as const satisfies Record<Operation, v.GenericSchema>

export type Answer<O extends Operation> = v.InferOutput<(typeof answers)[O]>
