import { once } from '../../core/once'
import { overlaps, type Range } from '../../core/range'
import { type JoinedSentence, joinedSentences } from '../../document/joined-sentences'
import type { ContextKind } from '../../knowledge/context-kind'
import { learntLikeness } from '../../knowledge/generated/likeness'
import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import { dutyIds } from '../duty/duty-ids'
import { isStatement } from '../duty/statement'
import { factsOf, placeOf } from '../facts-of'
import type { Finding } from '../finding'
import type { BlockRule, DocumentFinding, DocumentView } from '../rule'
import { voiceIds } from '../voice/voice-ids'
import type { LikenessFact } from './likeness-fact'
import { Reader } from './model'
import { comparable, traitsOf } from './traits'

/** From here on a sentence is pointed out, and from there on with weight. */
const LEAST = 0.5
const SURE = 0.75
/** What a check of voice has met and let pass, since families are heard close by, has to be more likely. */
const LET_PASS = 0.9
/** … and more so where that very check did. */
const LET_PASS_ITSELF = 0.97
/** Fine words are made good by what comes after them, which no sentence by itself can tell. */
const BY_WHAT_FOLLOWS = 'VOICE-05'

/** Fewer words say too little to be like anything. */
const FEWEST_WORDS = 7

/** Marks what was found in this way. */
export const LIKENESS_NOTE =
  'No rule of sendlint has these words: they read like others that say so. Judge for yourself.'

const readers = once(() => Object.values(learntLikeness).map((model) => new Reader(model)))

/** The checks in whose place likeness never speaks. */
const BOTH: readonly string[] = [...dutyIds, ...voiceIds]

/** Contexts that change nothing here: what a denial says is learnt as well. */
const SPEAKS_IN: readonly ContextKind[] = ['name', 'negation']

/** Where the body whose task it is has a part in the sentence, only its grammar tells who does what. */
const RIGHT_BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^DUTY-0[1-6]$/, /\b(?:authority|council|LA)\b/],
  [/^DUTY-10$/, /\b(?:govern\w+|trustees?|board|proprietor)\b/i],
]
const namesRightBody = (ruleId: string, text: string): boolean =>
  RIGHT_BODIES.some(([checks, names]) => checks.test(ruleId) && names.test(text))

/** Takes up somebody or something named before, without which it cannot be judged. */
const TAKES_UP =
  /^\W*(?:(?:then|later|also|instead|after (?:that|this)),? )?(?:it|they|he|she|this|these|those|such|both|neither|Mrs?|Ms|Miss|Mx|Dr)\b|\b(?:that|this) (?:duty|task|decision|team|group)\b|\bfor the others\b/i

/** Asks something, or goes on to the other half of a contrast. */
const IS_OPEN = /[?;]\s*$/

const isWorded = (text: string): boolean => text.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS

/** Where nothing is stated of the school's own practice today. */
const isSilent = (context: BlockContext): boolean =>
  context.block.kind === 'heading' ||
  context.block.table !== null ||
  context.block.inQuotation ||
  !isStatement(context)

function factsIn(context: BlockContext, sentence: JoinedSentence): LikenessFact[] {
  const { range } = sentence
  const found = context.block.text.slice(range.start, range.end)
  if (!isWorded(sentence.text) || TAKES_UP.test(found) || IS_OPEN.test(found)) return []
  const text = comparable(context.block, sentence)
  const traits = traitsOf(text)
  return readers().flatMap((reader): LikenessFact[] => {
    const probability = reader.probabilityOf(traits)
    if (probability < LEAST || silencedBy(context, range, SPEAKS_IN)) return []
    const ruleId = reader.checkFor(text)
    if (namesRightBody(ruleId, text)) return []
    const finding: Finding = {
      ruleId,
      range,
      found,
      subject: 'This sentence, as it reads,',
      note: LIKENESS_NOTE,
      fixes: [],
      severity: probability < SURE ? 'information' : 'warning',
    }
    return [{ kind: 'likeness', probability, finding }]
  })
}

/** Something that another check says, and where in the document's text. */
type Said = Range & { readonly ruleId: string; readonly block: number }

/** Reads each sentence for its likeness to those that are marked as faults of duty or voice. */
export const likeness: BlockRule = {
  check(context) {
    const facts = isSilent(context)
      ? []
      : joinedSentences(context.block).flatMap((sentence) => factsIn(context, sentence))
    return { findings: [], facts }
  },
}

/** Wordings of voice that were met and weighed, whatever came of it. */
const weighed = (view: DocumentView): readonly Said[] =>
  factsOf(view, 'voice-flag').map(({ block, fact: { finding } }) => ({
    ruleId: finding.ruleId,
    block,
    ...placeOf(view, block, finding.range),
  }))

/**
 * Says of sentences what they read like, where no check that knows why has said anything.
 *
 * @param said what other checks have found; once in a block is enough for the same check
 */
export function* likelyFaults(
  view: DocumentView,
  said: readonly Said[],
): Generator<DocumentFinding> {
  const facts = factsOf(view, 'likeness')
  if (facts.length === 0) return
  const known = weighed(view)
  for (const { block, fact } of facts) {
    const range = placeOf(view, block, fact.finding.range)
    const isOfVoice = !dutyIds.includes(fact.finding.ruleId)
    const weighedHere = known.filter((one) => overlaps(one, range))
    const isItself = weighedHere.some(({ ruleId }) => ruleId === fact.finding.ruleId)
    if (isItself && fact.finding.ruleId === BY_WHAT_FOLLOWS) continue
    const least = isItself ? LET_PASS_ITSELF : LET_PASS
    if (isOfVoice && weighedHere.length > 0 && fact.probability < least) continue
    const isSaid = said.some((one) =>
      one.block === block && one.ruleId === fact.finding.ruleId
        ? true
        : overlaps(one, range) && BOTH.includes(one.ruleId),
    )
    if (isSaid) continue
    yield { ...fact.finding, range, copyOf: fact.finding }
  }
}
