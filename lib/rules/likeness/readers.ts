import { once } from '../../core/once'
import { oncePer } from '../../core/once-per'
import { type JoinedSentence, joinedSentences } from '../../document/joined-sentences'
import type { Block } from '../../document/policy-document'
import { learntLikeness } from '../../knowledge/generated/likeness'
import { Reader } from './model'
import { traitsOf } from './traits'

/** What was learnt of duties and of voice; unpacked when the first sentence is read. */
export const readers = once(() => ({
  duty: new Reader(learntLikeness.DUTY),
  voice: new Reader(learntLikeness.VOICE),
}))

export type Family = keyof ReturnType<typeof readers>

/** A sentence, and how likely it is a fault of each family, from 0 to 1. */
export type ReadSentence = { readonly sentence: JoinedSentence } & Readonly<Record<Family, number>>

/** The sentences of a block as the readers see them: its check and its doubts ask for the same. */
export const readSentences = oncePer((block: Block): readonly ReadSentence[] => {
  const { duty, voice } = readers()
  return joinedSentences(block).map((sentence) => {
    const traits = traitsOf(sentence.text)
    return {
      sentence,
      duty: duty.probabilityOf(traits),
      voice: voice.probabilityOf(traits),
    }
  })
})
