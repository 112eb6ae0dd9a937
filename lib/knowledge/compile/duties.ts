import {
  type Door,
  type Duty,
  type DutyActor,
  dutyActors,
  dutyModals,
  type Matter,
  redressBodies,
} from '../duty'
import type { PageSource } from './build'
import { Page } from './page'
import { formsIn, spelling, splitCell } from './surface-forms'

const OURS: readonly DutyActor[] = ['school', 'board', 'head', 'senco', 'teacher', 'assistant']
const RESPONSIBLE = 'be responsible for'

/** The one of the known names that a cell holds. */
function oneOf<T extends string>(
  page: Page,
  line: number,
  known: readonly T[],
  word: string,
  what: string,
): T {
  const found = known.find((name) => name === word)
  if (!found) throw page.error(line, `${what}: one of ${known.join(', ')}; found “${word}”`)
  return found
}

/** Who must not be said to do what. */
function compileDuties(page: Page): Duty[] {
  const spelled = spelling(page)
  return page.rows(page.intro).map(({ cells, line }) => {
    const one = <T extends string>(known: readonly T[], word: string, what: string): T =>
      oneOf(page, line, known, word, what)
    const forms = (column: string): string[] => formsIn(page, spelled(cells[column], line), line)
    const what = forms('what')
    if (what.length === 0) throw page.error(line, 'surface forms in the column What')
    return {
      check: cells['check'] ?? '',
      who: splitCell(cells['who'], /\s*,\s*/).flatMap((word) =>
        word === 'ours' ? OURS : [one(dutyActors, word, 'Who')],
      ),
      verbs: [...new Set(splitCell(spelled(cells['does'], line), /\s*,\s*/))].map((verb) =>
        verb === RESPONSIBLE ? 'be-responsible' : verb,
      ),
      what,
      with: forms('with'),
      unless: forms('unless'),
      holder: one(dutyActors, cells['holder'] ?? '', 'Holder'),
      modals: splitCell(cells['modals'], /\s*,\s*/).map((word) => one(dutyModals, word, 'Modals')),
    }
  })
}

/** What families may want to have put right. */
const compileMatters = (page: Page): Matter[] =>
  page.rows(page.section('Matters')?.nodes ?? []).map(({ cells, line }) => ({
    name: cells['matter'] ?? '',
    not: splitCell(cells['not'], /\s*,\s*/).map((word) =>
      oneOf(page, line, redressBodies, word, 'Not'),
    ),
    forms: formsIn(page, cells['forms'], line),
    unless: formsIn(page, cells['unless'], line),
  }))

/** Who puts things right, by their names. */
const compileDoors = (page: Page): Door[] =>
  page.rows(page.section('Doors')?.nodes ?? []).map(({ cells, line }) => ({
    body: oneOf(page, line, redressBodies, cells['body'] ?? '', 'Body'),
    forms: formsIn(page, cells['forms'], line),
  }))

/**
 * The module of duties, by its name; empty when there is no such page.
 *
 * @throws PageError when `content/duties.md` is not as expected
 */
export function buildDuties(pages: readonly PageSource[]): readonly (readonly [string, string])[] {
  const source = pages.find(({ file }) => file === 'content/duties.md')
  if (!source) return []
  const page = new Page(source.file, source.source)
  const list = (name: string, type: string, value: unknown): string =>
    `export const ${name}: readonly ${type}[] = ${JSON.stringify(value, null, 1)}\n`
  const text = [
    "import type { Door, Duty, Matter } from '../duty'\n",
    list('duties', 'Duty', compileDuties(page)),
    list('matters', 'Matter', compileMatters(page)),
    list('doors', 'Door', compileDoors(page)),
  ].join('\n')
  return [['duties.ts', text]]
}
