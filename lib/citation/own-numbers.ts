import type { Block } from '../document/policy-document'
import type { OwnNumbers } from './context'

/** A number that opens a line of the document: `6.2`, `6`. */
export interface LineNumber {
  readonly number: string
  readonly inHeading: boolean
  /** What the line calls itself, where that is a name of its own. */
  readonly of: 'chapter' | 'schedule' | null
  /** A word follows, not a dash or a bracket: the line says something of its own. */
  readonly opensSentence: boolean
}

/** “Section 20 – adjustments” in a list of what a law says is no part of the document. */
const NAMES_WORK = /\b(?:Act|Regulations|Regs|[Cc]ode|CoP|COP)\b/

const LEAD =
  /^[ \t\u00a0]*(?:(section|part|chapter|schedule) (?=(?:[12]?\d|30)(?!\d|[.\d()]* of (?:the|that) )))?(\d{1,2}(?:\.\d{1,3}){0,3})[.):]?(?:[ \t\u00a0]+(?=\S)|(?<=schedule \d{1,2}[.:]?)$)/gim

/** Numbers at the start of a block's lines. Quotations have none of their own. */
export function lineNumbers(block: Block): LineNumber[] {
  if (
    block.inQuotation ||
    !/(?:^|\n)[ \t\u00a0]*(?:\d|section|part|chapter|schedule)/i.test(block.text)
  )
    return []
  const cell = numberOfRow(block)
  if (cell !== null) return [{ number: cell, inHeading: false, of: null, opensSentence: false }]
  const inHeading = block.kind === 'heading'
  const ofWork = NAMES_WORK.test(block.list?.stem?.text ?? '')
  const lines = [...block.text.matchAll(LEAD)].flatMap((match) => {
    const [whole, name, number = ''] = match
    if (ofWork && name !== undefined) return []
    const next = block.text[match.index + whole.length] ?? ''
    // “Schedule 1 lists what we publish.”
    if (name !== undefined && /\d\s+$/.test(whole) && /[a-z]/.test(next)) return []
    const opensSentence = /\p{L}/u.test(next)
    return { number, inHeading, of: nameOf(name), opensSentence }
  })
  // “Schedule 1 complete?” in a cell asks about the law's.
  return block.table ? lines.filter(({ of }) => of !== 'schedule') : lines
}

const COUNTS_ROWS =
  /^\W*(?:(?:no|nr|number|item|point|q|question|action|step|target|objective|line)s?\.?)?\W*$/i

/** “1.1” in a first column headed “No.” */
const numberOfRow = ({ table, text }: Block): string | null =>
  table?.column === 0 && COUNTS_ROWS.test(table.header)
    ? (/^\s*(\d{1,2}\.\d{1,2})\s*$/.exec(text)?.[1] ?? null)
    : null

function nameOf(word: string | undefined): LineNumber['of'] {
  const name = word?.toLowerCase()
  return name === 'chapter' || name === 'schedule' ? name : null
}

/** A gap in a series that a deleted paragraph or two explains. */
const LONGEST_GAP = 3

/**
 * The numbers that are the document's own: those of headings, and series under one whole number that
 * start at the beginning. A lone “6.17” is more likely a paragraph of the Code being quoted.
 */
export function ownNumbers(lines: readonly LineNumber[]): OwnNumbers {
  const own = new Set<string>()
  const series = new Map<string, number[]>()
  for (const { number, inHeading, of } of lines) {
    const [whole = '', part] = number.split('.')
    if (of !== null) own.add(`${of} ${whole}`)
    if (of === 'schedule') continue
    if (part === undefined || inHeading) own.add(number)
    if (part !== undefined) series.set(whole, [...(series.get(whole) ?? []), Number(part)])
  }
  for (const [whole, parts] of series) {
    let last = 0
    for (const part of parts.sort((a, b) => a - b)) {
      if (part - last > LONGEST_GAP) break
      own.add(`${whole}.${part}`)
      last = part
    }
  }
  for (const number of runsOf(lines)) own.add(number)
  const decimals = [...own].filter((number) => number.includes('.')).length
  return { has: (number) => own.has(number), decimal: decimals >= 3 }
}

/** Lines in a row that count on from number to number make a series wherever it starts. */
const SHORTEST_RUN = 3

/** The numbers of such series: minutes “6.36 …”, “6.37 …”, “6.38 …”. */
function runsOf(lines: readonly LineNumber[]): string[] {
  const found: string[] = []
  let run: string[] = []
  for (const { number, opensSentence } of lines) {
    const [whole, part] = number.split('.')
    const [lastWhole, lastPart] = (run.at(-1) ?? '').split('.')
    const goesOn = opensSentence && whole === lastWhole && Number(part) === Number(lastPart) + 1
    if (!goesOn) run = []
    if (part !== undefined) run.push(number)
    if (run.length === SHORTEST_RUN) found.push(...run)
    else if (run.length > SHORTEST_RUN) found.push(number)
  }
  return found
}
