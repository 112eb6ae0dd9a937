import * as v from 'valibot'

/** Asks the page's half to connect; posted on the window with one port. */
export const connectSchema = v.strictObject({ sendlint: v.literal('connect'), nonce: v.string() })

export const replySchema = v.strictObject({ id: v.number(), answer: v.unknown() })
