import { type Range, shift } from '../../core/range'
import type { SectionClass } from '../../knowledge/section-class'
import type { BlockContext } from '../block-context'
import { isParticiple } from '../clause/verbs'
import { sectionRule } from '../section-rule'

/** How clearly a block says who does what. */
export interface AgencyFact {
  readonly kind: 'agency'
  readonly sentences: number
  /** Predicates that leave the doer out, in the block’s text. */
  readonly agentless: readonly Range[]
}

/** Where duties are stated, and readers need to know whose. */
const DUTY_SECTIONS: readonly SectionClass[] = [
  'ehc',
  'identification',
  'graduated-approach',
  'specialists',
  'review',
]
/** Past participles that describe rather than tell what somebody does. */
const STATES =
  /^(?:committed|based|concerned|involved|qualified|interested|related|required|needed|known|called|included|entitled|expected|named|described|designed|trained|used|worried|pleased|supposed|allowed|aimed)$/
const PASSIVE =
  /\b(?:is|are|will be|must be|should be|has been|have been)(?: (?:then|also|always|usually|first|\w+ly))? ([a-z]{3,})\b(?![^.;]*\bby\b)/g

/** Passives without a doer in the sections that state duties. */
export function agentless(context: BlockContext): readonly AgencyFact[] {
  if (!context.isIn(...DUTY_SECTIONS)) return []
  const { text, toOriginal } = context.normalised
  const found: Range[] = []
  let last = -1
  for (const match of text.matchAll(PASSIVE)) {
    const word = match[1] ?? ''
    if (!isParticiple(word) || STATES.test(word)) continue
    // One for each sentence.
    const sentence = context.sentenceAt(toOriginal(match.index)).start
    if (sentence === last) continue
    last = sentence
    found.push({
      start: toOriginal(match.index),
      end: toOriginal(match.index + match[0].length - 1) + 1,
    })
  }
  return [{ kind: 'agency', sentences: context.sentences.length, agentless: found }]
}

const SHARE = 0.4
const LEAST = 3

/** DUTY-20: sections that state duties and mostly leave out whose they are; marks the first such passive. */
export const agentlessRule = sectionRule(({ part, facts }) => {
  const places: Range[] = []
  let sentences = 0
  for (const { block, fact } of facts.of('agency')) {
    sentences += fact.sentences
    for (const range of fact.agentless) places.push(shift(range, part.starts[block] ?? 0))
  }
  const [first] = places
  if (!first || places.length < LEAST || places.length < sentences * SHARE) return []
  const subject = `${places.length} of ${sentences} sentences here`
  return [{ ruleId: 'DUTY-20', range: first, found: '', subject, fixes: [] }]
})
