import * as v from 'valibot'
import { type Authority, type Strength, strengths } from '../../core/authority'
import { type Setting, settings } from '../../core/setting'
import { isSeverity, type Severity } from '../../core/severity'
import type { Check } from '../check'
import type { CoverageExample, CoverageItem, CoveragePart } from '../coverage'
import { coverageCueSource } from '../notation/coverage-cue'
import { type SectionClass, sectionClasses } from '../section-class'
import type { Page, PageSection } from './page'
import { dateText } from './schema'

const frontMatter = v.strictObject({
  title: v.string(),
  group: v.picklist(['statutory', 'core', 'resolutions'] as const),
  checkedOn: dateText,
})

interface Row {
  readonly value: string
  readonly line: number
}

const HEADING = /^([CPS]\d{1,2}[a-g]?)\. (.+)$/
const REST = /^([\w-]+)\s*(.*?)\s*\(([\w-]+)\)$/
const ADDITION = /^add, (.+?): ([\s\S]+)$/
const PART = /^part: (.+?)(?: \((anywhere|beside|near|fact)\))?$/

const listOf = (value: string): string[] =>
  value
    .split(/\s*;\s*/)
    .map((one) => one.trim())
    .filter(Boolean)

const isStrength = (value: string): value is Strength => strengths.some((one) => one === value)
const isSetting = (value: string): value is Setting => settings.some((one) => one === value)
const isSectionClass = (value: string): value is SectionClass =>
  sectionClasses.some((one) => one === value)

/** Forms by the word that stands for them in cues: `@often`. */
export type SharedWords = ReadonlyMap<string, readonly string[]>

const WORD = /@[a-z-]+/g

/**
 * Reads `content/coverage-words.md`.
 *
 * @throws PageError when a word is named without an @
 */
export function sharedWords(page: Page): SharedWords {
  return new Map(
    page.rows(page.intro).map(({ cells: { word = '', forms = '' }, line }) => {
      if (!/^@[a-z-]+$/.test(word))
        throw page.error(line, `a word such as “@often”, found “${word}”`)
      return [word, listOf(forms)]
    }),
  )
}

/** Reads the entries of one item and complains in terms of the page. */
class Entries {
  readonly #rows = new Map<string, Row>()
  readonly parts: CoveragePart[] = []

  constructor(
    private readonly page: Page,
    private readonly section: PageSection,
    private readonly words: SharedWords,
  ) {
    for (const { cells, line } of page.rows(section.nodes)) {
      const name = cells['entry'] ?? ''
      const part = PART.exec(name)
      if (part) this.#addPart(part, cells['value'] ?? '', line)
      else this.#rows.set(name, { value: cells['value'] ?? '', line })
    }
  }

  text(name: string): string {
    const row = this.#rows.get(name)
    if (!row?.value)
      throw this.page.error(this.section.line, `an entry “${name}” for “${this.section.title}”`)
    return row.value
  }

  optional(name: string): string {
    return this.#rows.get(name)?.value ?? ''
  }

  number(name: string, otherwise: number): number {
    const row = this.#rows.get(name)
    if (!row) return otherwise
    if (!/^\d+$/.test(row.value)) throw this.page.error(row.line, `a number for “${name}”`)
    return Number(row.value)
  }

  cues(name: string): string[] {
    const row = this.#rows.get(name)
    return row ? this.#read(row.value, row.line) : []
  }

  /** A list of words that are known. */
  known<T extends string>(name: string, is: (value: string) => value is T): T[] {
    return listOf(this.optional(name)).map((value) => {
      if (is(value)) return value
      throw this.page.error(
        this.#rows.get(name)?.line ?? 1,
        `a known word for “${name}”, found “${value}”`,
      )
    })
  }

  authority(checkedOn: string): Authority[] {
    return listOf(this.text('rests on')).map((rest) => {
      const [, source = '', reference = '', strength = ''] = REST.exec(rest) ?? []
      if (!isStrength(strength))
        throw this.page.error(
          this.#rows.get('rests on')?.line ?? 1,
          `“source reference (strength)”, found “${rest}”`,
        )
      return { source, reference, strength, checkedOn }
    })
  }

  severity(): Severity {
    const value = this.text('severity')
    if (isSeverity(value)) return value
    throw this.page.error(this.#rows.get('severity')?.line ?? 1, `a severity, found “${value}”`)
  }

  #addPart([, label = '', where]: RegExpExecArray, value: string, line: number): void {
    if (value === '') return
    const place = where === 'anywhere' || where === 'beside' ? where : 'near'
    this.parts.push({
      label,
      where: place,
      ...(where === 'fact' ? { isFact: true } : {}),
      cues: this.#read(value, line),
    })
  }

