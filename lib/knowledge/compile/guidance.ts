import * as v from 'valibot'
import type { Guidance, GuidanceTable } from '../guidance'
import { Page } from './page'
import { dateText } from './schema'
import { formsIn } from './surface-forms'

const FILE = 'content/currency/guidance.md'
const schema = v.strictObject({ title: v.string(), checkedOn: dateText })

/** Editions in order; a question mark behind the last one says that it was announced and not seen. */
function editionsOf(
  page: Page,
  text: string,
  line: number,
): Pick<Guidance, 'editions' | 'expected'> {
  const all = text.split(',').map((edition) => edition.trim())
  const editions = all.map((edition, i) =>
    i === all.length - 1 ? edition.replace(/\?$/, '') : edition,
  )
  const isSorted = editions.every((edition, i) => i === 0 || (editions[i - 1] ?? '') < edition)
  if (!isSorted || editions.some((edition) => !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(edition)))
    throw page.error(line, 'months such as 2024-09 under “In force from”, oldest first')
  const expected = all.at(-1)?.endsWith('?') ? editions.pop() : undefined
  return { editions, ...(expected ? { expected } : {}) }
}

function formsOf(page: Page, text: string, line: number): string[] {
  const forms = formsIn(page, text, line)
  if (forms.length === 0) throw page.error(line, 'surface forms of the title')
  return forms
}

function seen(page: Page, text: string, line: number): boolean {
  if (text !== 'not seen' && !/^https:\/\/\S+/.test(text))
    throw page.error(line, 'an address or “not seen” under “Seen on”')
  return text !== 'not seen'
}

/**
 * Compiles the table of guidance editions to the module `guidance.ts`; nothing when there is no such page.
 *
 * @throws PageError when a row is not as expected
 */
export function buildGuidance(
  pages: readonly { readonly file: string; readonly source: string }[],
): [name: string, text: string][] {
  const source = pages.find(({ file }) => file === FILE)?.source
  if (source === undefined) return []
  const page = new Page(FILE, source)
  const table: GuidanceTable = {
    checkedOn: page.frontMatter(schema).checkedOn,
    guidance: page.rows(page.intro).map(({ cells, line }) => ({
      name: cells['guidance'] ?? '',
      forms: formsOf(page, cells['written as'] ?? '', line),
      ...editionsOf(page, cells['in force from'] ?? '', line),
      isSeen: seen(page, cells['seen on'] ?? '', line),
    })),
  }
  const type = "import type { GuidanceTable } from '../guidance'\n"
  const text = `export const guidanceTable: GuidanceTable = ${JSON.stringify(table, null, 1)}\n`
  return [['guidance.ts', `${type}\n${text}`]]
}
