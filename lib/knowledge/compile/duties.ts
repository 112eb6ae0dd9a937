import { type Duty, type DutyActor, dutyActors, dutyModals } from '../duty'
import { PatternError, parsePattern } from '../notation/parse'
import type { PageSource } from './build'
import { Page } from './page'

const OURS: readonly DutyActor[] = ['school', 'board', 'head', 'senco', 'teacher', 'assistant']
const RESPONSIBLE = 'be responsible for'

const split = (cell: string | undefined, separator: RegExp): string[] =>
  (cell ?? '').split(separator).filter(Boolean)

/** The table under “Words”: `@plan` stands for its forms. */
function wordsOf(page: Page): ReadonlyMap<string, string> {
  const rows = page.rows(page.section('Words')?.nodes ?? [])
  return new Map(rows.map(({ cells }) => [cells['word'] ?? '', cells['forms'] ?? '']))
}

/** Who must not be said to do what. */
function compileDuties(page: Page): Duty[] {
  const words = wordsOf(page)
  const spelled = (cell: string | undefined, line: number): string =>
    (cell ?? '').replace(/@[\w-]+/g, (word) => {
      const found = words.get(word)
      if (found === undefined) throw page.error(line, `${word} in the table under “Words”`)
      return found
    })
  return page.rows(page.intro).map(({ cells, line }) => {
    const one = <T extends string>(known: readonly T[], word: string, what: string): T => {
      const found = known.find((name) => name === word)
      if (!found) throw page.error(line, `${what}: one of ${known.join(', ')}; found “${word}”`)
      return found
    }
    const forms = (column: string): string[] => {
      const patterns = split(spelled(cells[column], line), /\s*;\s*/)
      for (const pattern of patterns) {
        try {
          parsePattern(pattern)
        } catch (error) {
          if (!(error instanceof PatternError)) throw error
          throw page.error(line, error.message.replace(/^expected /, ''))
        }
      }
      return patterns
    }
    const what = forms('what')
    if (what.length === 0) throw page.error(line, 'surface forms in the column What')
    return {
      check: cells['check'] ?? '',
      who: split(cells['who'], /\s*,\s*/).flatMap((word) =>
        word === 'ours' ? OURS : [one(dutyActors, word, 'Who')],
      ),
      verbs: [...new Set(split(spelled(cells['does'], line), /\s*,\s*/))].map((verb) =>
        verb === RESPONSIBLE ? 'be-responsible' : verb,
      ),
      what,
      with: forms('with'),
      unless: forms('unless'),
      holder: one(dutyActors, cells['holder'] ?? '', 'Holder'),
      modals: split(cells['modals'], /\s*,\s*/).map((word) => one(dutyModals, word, 'Modals')),
    }
  })
}

/**
 * The module of duties, by its name; empty when there is no such page.
 *
 * @throws PageError when `content/duties.md` is not as expected
 */
export function buildDuties(pages: readonly PageSource[]): readonly (readonly [string, string])[] {
  const source = pages.find(({ file }) => file === 'content/duties.md')
  if (!source) return []
  const duties = compileDuties(new Page(source.file, source.source))
  const text = `import type { Duty } from '../duty'\n\nexport const duties: readonly Duty[] = ${JSON.stringify(duties, null, 1)}\n`
  return [['duties.ts', text]]
}
