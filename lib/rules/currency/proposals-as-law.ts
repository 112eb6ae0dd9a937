import { overlaps, type Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import { holdsAny } from '../lower-text'
import type { TimedFact } from './facts'
import { isDenied, isProperlyTold, ON_PROPOSALS } from './reform-told'
import { timed } from './timed'

/** Told from the parts of a sentence: something proposed in 2026, and a word that calls it law or in use. */

/** The White Paper and the consultation on SEND reform. */
const PROPOSED_ON = '2026-02-23'

/** What says that something is law. */
const LAW = [
  '(?:by|in) law',
  'legally',
  'statut(?:e|ory|orily)',
  '(?:legal|lawful) (?:duty|duties|requirements?|rights?|entitlements?|obligations?)',
  'the law (?:now |also )?(?:requires|says|asks|sets|expects|gives|makes)',
  '(?:is|are|became|become|becomes|been|made) (?:now )?(?:the )?(?:law|compulsory|mandatory|obligatory)',
  '(?:in|into) force',
  'will apply to (?:all|every|each)',
  '(?:is|are|were|been) (?:now )?(?:legally )?(?:required|obliged|entitled)',
  '(?:have|has) (?:had )?(?:a|the|new) (?:duty|duties|right|rights)',
  '(?:schools?|academies|governors|trusts) (?:(?:now|all|also) )*(?:must|have (?:had )?to|has to)',
  // A school may well tell its own staff what they must do.
  '(?:we|SENCOs?|teachers) (?:all |also )?now (?:must|have to|has to)',
  '(?:reforms?|law|legislation|Act|Bill|White Paper|[Gg]overnment) (?:now |also )?gives? (?:every|each|all|our|your)',
].join('|')
/** What says of something new that it is there already. */
const IN_USE = [
  'now',
  '(?:since|from) (?:September|October|November|January|April|last|this)',
  'this (?:year|term)',
  '(?:has|have) (?:all |now )*(?:replaced|taken over|been (?:introduced|brought in|rolled out|set up))',
  'replace[sd]?',
  'came in',
].join('|')

interface Proposal {
  /** Pieces, in lower case, of which the text must hold one. */
  readonly needs: readonly string[]
  readonly name: RegExp
  readonly force: RegExp
  readonly message: string
}

const asLaw = new RegExp(`\\b(?:${LAW})\\b`, 'i')
const asReal = new RegExp(`\\b(?:${LAW}|${IN_USE})\\b`, 'i')

const proposals: readonly Proposal[] = [
  {
    needs: ['isp', 'individual support plan'],
    name: /\b(?:[Dd]igital )?(?:ISPs?|[Ii]ndividual [Ss]upport [Pp]lans?)\b(?! \(ISP)/,
    force: asLaw,
    message:
      'This writes of a proposal of 2026 as a duty: Individual Support Plans are proposed, not law.',
  },
  {
    needs: ['inclusion standards', 'provision package', 'experts at hand'],
    name: /\b(?:National Inclusion Standards|Specialist Provision Packages?|Experts at Hand)\b/,
    force: asReal,
    message:
      'This writes of a proposal of 2026 as if it were in force: it was consulted on, and nothing of it is law.',
  },
  {
    needs: ['layers', 'tiers', 'targeted plus'],
    name: /\b(?:three|four) (?:new |national )?(?:layers|tiers)\b|\bTargeted Plus\b/,
    // “Our third tier is statutory” is said of EHC plans, so more has to be said here.
    force:
      /\bthe law (?:now |also )?(?:requires|says|asks|sets|expects|gives|names|has)\b|\b(?:laid down|set|written|put) (?:down |out )?(?:in|by|into) (?:law|statute)\b|\b(?:legal|statutory) (?:layers|tiers)\b|\b(?:White Paper|[Gg]overnment|DfE|reforms?) (?:has|have) (?:now )?replaced\b/i,
    message:
      'This writes of a proposal of 2026 as a duty: Universal, Targeted, Targeted Plus and Specialist layers are proposed, not law.',
  },
  {
    needs: ['white paper', 'reforms', 'new send', 'new sen ', '2026 send', '2026 sen '],
    name: ON_PROPOSALS,
    force: asLaw,
    message:
      'This rests a duty on the reform of 2026, which is proposed: the White Paper has changed no duty, and no new law on SEND is in force.',
  },
]

/** Duties that anybody has who waits for a law: “we must wait and see”. */
const WAITS =
  /\b(?:must|have to|has to) (?:all )?(?:wait|watch|be ready|stay|read|think|prepare)\b/i
/** The reforms of 2014, and of other years. */
const OTHER_REFORM = /\b(?:19\d\d|20[01]\d|202[0-5])\b|\bChildren and Families\b|\bEquality Act\b/

/** “Does every child have to have an ISP?” “Yes, by law.” */
const YES = /^\W*(?:A\W+)?(?:yes|certainly)\b/i
const ASKED = /\?\W*$/

const ONLY_YES = /^\W*(?:A\W+)?(?:yes|certainly)[.,!]?\s*$/i

/** The question to which a sentence says “yes”: the one before it, the head of its row, or its heading. */
function saysYesTo({ block, section, sentences }: BlockContext, sentence: Range): string {
  const textOf = ({ start, end }: Range) => block.text.slice(start, end)
  const earlier = sentences.filter(({ end }) => end <= sentence.start).map(textOf)
  const said = ONLY_YES.test(earlier.at(-1) ?? '') ? earlier.pop() : textOf(sentence)
  if (!said || !YES.test(said)) return ''
  const asked = earlier.at(-1) ?? (block.table?.rowHeader || section.title)
  return ASKED.test(asked) ? asked : ''
}

/** A cell that says only how its row is ordered: “Statutory since September 2026”. */
const IS_STATUS =
  /^\W*(?:(?:now|legally) )*(?:statutory|compulsory|mandatory|required(?: by law)?|by law|legal)\b/i

/** What a sentence is about where it does not name it: what was asked, or what its row is of. */
const subjectOf = (context: BlockContext, sentence: Range): string =>
  IS_STATUS.test(context.block.text)
    ? (context.block.table?.rowHeader ?? '')
    : saysYesTo(context, sentence)

const HIDDEN = ['title', 'negation', 'history', 'name', 'reference-list'] as const

/** What a sentence claims of one proposal, as a range of the block's text. */
function claimIn(context: BlockContext, sentence: Range, proposal: Proposal): Range | null {
  const { block } = context
  const text = block.text.slice(sentence.start, sentence.end)
  const stem = sentence.start <= 1 ? (block.list?.stem?.text ?? '') : ''
  const force = proposal.force.exec(text) ?? proposal.force.exec(stem)
  if (!force) return null
  const name = proposal.name.exec(text)
  if (!name && !proposal.name.test(subjectOf(context, sentence))) return null
  if (isProperlyTold(text) || /\?\s*$/.test(text) || WAITS.test(text)) return null
  if (/\b(?:internet|broadband|when|once)\b/i.test(`${stem} ${text}`)) return null
  if (proposal.name === ON_PROPOSALS && OTHER_REFORM.test(text)) return null
  const isOwn = force.input === text
  const starts = [name?.index, isOwn ? force.index : undefined].filter((at) => at !== undefined)
  const ends = [name ? name.index + name[0].length : 0, isOwn ? force.index + force[0].length : 0]
  const within = { start: Math.min(...starts), end: Math.max(...ends) }
  if (isDenied(text, within)) return null
  return { start: sentence.start + within.start, end: sentence.start + within.end }
}

/** Blocks that need not name what they are about. */
const MAY_BE_SILENT =
  /^\W*(?:(?:A\W+)?(?:yes|certainly)|now|legal|statutory|compulsory|mandatory|required|by law|legally)\b/i
const NEEDS = proposals.flatMap(({ needs }) => needs)

/** What is proposed, written of as law; `told` has been found already (REFORM-06). */
export function proposalsAsLaw(context: BlockContext, told: readonly TimedFact[]): TimedFact[] {
  const { block } = context
  if (!holdsAny(block, NEEDS) && !MAY_BE_SILENT.test(block.text)) return []
  const found: TimedFact[] = []
  for (const sentence of context.sentences) {
    for (const proposal of proposals) {
      const range = claimIn(context, sentence, proposal)
      if (!range || silencedBy(context, range, HIDDEN)) continue
      if ([...told, ...found].some((other) => overlaps(other.range, range))) continue
      found.push(timed('REFORM-06', [range.start, range.end], PROPOSED_ON, proposal.message))
    }
  }
  return found
}