  /** A cue with shared words written out. */
  #spelled(cue: string, line: number): readonly string[] {
    const formsOf = (word: string) => {
      const forms = this.words.get(word)
      if (!forms) throw this.page.error(line, `a word of coverage-words.md, found “${word}”`)
      return forms
    }
    return this.words.get(cue) ?? [cue.replace(WORD, (word) => `(${formsOf(word).join('/')})`)]
  }

  #read(value: string, line: number): string[] {
    return listOf(value)
      .flatMap((written) => this.#spelled(written, line))
      .map((cue) => {
        try {
          new RegExp(coverageCueSource(cue))
          return cue
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error)
          throw this.page.error(line, `a cue that can be read: ${why}`)
        }
      })
  }
}

/** What to add where one part is lacking, by the name of the part. */
function additionsOf(page: Page, section: PageSection): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { text } of page.items(section.nodes)) {
    const [, label, own] = ADDITION.exec(text) ?? []
    if (label && own) found.set(label, own)
  }
  return found
}

function itemOf(page: Page, section: PageSection, words: SharedWords): CoverageItem {
  const { group, checkedOn } = page.frontMatter(frontMatter)
  const [, id = '', title = ''] = HEADING.exec(section.title) ?? []
  if (!id)
    throw page.error(section.line, 'a heading such as “C7. Consulting and involving parents”')
  const entries = new Entries(page, section, words)
  const additions = additionsOf(page, section)
  const unknown = [...additions.keys()].find((label) =>
    entries.parts.every((part) => part.label !== label),
  )
  if (unknown !== undefined)
    throw page.error(section.line, `the name of a part behind “add,”, found “${unknown}”`)
  const starter = section.nodes.find((node) => node.type === 'blockquote')
  if (!starter) throw page.error(section.line, `a starter paragraph after > for “${id}”`)
  const covers = entries.optional('covers')
  const unless = entries.cues('unless')
  const unlessAfter = entries.cues('unless after')
  const partsUnless = entries.cues('parts unless')
  return {
    id,
    title,
    group,
    about: entries.text('about'),
    reason: page.prose(section.nodes),
    severity: entries.severity(),
    authority: entries.authority(checkedOn),
    policyOnly: entries.optional('documents') === 'policy',
    notFor: entries.known('not for', isSetting),
    secondaryOnly: entries.optional('only for') === 'secondary',
    readsHistory: entries.optional('reads') === 'version-history',
    belongs: entries.known('belongs in', isSectionClass),
    ...(covers ? { partOf: covers } : {}),
    headings: entries.cues('headings'),
    sure: entries.cues('sure'),
    topic: entries.cues('topic'),
    parts: entries.parts.map((part) => {
      const own = additions.get(part.label)
      return own === undefined ? part : { ...part, starter: own }
    }),
    need: entries.number('needs', entries.parts.length),
    words: entries.number('words', 0),
    against: entries.cues('against'),
    ...(unless.length > 0 ? { unless } : {}),
    ...(unlessAfter.length > 0 ? { unlessAfter } : {}),
    ...(partsUnless.length > 0 ? { partsUnless } : {}),
    againstTerms: listOf(entries.optional('against-terms')),
    starter: page.raw(starter).replace(/^> ?/gm, '').trim(),
  }
}

function examplesOf(page: Page, section: PageSection, id: string): CoverageExample[] {
  const examples = page.items(section.nodes).filter(({ text }) => !ADDITION.test(text))
  return examples.map(({ text, line }) => {
    const [, status, passage] = /^(met|weak|missing): ([\s\S]+)$/.exec(text) ?? []
    if ((status !== 'met' && status !== 'weak' && status !== 'missing') || !passage)
      throw page.error(line, 'an example that begins “met:”, “weak:” or “missing:”, or “add, …:”')
    return { id, status, text: passage, file: page.file, line }
  })
}

export interface CompiledCoverage {
  readonly items: readonly CoverageItem[]
  readonly examples: readonly CoverageExample[]
  readonly checks: readonly Check[]
}

const checkOf = (item: CoverageItem, examples: readonly CoverageExample[]): Check => {
  const keep = examples.find(({ status }) => status === 'met')
  return {
    id: item.id,
    title: item.title,
    category: 'coverage',
    severity: item.severity,
    confidence: 'high',
    authority: item.authority,
    reason: item.reason,
    ...(keep ? { example: { flag: null, keep: keep.text } } : {}),
  }
}

/**
 * Compiles the pages of `content/coverage/`: what a document should cover, and the check that each
 * item is.
 *
 * @throws PageError when an item is not as expected
 */
export function compileCoverage(
  pages: readonly Page[],
  words: SharedWords = new Map(),
): CompiledCoverage {
  const items: CoverageItem[] = []
  const examples: CoverageExample[] = []
  const checks: Check[] = []
  for (const page of pages) {
    for (const section of page.sections) {
      const item = itemOf(page, section, words)
      if (items.some(({ id }) => id === item.id))
        throw page.error(section.line, `an id of its own, “${item.id}” is there already`)
      const own = examplesOf(page, section, item.id)
      items.push(item)
      examples.push(...own)
      checks.push(checkOf(item, own))
    }
  }
  return { items, examples, checks }
}
