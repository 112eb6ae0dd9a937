import type { DutyWording } from '../duty-wording'
import type { PageSource } from './build'
import { Page, type PageSection } from './page'
import { formsIn, spelling } from './surface-forms'

/** The name of a list, as its heading begins: “hedge: …”. */
const NAME = /^([a-z][a-z-]*)(?=:|$)/

function nameOf(page: Page, { title, line }: PageSection): string {
  const name = NAME.exec(title)?.[1]
  if (!name) throw page.error(line, 'the name of a list in small letters, then a colon')
  return name
}

function wordingsOf(page: Page, section: PageSection): DutyWording[] {
  const spelled = spelling(page)
  const wordings = page.rows(section.nodes).map(({ cells, line }) => {
    const forms = formsIn(page, spelled(cells['forms'], line), line)
    if (forms.length === 0) throw page.error(line, 'surface forms in the column Forms')
    const to = cells['to'] ?? ''
    if (to !== '' && to !== 'comma' && to !== 'stop')
      throw page.error(line, `“comma”, “stop” or nothing under To, not “${to}”`)
    return { forms, unless: formsIn(page, spelled(cells['unless'], line), line), to } as const
  })
  if (wordings.length === 0) throw page.error(section.line, 'a table with the column Forms')
  return wordings
}

/**
 * The module of wordings, by its name; empty when there is no such page.
 *
 * @throws PageError when `content/duty-wordings.md` is not as expected
 */
export function buildDutyWordings(
  pages: readonly PageSource[],
): readonly (readonly [string, string])[] {
  const source = pages.find(({ file }) => file === 'content/duty-wordings.md')
  if (!source) return []
  const page = new Page(source.file, source.source)
  const lists = page.sections
    .filter(({ title }) => title !== 'Words')
    .map((section) => [nameOf(page, section), wordingsOf(page, section)] as const)
  const text = `import type { DutyWording } from '../duty-wording'

export const dutyWordings = ${JSON.stringify(Object.fromEntries(lists), null, 1)} as const satisfies Record<string, readonly DutyWording[]>
`
  return [['duty-wordings.ts', text]]
}
