import { isVoiceCondition, type VoiceFrame, type VoiceFrames } from '../voice'
import type { Page } from './page'
import { formsIn, spelling, splitCell } from './surface-forms'

type Row = ReturnType<Page['rows']>[number]

const EITHER = /\s*\/\s*/
const EACH = /\s*;\s*/

function rowsOf(page: Page, title: string): Row[] {
  const section = page.section(title)
  if (!section) throw page.error(1, `a section “${title}”`)
  return page.rows(section.nodes)
}

function frameOf(page: Page, { cells, line }: Row, parts: ReadonlySet<string>): VoiceFrame {
  const named = (cell: string | undefined): string[] => {
    const names = splitCell(cell, EITHER)
    const unknown = names.find((name) => !parts.has(name))
    if (unknown !== undefined)
      throw page.error(line, `a part of the table “Parts”, not “${unknown}”`)
    return names
  }
  const verbs = named(cells['verb'])
  if (verbs.length === 0) throw page.error(line, 'a part in the column Verb')
  const when = cells['when'] ?? ''
  if (when !== '' && !isVoiceCondition(when)) throw page.error(line, `a condition, not “${when}”`)
  return {
    rule: cells['rule'] ?? '',
    verbs,
    before: named(cells['before']),
    after: named(cells['after']),
    beside: splitCell(cells['beside'], EACH).map(named),
    never: named(cells['never beside']),
    rewrite: cells['offer'] ?? '',
    when: when === '' ? null : when,
  }
}

/**
 * Compiles `content/voice/frames.md`.
 *
 * @throws PageError when a frame names a part or a condition that there is none of, or a form cannot be read
 */
export function compileVoiceFrames(page: Page): VoiceFrames {
  const spelled = spelling(page)
  const parts = rowsOf(page, 'Parts').map(({ cells, line }) => ({
    name: cells['part'] ?? '',
    forms: formsIn(page, spelled(cells['forms'], line), line),
  }))
  const names = new Set(parts.map(({ name }) => name))
  return { parts, frames: rowsOf(page, 'Frames').map((row) => frameOf(page, row, names)) }
}
