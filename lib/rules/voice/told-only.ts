import type { Range } from '../../core/range'
import { overlaps } from '../../core/range'
import { voicePhrases } from '../../knowledge/generated/voice-phrases'
import type { VoiceWho } from '../../knowledge/voice'
import { isUnlikeTelling } from '../likeness/unlike-faults'
import type { DocumentFinding, DocumentView } from '../rule'
import { linesBySection, type VoiceLine, voiceLines } from './lines'
import { pointsInHeading } from './point-words'
import { replacedWords } from './replaced-words'
import { offer } from './rewrite'
import { isStaffMatter } from './staff-matter'
import { isTellingDue, isTellingRight } from './telling'
import type { VoicePointResult, VoiceReport } from './voice-of'

/** Rung below which nobody is asked. */
const CONSULTED = 2
const INVOLVED = 3
/** Scores of a document below which its paragraphs are looked at one by one. */
const MOSTLY_TOLD = 40
/** Sentences pointed out in one paragraph. */
const IN_PARAGRAPH = 2

/** Points that a section about them would show. */
const BY_SECTION = new Set(['V2', 'V3', 'V5', 'V6', 'V8', 'V10', 'V13', 'V15', 'V16', 'V22'])
/** Points for which telling is what is asked. */
const TELLING: ReadonlySet<string> = new Set(['V4', 'V7', 'V11', 'V12', 'V14', 'V19'])

/** A call is a conversation, and who takes a copy away was there, though no one says so. */
const CALLED =
  /\b(?:takes? (?:a|the|their) copy|rung|rings?|phoned|telephoned|(?:phones?|calls?) (?:parents|families|you|home)|called|on the phone)\b/i
/** What they may do if they like is no telling, nor is what governors are told. */
const MAY =
  /\b(?:told|aware|know|informed) (?:that )?(?:they|you) (?:can|may)\b|\b(?:governors|trustees|board|committee) (?:are|were|was|is) told\b|\bcould tell\b|\blook(?:ing)? forward to\b|\b(?:may|might) have (?:read|seen|heard)\b|\b(?:parents?|carers?|pupils?|students?|child(?:ren)?|families|family|you|they) (?:may|can) (?:also )?(?:write|speak|ring|ask|come|talk)\b|\bif and when\b|\bgoes to everyone\b|\bsent (?:here |to us )?by\b/i

/** News of what goes on, and of nothing in particular. */
const KEPT =
  /\b(?:ke(?:ep|eps|pt|eping) .*(?:informed|up to date|updated|in touch|posted|abreast)|(?:what|how) (?:we|the school|staff|teachers|(?:their|your|the) child))\b/i

/** What families keep of a meeting they were at. */
const RECORD = /\b(?:notes|minutes|record|copy|copies)\b/i

/** “Together, the pupil, the parents and both SENCOs write a plan”, though not “put together a folder”. */
const TOGETHER = /(?<!\b(?:put|puts|putting|bring|brings|brought|gather|gathers) )\btogether\b/i

const isOut = (text: string): boolean =>
  isTellingRight(text) || CALLED.test(text) || MAY.test(text) || TOGETHER.test(text)

const names: Readonly<Record<VoiceWho, string>> = { parent: 'parents', pupil: 'pupils' }

const lineAt = (view: DocumentView, { start }: Range): VoiceLine | undefined =>
  voiceLines(view).find(({ range }) => range.start === start)

/** What the bullet of a line continues; empty for a sentence of its own. */
function stemOf(view: DocumentView, sentence: Range): string {
  const line = lineAt(view, sentence)
  return (line && view.document.blocks[line.block]?.list?.stem?.text) ?? ''
}

/** A sentence that only tells, but of the school's own matters, or unlike those marked as leaving families out: “she will gladly show you round”. */
function isHarmless({ document }: DocumentView, { block, range }: VoiceLine): boolean {
  const [own, at] = [document.blocks[block], document.starts[block] ?? 0]
  const inBlock = { start: range.start - at, end: range.end - at }
  if (isStaffMatter(document.text.slice(range.start, range.end))) return true
  return own !== undefined && isUnlikeTelling(own, inBlock)
}

