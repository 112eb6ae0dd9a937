import type { CodeAction } from '../../core/code-action'
import { contains, overlaps, type Range } from '../../core/range'
import type { Term, TermForm, TermReplacement } from '../../knowledge/term'
import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import { isInMarks } from '../contexts/quotation'
import { isToBeReplaced } from '../contexts/time'
import type { Finding } from '../finding'
import { articleBefore, articleFor, isPlural } from '../grammar/article'
import { matchCase } from '../grammar/casing'
import { type Match, Matcher } from '../pattern/matcher'
import { fillReplacement } from './replacement'
import { isWholeCell, TermGate } from './term-gate'

interface Entry {
  readonly term: Term
  readonly form: TermForm
  readonly gate: TermGate
}

type TermMatch = Match<Entry>

const DETERMINER =
  /(?:^|\s)(?:the|a|an|our|their|its|his|her|your|this|that|each|every|any|no)\s+$/i
/** Characters in which a determiner stands before a term. */
const REACH = 24
/** Characters that tell how a term is written where it stands. */
const AROUND = 120
const OPENS_SENTENCE = /(?:^|[.!?:]["'”’)]*\s+)["'“‘(•*\-–\s]*$/

/**
 * Finds words that are out of date and offers what to write instead. All terms are looked for in one
 * pass; where several could stand at the same place the longest wins.
 */
export class Substitution {
  readonly #matcher = new Matcher<Entry>()

  /**
   * @param quiet ids of terms that are off unless switched on; they take no place from the others
   * @throws PatternError when a surface form is broken
   */
  constructor(
    terms: readonly Term[],
    private readonly quiet: ReadonlySet<string> = new Set(),
  ) {
    for (const term of terms) {
      const gate = new TermGate(term)
      for (const form of term.forms) {
        this.#matcher.add(form.pattern, { term, form, gate }, term.conditions.case ?? 'any')
      }
    }
  }

  *check(context: BlockContext): Generator<Finding> {
    const open: TermMatch[] = []
    // A misspelling may hide a term, or be what a term is about.
    for (const text of new Set([context.normalised, context.written])) {
      for (const match of this.#matcher.all(text)) {
        const { form, gate } = match.entry
        if (gate.admits(context, match, form.alone, text))
          open.push(asMeant(withoutQuote(match, text.text), text.text))
      }
    }
    const isQuiet = ({ entry }: TermMatch) => this.quiet.has(entry.term.id)
    const loud = longest(open.filter((match) => !isQuiet(match)))
    const findings = [...loud, ...longest(open.filter(isQuiet))]
      .filter((match) => !silencedBy(context, match, match.entry.term.checkIn))
      .map((match) => toFinding(context, match))
    yield* onceForBoth(findings, context.block.text)
  }
}

/** “PPS (Parent Partnership)”: what stands twice, once in brackets, is written once. */
function onceForBoth(findings: readonly Finding[], text: string): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    const before = kept.at(-1)
    const { start, end } = finding.range
    if (
      before?.expected !== undefined &&
      before.expected.toLowerCase() === finding.expected?.toLowerCase() &&
      text.slice(before.range.end, start) === ' (' &&
      text[end] === ')'
    ) {
      const range = { start: before.range.start, end: end + 1 }
      kept[kept.length - 1] = { ...before, range, found: text.slice(range.start, range.end) }
    } else kept.push(finding)
  }
  return kept
}

/** ‘School Action’: the mark that closes a quotation is no apostrophe of the words. */
function withoutQuote(match: TermMatch, text: string): TermMatch {
  const { start, end } = match.normalised
  if (match.possessive !== "'" || text[start - 1] !== "'") return match
  return {
    entry: match.entry,
    text: match.text.slice(0, -1),
    choices: match.choices,
    possessive: '',
    isPlural: match.isPlural,
    start: match.start,
    end: match.end - 1,
    normalised: { start, end: end - 1 },
  }
}

/** Initials of which there are many: what stands before them, … */
const MANY_BEFORE =
  /\b(?:all|both|most|many|some|these|those|several|few|two|three|four|five|six|\d+)(?: of)?(?: our| the| their| your)? $/i
/** … or a verb behind them. */
const VERB_AFTER =
  /^ (?:are|were|have|will|must|should|can|may|do|need|get|meet|attend|see|work|receive|join|who)\b/

