import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAtLeast } from '../../../../lib/core/severity'
import { readMarkdown } from '../../../../lib/document/markdown'
import type { Linter } from '../../../../lib/linter/linter'

const folder = join(import.meta.dirname, 'tables')

/** One page of passages about one check. */
interface Page {
  readonly id: string
  readonly wrong: readonly string[]
  readonly innocent: readonly string[]
}

/** What a page's passages came to. */
export interface Result {
  readonly id: string
  readonly wrong: number
  readonly missed: readonly string[]
  readonly innocent: number
  /** Innocent passages in which some duty check finds a warning or an error. */
  readonly false: readonly string[]
}

/** “⏎” stands for the end of a line. */
const passagesIn = (source: string, title: string): string[] =>
  (source.split(`## ${title}\n`)[1] ?? '')
    .split(/^## /m, 1)
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).replace(/ ?⏎ ?/g, '\n'))

const pages = (): Page[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8')
      return {
        id: name.replace(/\.md$/, ''),
        wrong: passagesIn(source, 'Flag'),
        innocent: passagesIn(source, 'Do not flag'),
      }
    })

/** Runs the checks over every passage of the tables, each as a document of its own. */
export function results(linter: Linter): Result[] {
  const found = (passage: string) =>
    linter
      .lint(readMarkdown(passage), { asOf: '2026-11-23' })
      .filter(({ ruleId }) => ruleId.startsWith('DUTY-'))
  return pages().map(({ id, wrong, innocent }) => ({
    id,
    wrong: wrong.length,
    missed: wrong.filter((passage) => !found(passage).some(({ ruleId }) => ruleId === id)),
    innocent: innocent.length,
    false: innocent.filter((passage) =>
      found(passage).some(
        ({ ruleId, severity }) => ruleId === id || isAtLeast(severity, 'warning'),
      ),
    ),
  }))
}
