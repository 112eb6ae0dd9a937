import { oncePer } from '../core/once-per'
import { type Range, shift } from '../core/range'
import type { Part } from '../document/parts'
import type { Block } from '../document/policy-document'
import { countedUnder } from './bare-places'
import { candidatesIn, type TextCandidates } from './candidates'
import type { Citation, LocatedCitation, Source } from './citation'
import type { CitationContext } from './context'
import { isDay, type Years, yearsIn } from './dates'
import { declaresCode } from './declaration'
import { asksToMatch, isRefuted, isRefutedRow } from './exercise'
import type { Unit } from './groups'
import { type LineNumber, lineNumbers } from './own-numbers'
import { type Carried, CitationReader } from './reader'
import { MARKS } from './signs'
import { SurroundingsReader } from './surroundings'

/** What a section says by itself. */
interface PartFacts {
  /** By place of the block. */
  readonly found: readonly TextCandidates[]
  readonly lines: readonly LineNumber[]
  /** Numbers given to something else than a work. */
  readonly others: readonly string[]
  readonly years: readonly Years[]
  /** It has days written with stops. */
  readonly days: boolean
  readonly namesCode: boolean
  readonly laws: readonly Source[]
  /** It says that the document's bare numbers are the Code's. */
  readonly declares: boolean
  /** It speaks of the SEN information report. */
  readonly report: boolean
  /** The first law that the section calls “the Act” from there on. */
  readonly theAct: Source | null
  /** Something in it may be a citation, or be gone back to by one. */
  readonly speaks: boolean
}

/** What stands at the beginning of a section. */
export interface Entry extends Carried {
  /** The Code was named above, in the section that this one is part of. */
  readonly inSection: boolean
}

/** The citations of a section, and what the next one is to know. */
export interface PartCitations extends Entry {
  /** Offsets and blocks are counted from the beginning of the section. */
  readonly citations: readonly LocatedCitation[]
}

const foundIn = oncePer((block: Block) =>
  candidatesIn(block.kind === 'code' ? '' : block.text, countedIn(block)),
)
/** What whole numbers are in the block's column. */
const countedIn = ({ table }: Block): Unit | null =>
  table === null || table.isHeader || !LAW.test(table.header)
    ? null
    : countedUnder(table.header, candidatesIn(table.header).works)
const LAW = /\bsch|\bacts?\b|\breg|C(?:AFA| ?& ?FA|FA)|\bE(?:qA|A)\b|\bss?\b/i
const linesOf = oncePer(lineNumbers)
const yearsOf = oncePer(({ text }: Block) => yearsIn(text))

const REPORT = /\bSEND? information report/i

/** Each block is searched once in its life. */
export const partFacts = oncePer(({ blocks }: Part): PartFacts => {
  const found = blocks.map(foundIn)
  const works = found.flatMap((one) => one.works)
  return {
    found,
    lines: blocks.flatMap(linesOf),
    others: found.flatMap((one) => one.others),
    years: blocks.map(yearsOf),
    days: found.some(({ candidates }) => candidates.some(isDay)),
    namesCode: works.some((work) => work.role === 'code' && !work.weak),
    laws: works.flatMap(({ source, weak }) => (source && !weak ? [source] : [])),
    declares: blocks.some(({ text }, at) => declaresCode(text, found[at]?.works ?? [])),
    report: blocks.some(({ text }) => REPORT.test(text)),
    theAct: works.find((work) => work.isTheAct)?.source ?? null,
    speaks: works.length > 0 || found.some(({ candidates }) => candidates.length > 0),
  }
})

interface Known {
  readonly context: string
  readonly entry: Entry
  readonly value: PartCitations
}

const NONE: readonly LocatedCitation[] = []
/** As the Code is cited by its name, and as it is where bare numbers count too. */
const strict = new WeakMap<Part, Known>()
const bare = new WeakMap<Part, Known>()

/** Whether two citations are the same for one that goes back to them. */
const isSameLast = (a: Citation | null, b: Citation | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.source === b.source &&
    a.reference === b.reference &&
    a.kind === b.kind &&
    a.edition === b.edition &&
    a.alsoOwn === b.alsoOwn)

const isSame = (a: Entry, b: Entry): boolean =>
  a.inSection === b.inSection &&
  a.lastAct === b.lastAct &&
  a.lastRegulations === b.lastRegulations &&
  isSameLast(a.last, b.last) &&
  isSameLast(a.lastOfCode, b.lastOfCode) &&
  isSameLast(a.lastSchedule, b.lastSchedule)

/**
 * The citations of a section; read once for as long as it, what holds for the document and what goes on from
 * the section before say the same.
 *
 * @param contextKey tells contexts apart, but for their style
 */
