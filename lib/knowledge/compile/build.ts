import { type Category, isCategory } from '../../core/category'
import { sectionClasses } from '../section-class'
import { compileAbsentTopics } from './absent-topics'
import { buildCheckDocs } from './check-docs'
import { type CompiledCheck, compileCheckPage } from './check-page'
import { buildCitationData } from './citation-data'
import { buildCodeIndex } from './code-index'
import { buildCoverageData } from './coverage-data'
import { buildDuties } from './duties'
import { buildDutyWordings } from './duty-wordings'
import { buildGuidance } from './guidance'
import { Page, PageError } from './page'
import { compileSections } from './sections'
import { soundForm } from './surface-forms'
import { buildVoiceData } from './voice-data'

/** One page as read from disk; `file` is relative to the project and uses `/`. */
export interface PageSource {
  readonly file: string
  readonly source: string
}

const banner = '// Generated from content/ by `npm run knowledge`. Do not edit.\n'

const literal = (value: unknown): string => JSON.stringify(value, null, 1)

/** Folders of terms whose pages are about style rather than about words that went out of date. */
const categoryByFolder: Record<string, Category> = {
  language: 'language',
}

/** `content/terms/<group>/…` is outdated terms; `content/rules/<category>/…` is its category. */
function defaultCategory(file: string): Category {
  const [, kind, folder = ''] = file.split('/')
  if (kind === 'rules' && isCategory(folder)) return folder
  return categoryByFolder[folder] ?? 'outdated-term'
}

function compileChecks(pages: readonly PageSource[]): CompiledCheck[] {
  const seen = new Map<string, string>()
  return pages
    .filter(
      ({ file }) => /^content\/(?:terms|rules)\/.*\.md$/.test(file) && !file.endsWith('README.md'),
    )
    .map(({ file, source }) => {
      const page = new Page(file, source)
      const compiled = compileCheckPage(page, defaultCategory(file))
      const { id } = compiled.check
      const name = file.split('/').at(-1)?.replace(/\.md$/, '') ?? ''
      if (id !== name) throw page.error(2, `the id to be the file name, “${name}”`)
      const other = seen.get(id)
      if (other) throw page.error(2, `an id of its own; “${id}” is also the id of ${other}`)
      seen.set(id, file)
      checkPatterns(page, compiled)
      return compiled
    })
    .sort((a, b) => (a.check.id < b.check.id ? -1 : 1))
}

function checkPatterns(page: Page, { term }: CompiledCheck): void {
  if (!term) return
  const conditions = term.conditions
  const patterns = [
    ...term.forms.map((form) => form.pattern),
    ...(conditions.notAfter ?? []),
    ...(conditions.onlyAfter ?? []),
    ...(conditions.notBefore ?? []),
    ...(conditions.notNear?.any ?? []),
    ...(conditions.near?.any ?? []),
  ]
  for (const pattern of patterns) {
    const line = page.source.split('\n').findIndex((text) => text.includes(pattern)) + 1
    soundForm(page, pattern, Math.max(1, line))
  }
}

/**
 * Compiles all pages of `content/`: the modules of `lib/knowledge/generated/` and the reference pages
 * of `docs/checks/`.
 *
 * @returns path within the project → text
 * @throws PageError naming file, line and what was expected
 */
export function buildKnowledge(pages: readonly PageSource[]): Map<string, string> {
  const compiled = compileChecks(pages)
  const coverage = buildCoverageData(pages)
  const checks = [...compiled.map(({ check }) => check), ...coverage.checks]
  const sections = pages.find(({ file }) => file === 'content/sections.md')
  if (!sections) throw new PageError('content/sections.md', 1, 'this page to exist')
  const module = (imports: string, name: string, type: string, value: unknown) =>
    `${banner}${imports}\nexport const ${name}: ${type} = ${literal(value)}\n`
  const modules = [
    ...[
      ...buildCodeIndex(pages),
      ...buildCitationData(pages),
      ...coverage.modules,
      ...buildDuties(pages),
      ...buildDutyWordings(pages),
      ...buildGuidance(pages),
      ...buildVoiceData(pages),
    ].map(([name, text]) => [name, banner + text] as const),
    [
      'terms.ts',
      module(
        "import type { Term } from '../term'\n",
        'terms',
        'readonly Term[]',
        compiled.flatMap(({ term }) => term ?? []),
      ),
    ],
    [
      'checks.ts',
      module("import type { Check } from '../check'\n", 'checks', 'readonly Check[]', checks),
    ],
    [
      'examples.ts',
      module(
        "import type { CheckExamples } from '../check'\n",
        'examples',
        'readonly CheckExamples[]',
        compiled.map(({ examples }) => examples),
      ),
    ],
    [
      'absent-topics.ts',
      module(
        "import type { AbsentTopic } from '../absent-topic'\n",
        'absentTopics',
        'readonly AbsentTopic[]',
        compileAbsentTopics(pages),
      ),
    ],
    [
      'sections.ts',
      module(
        "import type { SectionClass } from '../section-class'\n",
        'sectionHeadings',
        'readonly (readonly [SectionClass, readonly string[]])[]',
        compileSections(new Page(sections.file, sections.source), sectionClasses),
      ),
    ],
  ] as const
  const docs = buildCheckDocs(checks, [
    ...compiled.map(({ examples }) => examples),
    ...coverage.examples,
  ])
  return new Map([
    ...modules.map(([name, text]) => [`lib/knowledge/generated/${name}`, text] as const),
    ...[...docs].map(([name, text]) => [`docs/checks/${name}`, text] as const),
  ])
}
