/**
 * Compiles `content/` into `lib/knowledge/generated/` and `docs/checks/`. With `--check` it writes nothing and fails
 * when a generated module differs from what the pages say.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileAbsentTopics } from '../lib/knowledge/compile/absent-topics'
import { buildKnowledge, type PageSource } from '../lib/knowledge/compile/build'
import { compileEntries } from '../lib/knowledge/compile/code-index'
import { PageError } from '../lib/knowledge/compile/page'
import { searchWordsModule } from './lib/search-words'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function pagesBelow(folder: string): PageSource[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return name === 'samples' ? [] : pagesBelow(path)
    if (!name.endsWith('.md')) return []
    const file = relative(root, path).split(sep).join('/')
    return [{ file, source: readFileSync(path, 'utf8').replaceAll('\r\n', '\n') }]
  })
}

function run(checkOnly: boolean): number {
  const pages = pagesBelow(join(root, 'content'))
  const modules = buildKnowledge(pages)
  const absent = compileAbsentTopics(pages).flatMap(({ askedAs }) => askedAs)
  modules.set(
    'lib/knowledge/generated/search-words.ts',
    searchWordsModule(compileEntries(pages), absent),
  )
  let stale = 0
  for (const [name, source] of modules) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    const current = existsSync(path) ? readFileSync(path, 'utf8') : ''
    if (current === source) continue
    stale++
    if (checkOnly) process.stderr.write(`${name} is out of date. Run: npm run knowledge\n`)
    else writeFileSync(path, source)
  }
  return checkOnly && stale > 0 ? 1 : 0
}

try {
  process.exitCode = run(process.argv.includes('--check'))
} catch (error) {
  if (!(error instanceof PageError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
