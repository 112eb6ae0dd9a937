import { contains, overlaps, type Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import type { BlockContext } from '../block-context'
import { holdsAny } from '../lower-text'
import type { BlockRule } from '../rule'
import { coverageCues, type Target } from './cues'
import type { CoverageFact, CoverageHit } from './facts'
import { saysNotBound } from './not-bound'
import { signedText } from './signed-text'

/** Characters of a bullet's stem that are read along with it. */
const STEM = 160
/** Blocks shorter than this are labels that need their heading to be understood. */
const LABEL = 80

/** Says that something is not there. */
const ABSENT =
  /\b(?:(?<!\bwho |\bthat |\bwhich |\b(?:something|anything|what) (?:we|it) )do(?:es)? not (?:yet |currently )?have(?! an? (?:class|form))|ha(?:s|ve) no(?! (?:class|teaching|form)\b)|not yet|has not (?:yet )?been|have not been|did not|is not available|no plans?|do(?:es)? not repeat|(?:is|are) not repeated)\b/i

/** “Whether a need has not been met”, “if it has not been settled”: nothing is said to be absent. */
const SUPPOSED =
  /\b(?:whether|if|where|when|until|who)\b[^.,;]{0,60}?\b(?:has|have|did|do|does) not(?: yet)?\b/gi

const isAbsentIn = (text: string): boolean => ABSENT.test(text.replace(SUPPOSED, ' '))

/** Pieces of which a text with something absent holds one. */
const MAY_BE_ABSENT = ['not', ' no', 'exempt', 'no plan', "n't", 'n’t']

/** Says of somebody or something that they are not what is looked for, or that families may not take part. */
const DENIED =
  /\b(?<!\b(?:who|that|which) )(?:is|are|was|were)(?:n['’]t| not) (?:the|our|its|their|one of|part of|responsible|offered|provided|invited|consulted|asked|involved|told|reviewed|shared|published|held)\b|\b(?:parents?|carers?|famil(?:y|ies)|mums?|dads?|pupils?|child(?:ren)?|students?)(?: (?!who\b|that\b|which\b|whose\b)\w+){0,3} (?:may|can|must|will|do|should)(?:n['’]t| ?not) (?:normally |usually |be )*(?:apply|ask|request|attend|see|take part|contribute|come|consulted|invited|involved|told|asked|present|shown)\b|\b(?:we|school|senco|sendco|teachers?|governors?)(?: \w+)? (?:do|does|will|can|are)(?:n['’]t| ?not) (?:normally |usually |currently |generally |routinely )*(?:offer|provide|invite|consult|meet (?:with )?(?:parents|famil)|involve|ask|hold|run|publish|share|review|employ|able to)\b/i
/** “may not apply without”, though not “will not be reviewed without parents”: what is promised. */
const PROMISED =
  /^(?:if|where|when|while|although)\b|\b(?:only|simply|just|unless|until|before|because)\b|\bwithout (?:the |their |your |a |any )?(?:parents?|famil|pupils?|child|consult|asking|telling|involv|consent)/i

/** A gap left in a template. */
const GAP =
  /\[[^\]\n]*\p{L}[^\]\n]*\]|<[^>\n]{2,60}>|\{\{|_{3,}|\bx{3,}\b|\b(?:TBC|TBA)\b|to be confirmed|delete as appropriate/iu
/** Signs without which there is no gap; quicker to look for. */
const MAY_HAVE_GAP = /[[<{_]|xxx|TB[AC]|to be conf|delete as/i
const BRACKETED = /\[[^\]\n]*\p{L}[^\]\n]*\]|<[^>\n]{2,60}>/gu
/** An instruction to whoever fills a template in. */
const INSTRUCTION =
  /^\W*(?:insert|describe|explain|state|list|give|add|include|set out|outline|say|provide|detail)\b.*\b(?:here|your|school's|how (?:you|the school)|this section|examples? of)\b/i

/** What comes before a block in the reader's mind: the line its bullet hangs from, the head of its row. */
function leadOf({ block, section }: BlockContext): string {
  if (block.list?.stem) return `${block.list.stem.text.slice(-STEM)} `
  if (block.table) {
    const { header, rowHeader, isHeader } = block.table
    if (!isHeader) return `${[header, rowHeader].filter(Boolean).join(' ')} `
  }
  return block.text.length < LABEL ? `${section.title.replace(/[?!.:]+$/, '')}: ` : ''
}

interface Doubts {
  /** Sentences whose hits do not count at all. */
  readonly void: readonly Range[]
  /** Sentences that name a topic but leave the specifics open. */
  readonly open: readonly Range[]
  /** Sentences that deny something, and the words that do. */
  readonly denied: readonly { readonly said: Range; readonly words: Range }[]
}

const NO_DOUBTS: Doubts = { void: [], open: [], denied: [] }

const hasGap = (text: string): boolean => MAY_HAVE_GAP.test(text) && GAP.test(text)

/** Where a block says that a thing is lacking, or has not been filled in yet. */
function doubtsIn(context: BlockContext): Doubts {
  const { text } = context.block
  const isInstructed = INSTRUCTION.test(text) && !context.block.list?.stem
  const isDenying = holdsAny(context.block, MAY_BE_ABSENT)
  const isAbsent = isDenying && isAbsentIn(text)
  const isDenied = isDenying && DENIED.test(text)
  const isUnbound =
    isDenying && context.sentences.some((one) => saysNotBound(text.slice(one.start, one.end)))
  if (!isInstructed && !isAbsent && !isUnbound && !isDenied && !hasGap(text)) return NO_DOUBTS
  const lacking: Range[] = [...text.matchAll(BRACKETED)].map(({ 0: gap, index }) => ({
    start: index,
    end: index + gap.length,
  }))
  const open: Range[] = []
  const denied: Doubts['denied'][number][] = []
  for (const sentence of context.sentences) {
    const words = text.slice(sentence.start, sentence.end)
    if (isAbsentIn(words) || INSTRUCTION.test(words) || (isUnbound && saysNotBound(words)))
      lacking.push(sentence)
    else if (hasGap(words)) open.push(sentence)
    const denial = isDenied && !PROMISED.test(words) ? DENIED.exec(words) : null
    if (denial) {
      const start = sentence.start + denial.index
      denied.push({ said: sentence, words: { start, end: start + denial[0].length } })
    }
  }
  return { void: lacking, open, denied }
}

const isWithin = (ranges: readonly Range[], range: Range): boolean =>
  ranges.some((one) => contains(one, range))

const isSpecific = (targets: readonly Target[] | undefined): boolean =>
  targets?.every(({ role }) => role === 'part') ?? true

function hitsIn(context: BlockContext): CoverageHit[] {
  const { block } = context
  const opening = leadOf(context)
  const normalised = normalise(opening + block.text)
  const lead = opening.length
  const { index, targets, naming, link } = coverageCues()
  const doubts = doubtsIn(context)
  const hits: CoverageHit[] = []
  const add = (cue: number, start: number, end: number) => {
    const range = { start: Math.max(0, start - lead), end: end - lead }
    if (range.end <= 0) return
    if (isWithin(doubts.void, range)) return
    const isUnfilled = doubts.open.length > 0 && isWithin(doubts.open, range)
    if (isUnfilled && isSpecific(targets[cue])) return
    // A cue that looks for the denial itself means what it finds.
    const isOpen =
      isUnfilled ||
      doubts.denied.some(({ said, words }) => contains(said, range) && !overlaps(words, range))
    const { sentences } = context
    let sentence = 0
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= range.start) sentence++
    if (sentence === sentences.length) sentence = 0
    // Written out: there are thousands of them, and copying one into another takes its time.
    const { start: from, end: to } = range
    hits.push({ cue, sentence, said: sentences[sentence] ?? range, start: from, end: to, isOpen })
  }
  const at = (offset: number) => normalised.toOriginal(offset)
  const { plain, named } = signedText(normalised.text)
  index.each(plain, (cue, { start, end }) => {
    if (named === null || !naming.has(cue)) add(cue, at(start), at(end - 1) + 1)
  })
  if (named) {
    index.each(named, (cue, { start, end }) => add(cue, at(start), at(end - 1) + 1), naming)
  }
  for (const span of block.spans) {
    if (span.kind === 'link' && span.url && !span.url.startsWith('#'))
      add(link, span.start + lead, span.end + lead)
  }
  return hits
}

/** Collects what each block contributes to coverage; reports nothing by itself. */
export const coverageEvidence: BlockRule = {
  check(context) {
    const { block } = context
    if (block.kind === 'heading' || block.kind === 'code') return { findings: [], facts: [] }
    if (context.isIn('contents', 'glossary', 'references')) return { findings: [], facts: [] }
    const hits = hitsIn(context)
    const facts: CoverageFact[] = hits.length > 0 ? [{ kind: 'coverage', hits }] : []
    return { findings: [], facts }
  },
}
