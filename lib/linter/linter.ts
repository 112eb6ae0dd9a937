import type { ItemCoverage } from '../core/coverage'
import type { Diagnostic } from '../core/diagnostic'
import type { NatureRead } from '../core/nature'
import { blockAt } from '../document/block-at'
import { type Part, partsOf } from '../document/parts'
import type { PolicyDocument, Section } from '../document/policy-document'
import type { DocumentSignals, SectionContext } from '../rules/block-context'
import { citationsOf } from '../rules/citation/citations-of'
import { classifySection } from '../rules/classify-section'
import { coverageOf } from '../rules/coverage/coverage-of'
import { kindTold } from '../rules/coverage/kind'
import { settingTold } from '../rules/coverage/setting'
import { FactTable } from '../rules/fact-table'
import { termsOf } from '../rules/facts-of'
import type { Finding } from '../rules/finding'
import { type Readability, readabilityOf } from '../rules/language/readability'
import { isElsewhere } from '../rules/other-nation'
import { bannerRule, documentRules, lastRules } from '../rules/registry'
import type { DocumentFinding, DocumentView, ReadPart, Said } from '../rules/rule'
import { type VoiceReport, voiceOf } from '../rules/voice/voice-of'
import { foldCoverage } from './fold-coverage'
import { KNOWLEDGE_DATE, type LintOptions } from './options'
import { PartReader } from './part-reader'
import { FindingReporter, type Found } from './report-findings'
import { readSignals } from './signals'
import { stepsFrom } from './steps'
import { type Suppression, withoutSuppressed } from './suppression'

/** Everything that is known about a document after one run. */
export interface Analysis {
  /** In order of place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Those that somebody's decisions leave out. */
  readonly hidden: readonly Diagnostic[]
  /** The decisions it was checked with. */
  readonly suppressions: readonly Suppression[]
  /** What it was told to leave out from the start. */
  readonly settings: Pick<LintOptions, 'severities' | 'minSeverity'>
  readonly view: DocumentView
  /** Every citation in order of place, the parts of a list one by one. */
  readonly citations: ReturnType<typeof citationsOf>
  /** What the document covers; empty where the checks are silent. */
  readonly coverage: readonly ItemCoverage[]
  /** What it was checked as. */
  readonly nature: NatureRead
  /** Where parents and pupils are told, asked, involved and decide. */
  readonly voice: VoiceReport
  /** Reading age of the document and its sections, with the hardest sentences. */
  readonly readability: Readability
}

/** How far a check has come, and what it knows by then. */
export interface Glance {
  /** Sections checked, and sections there are. */
  readonly done: number
  readonly of: number
  /** Problems of the blocks so far, in order of place; none that need the whole document. */
  diagnostics(): readonly Diagnostic[]
}

/**
 * Checks documents and remembers what it found, part by part: see `PartReader`. Keep one linter for as long as
 * a document is open.
 */
export class Linter {
  readonly #reader = new PartReader()
  readonly #reporter = new FindingReporter()
  readonly #sections = new WeakMap<Part, SectionContext>()
  readonly #lasting = new Map<unknown, unknown>()
  #parts: readonly Part[] = []
  #signals: DocumentSignals | null = null

  /** All problems in the document, in order of place. */
  lint(document: PolicyDocument, options: LintOptions = {}): readonly Diagnostic[] {
    return this.analyse(document, options).diagnostics
  }

