/** Benchmarks: `npm run bench`. Prints times beside those of other checkers and refreshes docs/performance.md. */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { countWords } from '../../lib/core/count-words'
import { readMarkdown } from '../../lib/document/markdown'
import { replaceBlock } from '../../lib/document/revise'
import { Linter } from '../../lib/linter/linter'
import { withExtension } from './browser'
import { commandLine } from './command-line'
import { contentScripts } from './content-script'
import { editor } from './editor'
import { library } from './library'
import { type Note, type Timing, time } from './measure'
import { loadPeers } from './peers'
import { popup } from './popup'
import { policyOf } from './text'

interface Row {
  readonly what: string
  /** Size of the text; 0 where there is none. */
  readonly words: number
  readonly timing: Timing
  readonly budget: string
  readonly unit: string
}

const rows: Row[] = []
const short = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))

const note: Note = (what, words, timing, budget = '', unit = 'ms') => {
  rows.push({ what, words, timing, budget, unit })
  const size = words > 0 ? `${String(words).padStart(7)} words` : ' '.repeat(13)
  const [median, p95] = [timing.median, timing.p95].map((value) => short(value).padStart(7))
  process.stdout.write(
    `${what.padEnd(58)} ${size}  median ${median} ${unit}  p95 ${p95} ${unit}  ${budget}\n`,
  )
}

async function ours(): Promise<void> {
  for (const [size, budget] of [
    [2_000, '≤ 15 ms'],
    [20_000, '≤ 150 ms'],
    [200_000, 'linear'],
  ] as const) {
    const source = policyOf(size)
    const words = countWords(readMarkdown(source).text)
    const runs = size > 100_000 ? 5 : 15
    note(
      'lint with every check, nothing cached',
      words,
      await time(
        () => readMarkdown(source),
        (document) => new Linter().lint(document),
        { runs },
      ),
      budget,
    )
  }
  const source = policyOf(20_000)
  const words = countWords(readMarkdown(source).text)
  const parser = unified().use(remarkParse).use(remarkGfm)
  const peer = await time(
    () => source,
    (text) => parser.parse(text),
  )
  note('remark-parse + remark-gfm alone', words, peer)
  const read = await time(() => source, readMarkdown)
  note(
    'read Markdown',
    words,
    read,
    `≤ 1.2 × remark = ${short(peer.median * 1.2)} ms; is ${(read.median / peer.median).toFixed(2)} ×`,
  )
  const linter = new Linter()
  let document = readMarkdown(source)
  linter.lint(document)
  let edits = 0
  const middle = Math.floor(document.blocks.length / 2)
  const edited = await time(
    () => ++edits,
    (count) => {
      document = replaceBlock(
        document,
        middle,
        `Pupils at School Action Plus are reviewed in week ${count} of the term.`,
      )
      return linter.lint(document)
    },
    { runs: 200 },
  )
  note('one edited paragraph', words, edited, '≤ 2 ms')
}

/** What somebody waits for who starts a program or opens a page. */
async function started(): Promise<void> {
  const source = policyOf(2_000)
  const command = await commandLine(source)
  if (command)
    note('command line, new process', countWords(readMarkdown(source).text), command, '≤ 1,500 ms')
  const isBuilt = await withExtension(async (loaded) => {
    await popup(loaded, note)
    await library(loaded, note)
    await editor(loaded, note)
    contentScripts(note)
  })
  if (!command || !isBuilt)
    process.stdout.write('`npm run build` first to measure the command line and the extension.\n')
}

async function theirs(): Promise<void> {
  const source = policyOf(20_000)
  const { text } = readMarkdown(source)
  const words = countWords(text)
  for (const peer of await loadPeers()) {
    try {
      note(
        peer.name,
        words,
        await time(
          () => (peer.name.startsWith('textlint') ? source : text),
          (input) => peer.check(input),
          { runs: 3 },
        ),
      )
    } catch (error) {
      process.stdout.write(
        `${peer.name} failed: ${error instanceof Error ? error.message : String(error)}\n`,
      )
    }
  }
}

function page(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor'
  const table = rows.map(
    ({ what, words, timing, budget, unit }) =>
      `| ${what} | ${words > 0 ? words.toLocaleString('en-GB') : ''} | ${short(timing.median)} ${unit} | ${short(timing.p95)} ${unit} | ${timing.runs} | ${budget} |`,
  )
  return `# Performance

Written by \`npm run bench\` on Node ${process.version}, ${cpus().length} cores (${processor}). Times are those of a
warm process; the text is made from the sample policies. The other checkers do different work: they are here
to show the order of magnitude, on the same text in the same run.

| what | words | median | p95 | runs | budget |
| --- | --- | --- | --- | --- | --- |
${table.join('\n')}
`
}

await ours()
await started()
await theirs()
writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'performance.md'), page())