function finding(
  view: DocumentView,
  sentence: Range,
  message: string,
  note: string | null,
  who: VoiceWho = 'parent',
): DocumentFinding {
  const range = replacedWords(view.document.text, sentence)
  return {
    ruleId: 'VOICE-02',
    range,
    found: view.document.text.slice(range.start, range.end),
    message,
    ...(note ? { note } : {}),
    fixes: offer(view, who === 'parent' ? 'agree' : 'asked', {
      stem: stemOf(view, sentence),
      found: view.document.text.slice(range.start, range.end),
    }),
  }
}

const isToldOnly = ({ parent, pupil, minimum }: VoicePointResult): boolean =>
  (minimum.parent ?? 0) >= INVOLVED && parent === 1 && pupil < CONSULTED

/** Points for which a document as a whole tells and no more. */
function* byPoint(
  view: DocumentView,
  report: VoiceReport,
  flagged: readonly Range[],
  taken: Range[],
): Generator<DocumentFinding> {
  for (const point of report.points) {
    if (!point.applies || !BY_SECTION.has(point.id) || !isToldOnly(point)) continue
    // It has been pointed out at another sentence.
    if (flagged.some((range) => point.evidence.some((one) => overlaps(range, one)))) continue
    const told = point.evidence.find((evidence) => {
      const line = lineAt(view, evidence)
      return (
        line?.fact.parent?.isTold &&
        !isOut(evidence.text) &&
        !isHarmless(view, line) &&
        !taken.some((range) => overlaps(range, evidence))
      )
    })
    if (!told) continue
    taken.push(told)
    yield finding(
      view,
      told,
      `For “${point.title}” families are told and no more; the Code expects them to be involved.`,
      point.id,
    )
  }
}

/** Whether families take part in what is said just before a line. */
const metBefore = (view: DocumentView, { section, range }: VoiceLine): boolean =>
  (linesBySection(view)[section] ?? []).some(
    (line) => line.range.end <= range.start && (line.parent ?? 0) >= CONSULTED,
  )

/** What a line tells somebody, where telling is not what is asked. */
function isTold(view: DocumentView, line: VoiceLine, who: VoiceWho): boolean {
  const text = view.document.text.slice(line.range.start, line.range.end)
  if (RECORD.test(text) && metBefore(view, line)) return false
  const isAsked = line.points.size > 0 && [...line.points].every((point) => TELLING.has(point))
  // “Parents are kept up to date with what we are doing”: well and good, and no principle.
  const isPrinciple = line.headed.has('V1') && KEPT.test(text) && !isTellingDue(text)
  const isAllOut = MAY.test(text) || (isOut(text) && !isPrinciple)
  return line.fact[who]?.isTold === true && !isAsked && !isAllOut && !isHarmless(view, line)
}

/** Points at which they should be involved and nowhere are. */
const wanting = (report: VoiceReport, who: VoiceWho): ReadonlySet<string> =>
  new Set(
    report.points.flatMap((point) =>
      point.applies && (point.minimum[who] ?? 0) >= INVOLVED && point[who] < INVOLVED
        ? point.id
        : [],
    ),
  )

/** Lines by paragraph or bullet. */
function partsOf(lines: readonly VoiceLine[]): Iterable<VoiceLine[]> {
  const parts = new Map<number, VoiceLine[]>()
  for (const line of lines) {
    const known = parts.get(line.block)
    if (known) known.push(line)
    else parts.set(line.block, [line])
  }
  return parts.values()
}

