import * as v from 'valibot'
import { isRefusalReason, type RefusalReason } from '../refusal'

/** Parts of what the halves of a host say to each other that are the same for every editor. */

/** UTF-16 offset, or a count. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

export const target = v.strictObject({
  expected: v.string(),
  before: v.string(),
  after: v.string(),
  twins: v.picklist(['none', 'near', 'exact']),
})

export const applyRequest = v.strictObject({ target, replacement: v.string() })

/** What became of the text since the last reading. */
export const change = v.strictObject({ start: offset, removed: offset, inserted: v.string() })

export const refusedAnswer = v.strictObject({
  status: v.literal('refused'),
  reason: v.custom<RefusalReason>(isRefusalReason),
})
