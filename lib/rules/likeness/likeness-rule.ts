import { once } from '../../core/once'
import { overlaps } from '../../core/range'
import type { ContextKind } from '../../knowledge/context-kind'
import { duties } from '../../knowledge/generated/duties'
import type { BlockContext } from '../block-context'
import type { ActorKind } from '../clause/actors'
import { mentionsIn } from '../clause/mentions'
import { tokenise } from '../clause/tokens'
import { silencedBy } from '../contexts/contexts'
import { isStatement } from '../duty/statement'
import { factsOf, placeOf } from '../facts-of'
import type { Finding } from '../finding'
import type { BlockRule, DocumentView, LastRule, Said } from '../rule'
import { LEAST, LIKENESS_NOTE, SURE } from './how-likely'
import type { LikenessFact } from './likeness-fact'
import { isNotMeant } from './not-meant'
import { type Family, type ReadSentence, readers, readSentences } from './readers'

/** Where somebody is named whom only the text before it makes known, or the body whose task it is, a sentence has to be more likely. */
const SURE_ENOUGH = 0.8
/** … and so has what a check of voice has met, and pointed out or let pass since families are heard close by. */
const LET_PASS = 0.6
/** Beside a wording of voice that is told a duty has to be all but certain. */
const BESIDE = 0.9
/** Two likelihoods that differ by less are the same. */
const ABOUT = 0.05
/** Fine words are made good by what comes after them, which no sentence by itself can tell. */
const BY_WHAT_FOLLOWS = 'VOICE-05'

/** Fewer words say too little to be like anything. */
const FEWEST_WORDS = 7

/** In a table the column tells whose duty something is; how families are heard stands in the sentence there, too. */
const familiesFor = ({ block }: BlockContext): readonly Family[] =>
  block.table ? ['voice'] : ['duty', 'voice']

/** Checks of what two sentences together tell, so that a paragraph is pointed out once: “There is one review. It is held in June.” */
const TOLD_IN_TWO: ReadonlySet<string> = new Set(['VOICE-08', 'VOICE-10', 'VOICE-13'])

/** Contexts that change nothing here: what a denial says is learnt as well. */
const SPEAKS_IN: readonly ContextKind[] = ['name', 'negation']

/** Bodies outside the staff, and the checks about what is theirs to do. */
const OUTSIDE: readonly ActorKind[] = ['local-authority', 'board']
const holders = once(() => {
  const byCheck = new Map<string, ActorKind>()
  for (const { check, holder } of duties) if (OUTSIDE.includes(holder)) byCheck.set(check, holder)
  return byCheck
})

/** Where the body whose task it is has a part in the sentence, only its grammar tells who does what. */
function namesHolder(ruleId: string, text: string, { signals }: BlockContext): boolean {
  const holder = holders().get(ruleId)
  return (
    holder !== undefined &&
    mentionsIn(tokenise(text), text, signals).some(({ kind }) => kind === holder)
  )
}

const OPENS = '^\\W*(?:(?:then|later|also|instead|after (?:that|this)),? )?'
/** “It is the SENCO who …”, “it falls to us to …”: such an “it” takes up nothing. */
const STANDS_FOR_NOTHING =
  "it(?!(?: is|['’]s| was| will be) (?:(?:the|our|an?|up|for|down|not)\\b|understood that\\b)| (?:falls|lies|rests) )"
/** Takes up something named before, without which it cannot be judged. */
const TAKES_UP = new RegExp(
  `${OPENS}(?:${STANDS_FOR_NOTHING}|they|he|she|this|these|those(?! (?:\\w+ing|present|who|with|from|in|at|on)\\b)|such|both|neither)\\b|\\b(?:that|this) (?:duty|task|decision|team|group)\\b`,
  'iu',
)
/** Somebody of whom only what stands before may tell what they are here. */
const IS_NAMED = new RegExp(`${OPENS}(?:Mrs?|Ms|Miss|Mx|Dr)\\b`, 'i')

const ASKS = /\?\s*$/
/** Goes on to the other half of a contrast, or to the next item of a list. */
const GOES_ON = /;\s*$/

const isWorded = (text: string): boolean => text.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS

/** Where nothing is stated of the school's own practice today. */
const isSilent = (context: BlockContext): boolean =>
  context.block.kind === 'heading' || context.block.inQuotation || !isStatement(context)

