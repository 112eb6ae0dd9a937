import { countWords } from '../../core/count-words'
import type { BlockContext } from '../block-context'
import { isInformationReport } from '../currency/review-dates'
import type { Finding } from '../finding'
import type { BlockRule, DocumentFinding, DocumentRule, DocumentView } from '../rule'
import { sectionRule } from '../section-rule'
import type { LanguageFact } from './facts'
import { identifiablePupils } from './identifiable'
import { measureBlock } from './measure-block'
import { readabilityOf } from './readability'

const LONG_SENTENCE = 40
const LONG_LIST = 12

/** Sentences that a reader loses hold of (READ-03). Lists within a sentence are easier than they are long. */
function longSentences(context: BlockContext): Finding[] {
  const { block } = context
  if (!['paragraph', 'list-item'].includes(block.kind) || block.text.length < LONG_SENTENCE * 4)
    return []
  if (
    block.inQuotation ||
    context.isIn('references', 'contents', 'definitions', 'legal', 'glossary')
  )
    return []
  return context.sentences.flatMap(({ start, end }) => {
    const text = block.text.slice(start, end)
    const words = countWords(text)
    if (words <= LONG_SENTENCE || (text.match(/[,;:]/g)?.length ?? 0) > 6) return []
    return {
      ruleId: 'READ-03',
      range: { start, end },
      found: text,
      message: `This sentence has ${words} words: two or three shorter ones are easier to follow.`,
      fixes: [],
    }
  })
}

/** Running text in capitals (ACC-01). */
function shouting({ block }: BlockContext): Finding[] {
  if (block.kind === 'heading' || block.kind === 'code' || block.text.length < 40) return []
  if (/[a-z]/.test(block.text)) return []
  const letters = block.text.replace(/[^\p{L}]/gu, '')
  if (letters.length < 30 || letters !== letters.toUpperCase()) return []
  return [
    {
      ruleId: 'ACC-01',
      range: { start: 0, end: block.text.length },
      found: block.text,
      message:
        'A passage in capitals is hard to read, and some screen readers spell it out: use ordinary letters.',
      fixes: [],
    },
  ]
}

/** How one block reads, and whether pupils can be known by it. */
export const languageOfBlock: BlockRule = {
  check(context) {
    const facts: LanguageFact[] = []
    const readability = measureBlock(context)
    if (readability) facts.push(readability)
    const { block } = context
    if (
      block.list &&
      block.kind === 'list-item' &&
      !context.isIn('contents', 'references', 'glossary')
    )
      facts.push({ kind: 'list-item' })
    return {
      findings: [...longSentences(context), ...shouting(context), ...identifiablePupils(context)],
      facts,
    }
  },
}

/** Fewer words do not make a fair sample. */
const SAMPLE = 200
const SECTION_SAMPLE = 100
/** Years; Flesch–Kincaid grade 12. */
const HARD = 17
const TARGET_REPORT = 14
const TARGET_POLICY = 16

function* readingAge(view: DocumentView): Iterable<DocumentFinding> {
  const { document, sections } = readabilityOf(view)
  if (document.words < SAMPLE) return
  const age = Math.round(document.readingAge)
  const target = isInformationReport(view) ? TARGET_REPORT : TARGET_POLICY
  if (document.readingAge > target) {
    yield {
      ruleId: 'READ-01',
      range: { start: 0, end: 0 },
      found: '',
      message: `The text asks for a reading age of about ${age}, where about ${target === TARGET_REPORT ? '11 to 12' : '13 to 14'} suits most families: shorten the hardest sentences first.`,
      severity: document.readingAge > HARD ? 'warning' : 'information',
      fixes: [],
    }
    return
  }
  for (const { section, words, readingAge, hardest } of sections) {
    const [first] = hardest
    if (words < SECTION_SAMPLE || readingAge <= HARD || !first) continue
    // The law's own words are what they are.
    if (view.sections[section]?.classes.some((name) => name === 'definitions' || name === 'legal'))
      continue
    yield {
      ruleId: 'READ-01',
      range: first.range,
      found: '',
      message: `The section “${view.document.sections[section]?.title ?? ''}” asks for a reading age of about ${Math.round(readingAge)}; this is its hardest sentence.`,
      severity: 'information',
      fixes: [],
    }
  }
}

function* style(view: DocumentView): Iterable<DocumentFinding> {
  const { document, addressing } = readabilityOf(view)
  if (document.words < SAMPLE) return
  const at = { range: { start: 0, end: 0 }, found: '', fixes: [] }
  if (document.passive > 0.35 && document.sentences >= 20)
    yield {
      ...at,
      ruleId: 'READ-02',
      message: `${Math.round(document.passive * 100)} of 100 sentences do not say who acts (“is given”, “will be told”): name who does it.`,
    }
  if (addressing === 0 && isInformationReport(view))
    yield {
      ...at,
      ruleId: 'READ-05',
      message: 'The information report never speaks to families as “you”: it is written for them.',
      isAbsence: true,
    }
  if (view.document.sections.every(({ level }) => level <= 1) && document.words > 600)
    yield {
      ...at,
      ruleId: 'ACC-01',
      message:
        'No headings are found in this long text: use heading styles, so that readers can find their way.',
    }
}

/** Lists too long to keep in mind (READ-04). */
const longLists = sectionRule(({ part, facts }) => {
  const items = facts.of('list-item')
  const found: DocumentFinding[] = []
  let length = 0
  for (const [index, { block }] of items.entries()) {
    length = items[index - 1]?.block === block - 1 ? length + 1 : 1
    if (length <= LONG_LIST || items[index + 1]?.block === block + 1) continue
    const start = part.starts[block - length + 1] ?? 0
    found.push({
      ruleId: 'READ-04',
      range: { start, end: start },
      found: '',
      message: `This list has ${length} points: group them under short headings.`,
      fixes: [],
    })
  }
  return found
})

/** How the document reads. */
export const languageOfDocument: DocumentRule = {
  *check(view) {
    yield* readingAge(view)
    yield* style(view)
    yield* longLists.check(view)
  },
}
