import { once } from '../../core/once'
import { learntLikeness } from '../../knowledge/generated/likeness'
import { Reader } from './model'

/** What was learnt of duties and of voice; unpacked when the first sentence is read. */
export const readers = once(() => ({
  duty: new Reader(learntLikeness.DUTY),
  voice: new Reader(learntLikeness.VOICE),
}))