/** Whether whose duty it is may stand outside the sentence, as far as it is not all the more likely. How families are heard, each sentence tells. */
function isOpen(context: BlockContext, found: string, text: string, ruleId: string, how: number) {
  if (TAKES_UP.test(found) || (GOES_ON.test(found) && !context.block.list)) return true
  if (how >= SURE_ENOUGH) return false
  return IS_NAMED.test(found) || GOES_ON.test(found) || namesHolder(ruleId, text, context)
}

function factsIn(context: BlockContext, read: ReadSentence): LikenessFact[] {
  const { text, range } = read.sentence
  const found = context.block.text.slice(range.start, range.end)
  if (!isWorded(text) || ASKS.test(found)) return []
  return familiesFor(context).flatMap((family): LikenessFact[] => {
    const probability = read[family]
    if (probability < LEAST || silencedBy(context, range, SPEAKS_IN)) return []
    const ruleId = readers()[family].checkFor(text)
    if (family === 'duty' && isOpen(context, found, text, ruleId, probability)) return []
    if (isNotMeant(ruleId, text)) return []
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

/** Reads each sentence for its likeness to those that are marked as faults of duty or voice. */
export const likeness: BlockRule = {
  check(context) {
    const facts = isSilent(context)
      ? []
      : readSentences(context.block).flatMap((read) => factsIn(context, read))
    return { findings: [], facts }
  },
}

/** Wordings of voice that were met and weighed, whatever came of it. */
const weighed = (view: DocumentView): readonly Said[] =>
  factsOf(view, 'voice-flag').map(({ block, fact: { finding } }) => ({
    ruleId: finding.ruleId,
    block,
    range: placeOf(view, block, finding.range),
  }))

const isOfVoice = (ruleId: string): boolean => ruleId.startsWith('VOICE-')

/**
 * Whether a check knows why, in whose place likeness never speaks; whose a duty is, it says beside who has a say, where
 * it is all but certain.
 *
 * @param isRatherOfVoice the sentence is more like those in which families are left out
 */
const knowsWhy = (
  { ruleId }: Said,
  { finding, probability }: LikenessFact,
  isRatherOfVoice: boolean,
): boolean =>
  ruleId.startsWith('DUTY-') ||
  (isOfVoice(ruleId) && (isOfVoice(finding.ruleId) || probability < BESIDE || isRatherOfVoice))

/** Whether a check of voice has met the words of a fault and let them pass, as far as that may count. */
function isLetPass({ finding, probability }: LikenessFact, here: readonly Said[]): boolean {
  if (here.length === 0) return false
  if (!here.some(({ ruleId }) => ruleId === finding.ruleId))
    return isOfVoice(finding.ruleId) && probability < LET_PASS
  return finding.ruleId === BY_WHAT_FOLLOWS || probability < LET_PASS
}

/** Whether it is said once in a paragraph, and no further sentence is pointed out for the same. */
const isSaidOnce = ({ finding: { ruleId }, probability }: LikenessFact): boolean =>
  probability < SURE || !isOfVoice(ruleId) || TOLD_IN_TWO.has(ruleId)

/** Says of sentences what they read like, where no check that knows why has said anything. */
export const likelyFaults: LastRule = {
  *check(view, said) {
    const facts = factsOf(view, 'likeness')
    if (facts.length === 0) return
    const [met, known] = [weighed(view), said()]
    for (const { block, fact } of facts) {
      const { finding, probability } = fact
      const range = placeOf(view, block, finding.range)
      const isHere = (one: Said): boolean => overlaps(one.range, range)
      if (isLetPass(fact, met.filter(isHere))) continue
      const isRatherOfVoice = facts.some(
        (other) =>
          other.block === block &&
          other.fact.probability > probability - ABOUT &&
          isOfVoice(other.fact.finding.ruleId) &&
          overlaps(other.fact.finding.range, finding.range),
      )
      const isSaid = known.some(
        (one) =>
          (one.block === block && one.ruleId === finding.ruleId && isSaidOnce(fact)) ||
          (isHere(one) && knowsWhy(one, fact, isRatherOfVoice)),
      )
      if (!isSaid) yield { ...finding, range, copyOf: finding }
    }
  },
}