  analyse(document: PolicyDocument, options: LintOptions = {}): Analysis {
    const { signals, parts, sections, isSilent } = this.#lookOver(document)
    const found: Found[] = []
    if (!isSilent) this.#reader.checkAhead(parts, sections, signals)
    const read = parts.map((part, index) => {
      const section = contextAt(sections, index)
      return isSilent ? unread(part, section) : this.#reader.read(part, section, signals)
    })
    read.forEach(({ outcomes }, index) => {
      const first = document.sections[index]?.firstBlock ?? 0
      outcomes.forEach(({ findings }, at) => {
        if (findings.length > 0) place(document, first + at, findings, found)
      })
    })
    const view: DocumentView = {
      document,
      signals,
      asOf: options.asOf ?? KNOWLEDGE_DATE,
      profile: options.profile ?? null,
      documentKind: options.documentKind ?? null,
      sections,
      parts: read,
      kept: new Map(),
      lasting: this.#lasting,
      ...(options.officialText ? { officialText: options.officialText } : {}),
      ...(options.coveredElsewhere ? { coveredElsewhere: options.coveredElsewhere } : {}),
    }
    const add = (finding: DocumentFinding): void => {
      if (options.partial && finding.isAbsence) return
      const { start, end } = finding.range
      const key = finding.copyOf ?? finding
      found.push({ finding, key, block: blockAt(document, start), start, end })
    }
    for (const rule of isSilent ? [bannerRule] : documentRules)
      for (const finding of rule.check(view)) add(finding)
    for (const rule of isSilent ? [] : lastRules)
      for (const finding of rule.check(view, () => found.map(toSaid))) add(finding)
    const reported = this.#reporter.report(document, found, termsOf(view), options)
    const folded = foldCoverage(reported.shown, () => coverageOf(view), options)
    const { shown, hidden } = withoutSuppressed(folded, options.suppressions)
    return {
      diagnostics: shown,
      hidden: [...hidden, ...reported.hidden],
      suppressions: options.suppressions ?? [],
      settings: options,
      view,
      get citations() {
        return citationsOf(view)
      },
      get coverage() {
        return coverageOf(view)
      },
      get nature() {
        return {
          chosen: { setting: view.profile, kind: view.documentKind },
          told: { setting: settingTold(view), kind: kindTold(view) },
        }
      },
      get voice() {
        return voiceOf(view)
      },
      get readability() {
        return readabilityOf(view)
      },
    }
  }

  /**
   * Checks the blocks of a document section by section, beginning in sight, so that the first problems
   * can be shown before the last section is read. `analyse` afterwards finds the blocks done.
   *
   * @param near block in sight
   */
  *inSteps(
    document: PolicyDocument,
    options: LintOptions = {},
    near = 0,
  ): Generator<Glance, void, void> {
    const { signals, parts, sections, isSilent } = this.#lookOver(document)
    if (isSilent) return
    const terms = new Set<string>()
    const found: Found[] = []
    const steps = stepsFrom(document, near)
    const of = steps.filter(({ endsSection }) => endsSection).length
    const inOrder = () => found.toSorted((a, b) => a.block - b.block)
    let done = 0
    for (const { blocks, endsSection } of steps) {
      for (const index of blocks) {
        const [block, at] = [document.blocks[index], document.sectionOf[index] ?? 0]
        const part = parts[at]
        if (!block || !part) continue
        const outcome = this.#reader.outcomeOf(part, block, contextAt(sections, at), signals)
        for (const fact of outcome.facts) if (fact.kind === 'term') terms.add(fact.term)
        place(document, index, outcome.findings, found)
      }
      if (endsSection) done++
      yield {
        done,
        of,
        diagnostics: () => this.#reporter.report(document, inOrder(), terms, options).shown,
      }
    }
  }

  /** What has to be known before any block can be checked. */
  #lookOver(document: PolicyDocument) {
    const parts = partsOf(document, this.#parts)
    const signals = readSignals(document, parts, this.#signals)
    this.#parts = parts
    this.#signals = signals
    return {
      signals,
      parts,
      sections: this.#classify(document, parts),
      isSilent: isElsewhere(signals.nation),
    }
  }

  #classify(document: PolicyDocument, parts: readonly Part[]): SectionContext[] {
    const bySection = new Map<Section, SectionContext>()
    return parts.flatMap((part, index) => {
      const section = document.sections[index]
      if (!section) return []
      const known = this.#sections.get(part)
      const parent = section.parent ? (bySection.get(section.parent) ?? null) : null
      const context = known ?? classifySection(section, parent)
      if (!known) this.#sections.set(part, context)
      bySection.set(section, context)
      return context
    })
  }
}

const toSaid = ({ finding: { ruleId }, block, start, end }: Found): Said => ({
  ruleId,
  block,
  range: { start, end },
})

const NOWHERE: SectionContext = { title: '', path: [], classes: [] }
const contextAt = (sections: readonly SectionContext[], index: number): SectionContext =>
  sections[index] ?? NOWHERE

const unread = (part: Part, section: SectionContext): ReadPart => ({
  part,
  section,
  outcomes: [],
  facts: new FactTable(),
})

/** Adds the findings of a block, where they stand in the document. */
function place(
  document: PolicyDocument,
  block: number,
  findings: readonly Finding[],
  found: Found[],
): void {
  const start = document.starts[block] ?? 0
  for (const finding of findings) {
    const { range } = finding
    found.push({
      finding,
      key: finding,
      block,
      start: start + range.start,
      end: start + range.end,
    })
  }
}

/** Checks a document once. Keep a `Linter` instead where the same document is checked again. */
export const lint = (document: PolicyDocument, options: LintOptions = {}): readonly Diagnostic[] =>
  new Linter().lint(document, options)
