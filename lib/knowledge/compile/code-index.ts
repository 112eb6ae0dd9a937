import type { EntryWords, IndexEntry } from '../code-of-practice'
import { packWork } from '../code-of-practice-pack'
import type { PageSource } from './build'
import { type CompiledWork, compileIndexPage } from './code-of-practice'
import { Page, PageError } from './page'
import { placeStemsModule } from './place-stems'

const folders = ['content/code-of-practice/', 'content/law/']

/** Front of the Code first, back matter last, then the works beside it by name. */
function byPlace(a: CompiledWork, b: CompiledWork): number {
  const rank = ({ work }: CompiledWork) => work.chapter ?? (work.source === 'cop' ? 98 : 99)
  return rank(a) - rank(b) || (a.work.source < b.work.source ? -1 : 1)
}

/**
 * Compiles the index pages into the modules that hold it: one with what checks need of every entry,
 * one with the words that only the lookup shows, one that sentences are compared with.
 *
 * @returns file name → TypeScript source without its first comment
 * @throws PageError naming file, line and what was expected
 */
export function buildCodeIndex(pages: readonly PageSource[]): (readonly [string, string])[] {
  const compiled = compileWorks(pages)
  return [
    ['code-of-practice.ts', structureModule(compiled)],
    ['code-of-practice-words.ts', gistsModule(compiled.flatMap(({ words }) => words))],
    ['place-stems.ts', placeStemsModule(entriesOf(compiled))],
  ]
}

/** Every entry of the index with its words, in the order of the bundle. */
export const compileEntries = (pages: readonly PageSource[]): (IndexEntry & EntryWords)[] =>
  entriesOf(compileWorks(pages))

const entriesOf = (works: readonly CompiledWork[]): (IndexEntry & EntryWords)[] =>
  works.flatMap(({ entries, words }) =>
    entries.map((entry, i) => ({ ...entry, ...(words[i] ?? { gist: '', askedAs: [] }) })),
  )

const compileWorks = (pages: readonly PageSource[]): CompiledWork[] =>
  pages
    .filter(
      ({ file }) =>
        folders.some((folder) => file.startsWith(folder)) && !file.endsWith('README.md'),
    )
    .map(({ file, source }) => compileOnce(new Page(file, source)))
    .sort(byPlace)

function compileOnce(page: Page): CompiledWork {
  const compiled = compileIndexPage(page)
  const seen = new Set<string>()
  for (const { reference } of compiled.entries) {
    if (seen.has(reference))
      throw new PageError(page.file, lineOf(page, reference), `${reference} once, found it again`)
    seen.add(reference)
  }
  return compiled
}

const lineOf = (page: Page, reference: string): number =>
  page.sections.findLast((section) => section.title.startsWith(`${reference}: `))?.line ?? 1

function structureModule(compiled: readonly CompiledWork[]): string {
  const works = compiled.map(({ work, entries }) => workLiteral(packWork(work, entries)))
  return (
    "import type { PackedWork } from '../code-of-practice-pack'\n\n" +
    `export const packedWorks: readonly PackedWork[] = [\n${works.join(',\n')},\n]\n`
  )
}

function workLiteral({ sections, ...work }: ReturnType<typeof packWork>): string {
  const lines = sections.map(([title, entries]) => {
    const rows = entries.map((entry) => `   ${JSON.stringify(entry)},\n`).join('')
    return `  [${JSON.stringify(title)}, [\n${rows}  ]],\n`
  })
  return ` ${JSON.stringify(work).slice(0, -1)},"sections":[\n${lines.join('')} ]}`
}

const gistsModule = (words: readonly EntryWords[]): string =>
  `export const gists: readonly string[] = [\n${words.map(({ gist }) => ` ${JSON.stringify(gist)},\n`).join('')}]\n`
