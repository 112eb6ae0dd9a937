import { PatternError, parsePattern } from '../notation/parse'
import type { Page } from './page'

/** The parts of a cell; none of an empty one. */
export const splitCell = (cell: string | undefined, separator: RegExp): string[] =>
  (cell ?? '').split(separator).filter(Boolean)

/**
 * A surface form, as it is written.
 *
 * @throws PageError when its notation is broken
 */
export function soundForm(page: Page, form: string, line: number): string {
  try {
    parsePattern(form)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    throw page.error(line, error.message.replace(/^expected /, ''))
  }
  return form
}

/** The surface forms of a cell, separated by semicolons; throws like `soundForm`. */
export const formsIn = (page: Page, cell: string | undefined, line: number): string[] =>
  splitCell(cell, /\s*;\s*/).map((form) => soundForm(page, form, line))

/**
 * Writes out `@plan` and the like in a cell, as the table under “Words” explains them, there too.
 *
 * @throws PageError when a word is explained nowhere, or by itself
 */
export function spelling(page: Page): (cell: string | undefined, line: number) => string {
  const rows = page.rows(page.section('Words')?.nodes ?? [])
  const words = new Map(rows.map(({ cells }) => [cells['word'] ?? '', cells['forms'] ?? '']))
  const spelled = (cell: string, line: number, within: readonly string[]): string =>
    cell.replace(/@[\w-]+/g, (word) => {
      const found = words.get(word)
      if (found === undefined) throw page.error(line, `${word} in the table under “Words”`)
      if (within.includes(word)) throw page.error(line, `${word} not to be explained by itself`)
      return spelled(found, line, [...within, word])
    })
  return (cell, line) => spelled(cell ?? '', line, [])
}