/** Paragraphs in which telling is the most that happens, where more is expected or nothing else is done anywhere. */
function* byParagraph(
  view: DocumentView,
  report: VoiceReport,
  taken: Range[],
): Generator<DocumentFinding> {
  const lanes = (['parent', 'pupil'] as const)
    .map((who) => ({ who, isAll: report[who].score < MOSTLY_TOLD, wanted: wanting(report, who) }))
    .filter(({ isAll, wanted }) => isAll || wanted.size > 0)
  if (lanes.length === 0) return
  for (const own of partsOf(voiceLines(view))) {
    const classes = view.sections[own[0]?.section ?? 0]?.classes ?? []
    if (classes.some((name) => voicePhrases.tellingIn.includes(name))) continue
    for (const { who, isAll, wanted } of lanes) {
      if (own.some((line) => (line[who] ?? 0) >= CONSULTED)) continue
      const told = own.filter(
        (line) =>
          isTold(view, line, who) &&
          (isAll || [...line.points].some((point) => wanted.has(point))) &&
          !taken.some((range) => overlaps(range, line.range)),
      )
      for (const { range } of told.slice(0, IN_PARAGRAPH)) {
        taken.push(range)
        yield finding(
          view,
          range,
          `Here ${names[who]} are told and no more; say what part they have.`,
          null,
          who,
        )
      }
    }
  }
}

/** Points of sections that are about the part of parents, or of pupils. */
const PART_OF: Readonly<Record<string, VoiceWho>> = { V17: 'parent', V18: 'pupil' }
/** Headings that promise a part; “Parents” alone is about anything. */
const OF_PART =
  /\b(?:involv|partner|part\b|role|work(?:ing)? (?:with|together|in partnership)|voice|participat|consult|listen|views?\b|together|contribut|say\b|place of)/i
/** Headings that promise news and no part. */
const OF_NEWS =
  /\b(?:communicat|report|contact|news|inform|letter|notice|in touch|evening|website|curriculum|know)/i
const headings = new Map<string, readonly string[]>()
const MOST_HEADINGS = 1000

function pointsOfHeading(title: string): readonly string[] {
  const points = headings.get(title) ?? pointsInHeading(title)
  if (headings.size >= MOST_HEADINGS) headings.clear()
  headings.set(title, points)
  return points
}

/** The lines of a section and of those below it. */
function linesUnder(view: DocumentView, index: number): VoiceLine[] {
  const { sections } = view.document
  const level = sections[index]?.level ?? 0
  const lines = [...(linesBySection(view)[index] ?? [])]
  for (let at = index + 1; (sections[at]?.level ?? 0) > level; at++)
    lines.push(...(linesBySection(view)[at] ?? []))
  return lines
}

/** Sections on the part of families in which they are told and nothing else, where no other section gives them one. */
function* bySection(
  view: DocumentView,
  report: VoiceReport,
  taken: Range[],
): Generator<DocumentFinding> {
  const wanted = Object.entries(PART_OF).filter(
    ([id, who]) => (report.points.find((point) => point.id === id)?.[who] ?? 0) < INVOLVED,
  )
  if (wanted.length === 0) return
  for (const [index, { title, heading, level }] of view.document.sections.entries()) {
    if (heading === null || level < 2 || OF_NEWS.test(title) || !OF_PART.test(title)) continue
    const points = pointsOfHeading(title)
    for (const [id, who] of wanted) {
      if (!points.includes(id)) continue
      const lines = linesUnder(view, index)
      if (lines.some((line) => (line[who] ?? 0) >= CONSULTED)) continue
      const told = lines.filter(({ fact, range }) => {
        const text = view.document.text.slice(range.start, range.end)
        return fact[who]?.isTold && !isTellingDue(text) && !MAY.test(text)
      })
      if (told.some(({ range }) => taken.some((one) => overlaps(one, range)))) continue
      for (const { range } of told.slice(0, 1)) {
        taken.push(range)
        yield finding(
          view,
          range,
          `In this section ${names[who]} are told and no more; say what part they have.`,
          id,
          who,
        )
      }
    }
  }
}

/** Sentences that tell where more is expected, and nothing near them makes up for it. */
export function* toldOnly(
  view: DocumentView,
  report: VoiceReport,
  flagged: readonly Range[],
): Generator<DocumentFinding> {
  const taken = [...flagged]
  yield* byPoint(view, report, flagged, taken)
  yield* byParagraph(view, report, taken)
  yield* bySection(view, report, taken)
}
