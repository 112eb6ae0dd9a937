import type { Check, CheckExamples } from '../check'
import type { GovernorQuestion } from '../governor-question'
import type { PageSource } from './build'
import { type CompiledCoverage, compileCoverage, sharedWords } from './coverage'
import { Page } from './page'

export interface CoverageData {
  /** File name → TypeScript source without its first comment. */
  readonly modules: readonly (readonly [string, string])[]
  readonly checks: readonly Check[]
  /** For the reference pages: what is flagged and what is left alone. */
  readonly examples: readonly CheckExamples[]
}

/** Words that items share; none of an item's own. */
const SHARED_WORDS = 'content/coverage-words.md'

const module = (from: string, type: string, name: string, of: string, value: unknown): string =>
  `import type { ${type} } from '../${from}'\n\nexport const ${name}: ${of} = ${JSON.stringify(value, null, 1)}\n`

function questionsOf(page: Page, ids: ReadonlySet<string>): GovernorQuestion[] {
  return page.rows(page.intro).map(({ cells, line }) => {
    const looks = (cells['looks at'] ?? '').split(/\s*;\s*/).filter(Boolean)
    const items = looks.filter((one) => !/^[!"]/.test(one))
    const unknown = items.find((id) => !ids.has(id))
    if (unknown) throw page.error(line, `ids of coverage items, found “${unknown}”`)
    const answeredBy = (cells['answered by'] ?? '').split(/\s*;\s*/).filter(Boolean)
    return {
      number: Number(cells['no']),
      text: cells['question'] ?? '',
      items,
      checks: looks.filter((one) => one.startsWith('!')).map((one) => one.slice(1)),
      words: looks.filter((one) => one.startsWith('"')).map((one) => one.replaceAll('"', '')),
      ...(answeredBy.length > 0 ? { answeredBy } : {}),
    }
  })
}

const examplesOf = ({ checks, examples }: CompiledCoverage): CheckExamples[] =>
  checks.map(({ id }) => {
    const own = examples.filter((one) => one.id === id)
    const as = (isKept: boolean) =>
      own
        .filter(({ status }) => (status === 'met') === isKept)
        .map(({ text, file, line }) => ({ text, found: [], file, line }))
    return { id, flag: as(false), keep: as(true) }
  })

/**
 * Compiles `content/coverage/`, with the words that its items share, and `content/questions/`.
 *
 * @throws PageError naming file, line and what was expected
 */
export function buildCoverageData(pages: readonly PageSource[]): CoverageData {
  const of = (folder: string) =>
    pages
      .filter(({ file }) => file.startsWith(folder) && !file.endsWith('README.md'))
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map(({ file, source }) => new Page(file, source))
  const words = pages.find(({ file }) => file === SHARED_WORDS)
  const compiled = compileCoverage(
    of('content/coverage/'),
    words && sharedWords(new Page(words.file, words.source)),
  )
  const ids = new Set(compiled.items.map(({ id }) => id))
  const questions = of('content/questions/').flatMap((page) => questionsOf(page, ids))
  return {
    modules: [
      [
        'coverage.ts',
        module(
          'coverage',
          'CoverageItem',
          'coverageItems',
          'readonly CoverageItem[]',
          compiled.items,
        ),
      ],
      [
        'coverage-examples.ts',
        module(
          'coverage',
          'CoverageExample',
          'coverageExamples',
          'readonly CoverageExample[]',
          compiled.examples,
        ),
      ],
      [
        'questions.ts',
        module(
          'governor-question',
          'GovernorQuestion',
          'governorQuestions',
          'readonly GovernorQuestion[]',
          questions,
        ),
      ],
    ],
    checks: compiled.checks,
    examples: examplesOf(compiled),
  }
}