/** “All our NQT’s” and “NQT’s are”: an apostrophe that makes a plural of initials is none. */
function asMeant(match: TermMatch, text: string): TermMatch {
  const { start, end } = match.normalised
  if (match.possessive !== "'s" || !/^[A-Z.+]+'s$/.test(text.slice(start, end))) return match
  if (!MANY_BEFORE.test(text.slice(Math.max(0, start - REACH), start))) {
    if (!VERB_AFTER.test(text.slice(end))) return match
  }
  const { entry, text: words, choices, normalised } = match
  const of = { start: match.start, end: match.end, normalised }
  return { entry, text: words, choices, possessive: '', isPlural: true, ...of }
}

/** Keeps the longest of matches that overlap; of equals, the first registered. */
function longest(matches: readonly TermMatch[]): TermMatch[] {
  const bySize = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: TermMatch[] = []
  for (const match of bySize) if (!kept.some((other) => overlaps(other, match))) kept.push(match)
  return kept.sort((a, b) => a.start - b.start)
}

function toFinding(context: BlockContext, match: TermMatch): Finding {
  const { term, form } = match.entry
  const text = context.block.text
  const before = text.slice(Math.max(0, match.start - AROUND), match.start)
  // “Statements will be replaced by EHC plans” is put right by telling how things are now.
  const replacements = isToBeReplaced(context, match) ? [] : form.replacements
  const written = replacements.flatMap((replacement) => {
    const words = write(context, match, replacement, before)
    return words === null || isSaidBeside(words, text, match) ? [] : [{ replacement, words }]
  })
  const article = articleBefore(text, match.start)
  const misfit =
    article &&
    written.some(
      ({ words }) =>
        words === '' || isPlural(words) || articleFor(words, article.article) !== article.article,
    )
  const range: Range = misfit ? { start: article.start, end: match.end } : match
  const fixes = written.map(({ replacement, words }, index): CodeAction => {
    const lead =
      misfit && words !== '' && !isPlural(words) ? `${articleFor(words, article.article)} ` : ''
    return action(replacement, lead + words, index === 0, isSafeHere(context, match, replacement))
  })
  const expected = written[0]?.words
  const onlyWithTerms = match.entry.gate.unproven(context, match, form.alone)
  return {
    ruleId: term.id,
    range: { start: range.start, end: range.end },
    found: text.slice(match.start, match.end).replace(/\s+/g, ' '),
    ...(expected ? { expected } : {}),
    fixes,
    ...(onlyWithTerms ? { onlyWithTerms } : {}),
  }
}

function write(
  context: BlockContext,
  match: TermMatch,
  replacement: TermReplacement,
  before: string,
): string | null {
  const { pattern } = match.entry.form
  const filled = fillReplacement(
    replacement.text,
    match,
    DETERMINER.test(before.slice(-REACH)),
    pattern,
  )
  if (filled === null) return null
  const words = isWholeCell(context, match) ? asCode(filled, match.text) : filled
  const { text } = context.block
  const own = text.slice(match.start, match.end)
  const apostrophes = /['’]/.test(own) ? own : text
  return matchCase(withApostrophes(words, apostrophes), match.text, {
    around: before + text.slice(match.end, match.end + AROUND),
    startsSentence: OPENS_SENTENCE.test(before),
    inHeading: context.block.kind === 'heading' || isNameOfThing(match, replacement),
  })
}

/** In a column of codes the code is enough: “BESD” becomes “SEMH” there, not “SEMH needs”. */
const asCode = (words: string, found: string): string =>
  /^\p{Lu}+$/u.test(found) ? words.replace(/^(\p{Lu}{2,}) needs?$/u, '$1') : words

/** “Gifted and Talented Policy” keeps its last word and all its capitals. */
const isNameOfThing = (match: TermMatch, { text }: TermReplacement): boolean =>
  /\$\d$/.test(text) && /\p{Lu}\p{Ll}+$/u.test(match.choices.at(-1) ?? '')

/** With the apostrophes that the text has, where it has one kind only. */
function withApostrophes(words: string, text: string): string {
  const isCurly = text.includes('’')
  if (isCurly === text.includes("'")) return words
  return words.replace(/['’]/g, isCurly ? '’' : "'")
}

/** “Parent Partnership or SENDIASS”: the swap would name the same twice. */
function isSaidBeside(words: string, text: string, { start, end }: TermMatch): boolean {
  const names = [words, /\(([^()]+)\)$/.exec(words)?.[1] ?? ''].map((name) => name.toLowerCase())
  return names.some((name) => {
    if (name === '') return false
    const reach = name.length + LONGEST_JOINT + 1
    const before = ` ${text.slice(Math.max(0, start - reach), start)}`.toLowerCase()
    const after = `${text.slice(end, end + reach)} `.toLowerCase()
    return JOINTS.some(
      (joint) =>
        (after.startsWith(joint + name) &&
          !LETTER.test(after.charAt(joint.length + name.length))) ||
        (before.endsWith(name + joint) &&
          !LETTER.test(before.at(-joint.length - name.length - 1) ?? '')),
    )
  })
}

const LETTER = /[\p{L}\d]/u
const JOINTS = [' or ', ' or the ', ' and ', ' and the ', ' & ', '/', ' / ', ' (', ' (now ']
const LONGEST_JOINT = Math.max(...JOINTS.map((joint) => joint.length))

/** What tells more of the words found, and would be untrue of others: “DDA 1995 (amended 2005)”. */
const GOES_ON =
  /^,? ?\(?(?:\d{4},? )?(?:as )?(?:amended|extended|revised|updated)\b|^ \((?:formerly|previously|once|then|known as)\b|^,? (?:formerly|previously) \b/i

/** A swap that is safe in plain prose is not safe where the words are marked as somebody's. */
function isSafeHere(
  context: BlockContext,
  match: TermMatch,
  replacement: TermReplacement,
): boolean {
  if (!replacement.safe || replacement.text.includes('[')) return false
  if (isInMarks(context, match)) return false
  if (GOES_ON.test(context.block.text.slice(match.end))) return false
  return context.block.spans.every(
    (span) => !overlaps(span, match) || (span.kind !== 'link' && contains(span, match)),
  )
}

function action(
  replacement: TermReplacement,
  text: string,
  isPreferred: boolean,
  isSafe: boolean,
): CodeAction {
  const verb = text === '' ? 'Delete' : `Replace with “${text}”`
  return {
    kind: 'quickfix',
    title: replacement.note ? `${verb} — ${replacement.note}` : verb,
    replacement: text,
    isPreferred,
    isSafe,
  }
}