export function citationsIn(
  part: Part,
  context: CitationContext,
  contextKey: string,
  entry: Entry,
): PartCitations {
  if (!partFacts(part).speaks) return { ...entry, citations: NONE }
  const memory = context.bareStyle || context.often ? bare : strict
  const known = memory.get(part)
  if (known?.context === contextKey && isSame(known.entry, entry)) return known.value
  const value = read(part, context, entry)
  memory.set(part, { context: contextKey, entry, value })
  return value
}

/** “Dates for your diary”, “Calendar”, “Coming up”. */
const DIARY =
  /^\W*(?:(?:key|important|other|school|term|meeting|review|our|useful) )*(?:dates?|diary|calendar|coming up|what['’]?s on|timetable|events)\b(?! of (?:review|approval|birth))/i

function read(part: Part, context: CitationContext, entry: Entry): PartCitations {
  const { found } = partFacts(part)
  const diary = DIARY.test(part.path.at(-1) ?? '')
  const reader = new CitationReader({ ...context, diary, ...entry })
  const around = new SurroundingsReader(part, found, context.codeNamed, context.throughout)
  const citations: LocatedCitation[] = []
  for (const [at, block] of part.blocks.entries()) {
    const own = found[at]
    if (!own || (own.candidates.length === 0 && own.works.length === 0)) continue
    reader.enter(around.of(at))
    const quoted = block.inQuotation || /^\s*["'“‘]/.test(block.text)
    for (const citation of reader.read(own, block.text, quoted))
      citations.push(located(part, at, citation, around))
  }
  return { citations, inSection: reader.inSection, ...reader.carried }
}

function located(
  part: Part,
  at: number,
  citation: Citation,
  around: SurroundingsReader,
): LocatedCitation {
  return placed(citation, part.starts[at] ?? 0, at, claimOf(part, at, citation, around))
}

/** A citation so many characters and blocks further on. */
export const moved = (citation: LocatedCitation, by: number, blocks: number): LocatedCitation =>
  placed(citation, by, citation.block + blocks, citation.claim)

/** Field by field: there are many citations, and copies of objects take most of the time. */
const placed = (from: Citation, by: number, block: number, claim: string): LocatedCitation => ({
  start: from.start + by,
  end: from.end + by,
  text: from.text,
  source: from.source,
  reference: from.reference,
  parts: from.parts.map(({ reference, form, start, end }) => ({
    reference,
    form,
    start: start + by,
    end: end + by,
  })),
  place: shift(from.place, by),
  kind: from.kind,
  edition: from.edition,
  named: from.named,
  alsoOwn: from.alsoOwn,
  rivals: from.rivals,
  sentence: shift(from.sentence, by),
  block,
  claim,
})

/** What a citation is cited for that claims nothing: a wrong answer, half of a pair to be matched. */
const NOTHING = ''

/** Whether what stands over a table, or the heading of its section, sets its reader to match things. */
function isToMatch(blocks: readonly Block[], at: number): boolean {
  let before = at
  while (blocks[before]?.table) before--
  const [opener] = blocks
  return (
    asksToMatch(blocks[before]?.text ?? '') ||
    (opener?.kind === 'heading' && asksToMatch(opener.text))
  )
}

const BULLET = new RegExp(`^[\\s*•·${MARKS}-]*$`)
const NUMBERED_LINE = new RegExp(`(?:^|\\n)[\\s*•·${MARKS}-]{0,4}\\d{1,2}[.:]\\d`, 'g')

/** The line that a number opens, in a text of such lines: “1.26 – mainstream”, “6.27 – no boxes”. */
function numberedLine(text: string, start: number): string | null {
  const from = text.lastIndexOf('\n', start) + 1
  if (!BULLET.test(text.slice(from, start))) return null
  if ((text.match(NUMBERED_LINE)?.length ?? 0) < 2) return null
  const end = text.indexOf('\n', start)
  return text.slice(from, end < 0 ? text.length : end)
}

/** “‘A diagnosis is needed.’ You cite 6.15 for that.” */
const LOOKS_BACK =
  /\b(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|giv(?:e|es|ing)|gave|put(?:s|ting)?|reference|refers?|rel(?:y|ies|ied)|points?) (?:[^.;]|\.(?=\d))*\b(?:for|to support|behind|next to|beside|against|after) (?:it|this|that)\b[^a-z]*$/i
/** “The Code says so at 6.91.” Not a word of what. */
const SAYS_SO =
  /^[^a-z]*(?:(?:see|this|that|these|they|it|which|so|here|there|is|are|it's|that's|the|an?|as|also|code|cop|send?|of|practice|says?|said|in|at|from|under|by|on|to|and|our|source|for|required|asked|expected|set|out|comes?|found|law|you|can|will|find|rests?|based|reference|para(?:graph)?s?|stated?s?|explain(?:s|ed)?|we|because|has|have|be|statutory|guidance|what|tells?|us|asks?|requires?|expects?|all|clear|about|makes?|put|puts|need|needs|not|reminds?|must|should|rule|wants?|expected|recommend(?:s|ed)?|suggest(?:s|ed)?|do|does|done|follows?|describe[sd]?|lays?|laid|down|plain|strict|firm|explicit|definite|very|quite|perfectly|confirms?|just|exactly|deadline|limit|one|compulsory|mandatory|obligatory|law|legal|duty|requirement|maximum|minimum|period|figure|fixed|states?|insists?|covered|explained|reads?|point)\b[^a-z]*)+$/i
const LONGEST_SO = 90
const FARTHEST_BACK = 300

/** The sentence a citation stands in, with the one before where it only says what that is drawn from. */
function statementOf(text: string, { start, end }: Range): string {
  const sentence = text.slice(start, end)
  const looksBack =
    LOOKS_BACK.test(sentence) || (sentence.length <= LONGEST_SO && SAYS_SO.test(sentence))
  return start === 0 || !looksBack ? sentence : withSentenceBefore(text, start, sentence)
}

function withSentenceBefore(text: string, start: number, sentence: string): string {
  const before = text.slice(Math.max(0, start - FARTHEST_BACK), start)
  const stop = before.trimEnd().search(/[.!?]["'”’)]*\s[^.!?]*[.!?:]?["'”’)]*$/)
  return `${before.slice(stop + 1).replace(/[.!?](["'”’)]*)\s*$/, '$1')} – ${sentence}`
}

/** “Taxis are not automatic. 9.215. Personal budgets: …”: a place between two stops belongs to what stands before. */
function placeAlone(text: string, { start, end, sentence }: Citation): string | null {
  const opens = sentence.start > 0 && /^\W*$/.test(text.slice(sentence.start, start))
  return opens && /^\.\s+\p{Lu}/u.test(text.slice(end, end + 6))
    ? withSentenceBefore(text, sentence.start, text.slice(start, end + 1))
    : null
}

const FARTHEST_QUOTE = 200
/** Letters that a quotation has besides its citation: “Annual reviews: Code 6.72”. */
const FEWEST_LETTERS = 8

/** What is quoted with its citation says itself what that is cited for, whatever is said of it around. */
function quotationAround(text: string, { start, end }: Range): string | null {
  const before = text.slice(Math.max(0, start - FARTHEST_QUOTE), start)
  const after = text.slice(end, end + FARTHEST_QUOTE)
  const open = Math.max(
    before.lastIndexOf('“'),
    before.lastIndexOf(' "'),
    before[0] === '"' ? 0 : -1,
  )
  const close = after.search(/[”"]/)
  if (open < 0 || close < 0 || before.indexOf('”', open) >= 0) return null
  const words = `${before.slice(open)}${after.slice(0, close)}`
  return words.replace(/[^a-z]/gi, '').length >= FEWEST_LETTERS
    ? text.slice(start - before.length + open, end + close + 1)
    : null
}

/** What a footnote says beside its citation, where the sentence with its mark says what that is for. */
const LONGEST_BARE_NOTE = 50

function claimOf(
  { blocks }: Part,
  at: number,
  citation: Citation,
  around: SurroundingsReader,
): string {
  const block = blocks[at]
  if (!block) return citation.text
  const quoted = quotationAround(block.text, citation)
  if (block.table) {
    const cells = around.row(at).map((i) => blocks[i]?.text ?? '')
    return isToMatch(blocks, at) || isRefutedRow(cells, block.table.headers)
      ? NOTHING
      : (quoted ?? cells.join(' | '))
  }
  if (isRefuted(block.text, citation.sentence)) return NOTHING
  if (quoted !== null) return quoted
  const sentence =
    numberedLine(block.text, citation.start) ??
    placeAlone(block.text, citation) ??
    statementOf(block.text, citation.sentence)
  if (block.note && sentence.length - citation.text.length <= LONGEST_BARE_NOTE)
    return `${block.note.replace(/[.!?](["'”’)]*)\s*$/, '$1')} – ${sentence}`
  if (block.list?.stem) return `${block.list.stem.text} ${sentence}`
  // “SENCO time: see paragraph 6.91”, where the first half is the heading.
  const [opener] = blocks
  const isOpening = at === 1 && citation.sentence.start === 0 && opener?.kind === 'heading'
  // The title of the document is the subject of no paragraph.
  return isOpening && opener.depth > 1 && SAYS_SO.test(sentence)
    ? `${opener.text} – ${sentence}`
    : sentence
}
