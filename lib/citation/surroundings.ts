import type { Part } from '../document/parts'
import type { Block } from '../document/policy-document'
import { type Candidate, candidatesIn, type TextCandidates } from './candidates'
import type { Source } from './citation'
import { Columns } from './columns'
import { type CitationContext, emptyContext } from './context'
import { isKnown } from './known'
import { parsePlaces } from './reference'

/** What the cells of a column hold. */
interface Cells {
  readonly sure: number
  readonly alone: number
  readonly rest: number
}

type Cell = NonNullable<Block['table']>

/** What stands around a block: its heading, the opener of its list, the row and column of its cell. */
export type Surroundings = Pick<
  CitationContext,
  'near' | 'listed' | 'apart' | 'rowLaw' | 'schedule' | 'headLaw' | 'stemLaw'
>

const PARAGRAPH_COLUMN =
  /^\W*(?:the )?(?:send? )?(?:code|cop)\W*$|^\W*para(?:graph)?s?\b(?!.*\b(?:this|our|policy|document)\b)/i
const REFERENCE_COLUMN =
  /^\W*(?:(?:statutory|legal|code|key|guidance|relevant|main|policy) )?(?:ref(?:erence)?s?|basis|sources?|authority|citations?|where|look (?:it )?up|see|says who|(?:what )?says so|guidance|legislation|law|found in|evidence)\b|^\W*(?:the )?(?:send? )?(?:code|cop)\W*$/i
const OF_THINGS =
  '(?:access|budget|colour|cost|course|discount|dress|entry|fund|gate|key|ledger|nominal|post|product|project|room|sort|unit)[ -]'
/** “Cost code”: what counts or opens something. */
const OTHER_CODE_COLUMN = new RegExp(`\\b${OF_THINGS}codes?\\b`, 'i')
/** “Read more (Code)”, “Where in the Code” */
const CODE_COLUMN = new RegExp(
  `(?<!\\b${OF_THINGS})\\bcode\\b(?! of (?!practice)| no\\b| number)`,
  'i',
)
/** Where the proof is kept; it may be the law's place too. */
const EVIDENCE_COLUMN = /^\W*(?:our |the )?evidence\b/i
/** Paragraphs of a document's own seldom go further than this. */
const LONGEST_OWN = 12
/** Cells with references that make a column of references. */
const FEWEST_CELLS = 3
/** The same in a document that cites by bare numbers throughout. */
const FEWEST_GIVEN = 2
/** UTF-16 units that may stand beside the Code's name in a cell: “DfE, see …”. */
const MOST_BESIDE_NAME = 24

/**
 * Asks about the blocks of one section. What it finds of a table's columns is kept for the life of
 * the object.
 *
 * @param found what each block says by itself, at the block's index
 */
export class SurroundingsReader {
  readonly #columns = new Map<string, boolean>()
  readonly #counted = new Map<string, Cells>()
  readonly #schedules = new Map<string, string | null>()
  readonly #tables: Columns

  constructor(
    private readonly part: Part,
    private readonly found: readonly TextCandidates[],
    private readonly codeNamed: boolean,
    private readonly throughout: boolean,
  ) {
    this.#tables = new Columns(part, found)
  }

  of(index: number): Surroundings {
    const block = this.part.blocks[index]
    if (!block) return NOWHERE
    const listed =
      (block.list?.stem ? namesCode(candidatesIn(block.list.stem.text)) : false) ||
      (block.list !== null && this.#isHeaded())
    return {
      listed,
      near:
        listed ||
        (this.#isHeaded() && !this.#isFigure(block, index)) ||
        this.#isBareNote(block, index) ||
        this.#inTable(block, index),
      apart: this.#isApart(block, index),
      rowLaw: this.#rowLaw(block, index),
      schedule: block.table ? this.#schedule(block.table, index) : null,
      headLaw: this.#headLaw(),
      stemLaw: block.list?.stem ? only(lawsIn(candidatesIn(block.list.stem.text))) : null,
    }
  }

  /** Indexes of the cells in the same row, in order; only the block itself outside a table. */
  row(index: number): number[] {
    const place = this.part.blocks[index]?.table
    if (!place) return [index]
    const isSame = (i: number): boolean => {
      const other = this.part.blocks[i]?.table
      return other?.table === place.table && other.row === place.row
    }
    let first = index
    let last = index
    while (isSame(first - 1)) first--
    while (isSame(last + 1)) last++
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  }

  #isHeaded(): boolean {
    return this.part.blocks[0]?.kind === 'heading' && namesCode(this.found[0])
  }

  #headLaw(): Source | null {
    return this.part.blocks[0]?.kind === 'heading' ? only(lawsIn(this.found[0])) : null
  }

  /** A footnote of nothing but a place */
  #isBareNote({ kind }: Block, index: number): boolean {
    const candidates = this.found[index]?.candidates ?? []
    return (
      kind === 'footnote' &&
      this.codeNamed &&
      candidates.length > 0 &&
      candidates.every(({ whole, group }) => whole && isKnown(group.numerals))
    )
  }

  /** “Average points | 6.4 | 6.25” under a heading that names the Code */
  #isFigure({ table }: Block, index: number): boolean {
    return (
      table !== null &&
      !isPlaceColumn(table.header) &&
      (OTHER_CODE_COLUMN.test(table.header) || this.#tables.isOfFigures(index, table))
    )
  }

  #isApart({ table }: Block, index: number): boolean {
    if (!table || !this.codeNamed) return false
    if (EVIDENCE_COLUMN.test(table.header)) return this.#isBesideCode(table, index)
    if (isPlaceColumn(table.header)) return false
    return table.headers.some(
      (header) => isPlaceColumn(header) && this.#holdsPlaces(index, table.table, header),
    )
  }

  /** Whether another column of the table cites the Code, and this one does not. */
  #isBesideCode({ table, headers, header }: Cell, index: number): boolean {
    return (
      !this.#citesCode(index, table, header) &&
      headers.some((other) => other !== header && this.#citesCode(index, table, other))
    )
  }

  #inTable({ table }: Block, index: number): boolean {
    if (!table) return false
    if (namesCode(candidatesIn(table.header))) return true
    if (this.codeNamed && PARAGRAPH_COLUMN.test(table.header)) return true
    if (this.row(index).some((i) => namesOnly(this.part.blocks[i], this.found[i]))) return true
    if (this.codeNamed && table.column > 0 && this.#citesCode(index, table.table, table.header))
      return true
    if (this.#givesPlaces(index, table)) return true
    if (this.codeNamed && this.#tables.isSpokenOf(index, table)) return true
    const refers = this.codeNamed && table.column > 0 && isPlaceColumn(table.header)
    return refers && this.#holdsPlaces(index, table.table, table.header)
  }

  /** Whether some cell under a header has a number that only a long work has. */
  #holdsPlaces(index: number, table: number, header: string): boolean {
    const key = `${table} ${header}`
    const before = this.#columns.get(key)
    if (before !== undefined) return before
    let first = index
    while (this.part.blocks[first - 1]?.table?.table === table) first--
    let holds = false
    for (let i = first; this.part.blocks[i]?.table?.table === table; i++)
      if (this.part.blocks[i]?.table?.header === header)
        holds ||= (this.found[i]?.candidates ?? []).some(({ group }) =>
          group.numerals.some(({ value }) => {
            const place = parsePlaces(value)
            return (
              place !== null && place.first.chapter <= 11 && place.first.paragraph > LONGEST_OWN
            )
          }),
        )
    this.#columns.set(key, holds)
    return holds
  }

  /**
   * Whether the cells under a header hold references and nothing else, some with the name of the Code or a law, or
   * “para”: those that hold a number alone mean the same.
   */
  #citesCode(index: number, table: number, header: string): boolean {
    const { sure, alone, rest } = this.#cells(index, table, header)
    return sure > 0 && sure + alone >= FEWEST_CELLS && sure + alone > rest
  }

  /** The same without any name, under a header for places in a document that cites by bare numbers throughout. */
  #givesPlaces(index: number, { table, header, column }: Cell): boolean {
    if (!this.throughout || column === 0 || !REFERENCE_COLUMN.test(header)) return false
    const { sure, alone, rest } = this.#cells(index, table, header)
    return sure + alone >= FEWEST_GIVEN && sure + alone > rest
  }

  /** How many cells under a header hold plain references, numbers that may be some, and no number at all. */
  #cells(index: number, table: number, header: string): Cells {
    const key = `${table} ${header}`
    const before = this.#counted.get(key)
    if (before !== undefined) return before
    let first = index
    while (this.part.blocks[first - 1]?.table?.table === table) first--
    let sure = 0
    let alone = 0
    let rest = 0
    for (let i = first; this.part.blocks[i]?.table?.table === table; i++) {
      if (this.part.blocks[i]?.table?.header !== header) continue
      const found = this.found[i]?.candidates ?? []
      if (found.some(isPlainly)) sure++
      else if (found.some(({ shape, group }) => shape === 'alone' && isKnown(group.numerals)))
        alone++
      else if (found.length === 0) rest++
    }
    const cells = { sure, alone, rest }
    this.#counted.set(key, cells)
    return cells
  }

  /** “Schedule 1” over a column of its paragraphs, or in one of its cells: “Sch 1 para 1”, “para 2”. */
  #schedule({ table, header }: Cell, index: number): string | null {
    const key = `${table} ${header}`
    const before = this.#schedules.get(key)
    if (before !== undefined) return before
    const named = scheduleIn(candidatesIn(header)) ?? this.#scheduleInCells(table, header, index)
    this.#schedules.set(key, named)
    return named
  }

  #scheduleInCells(table: number, header: string, index: number): string | null {
    for (let i = index; this.part.blocks[i]?.table?.table === table; i++) {
      const named = this.part.blocks[i]?.table?.header === header && scheduleIn(this.found[i])
      if (named) return named
    }
    return null
  }

  #rowLaw({ table }: Block, index: number): Source | null {
    if (!table) return null
    const laws = [
      ...this.row(index).flatMap((i) => (i === index ? [] : lawsIn(this.found[i]))),
      ...lawsIn(candidatesIn(table.header)),
    ]
    return only(laws)
  }
}

const only = (laws: readonly Source[]): Source | null =>
  laws.length === 1 ? (laws[0] ?? null) : null

const { near, listed, apart, rowLaw, schedule, headLaw, stemLaw } = emptyContext
const NOWHERE: Surroundings = { near, listed, apart, rowLaw, schedule, headLaw, stemLaw }

const scheduleIn = (found: TextCandidates | undefined): string | null =>
  found?.candidates.find(({ group }) => group.unit === 'schedule')?.group.numerals[0]?.value ?? null

const namesCode = (found: TextCandidates | undefined): boolean =>
  found?.works.some((work) => work.role === 'code') ?? false

/** Whether a cell holds the Code's full name and little else, so that another cell gives the place. */
const namesOnly = (block: Block | undefined, found: TextCandidates | undefined): boolean => {
  const names = found?.works.filter((work) => work.role === 'code' && !work.weak) ?? []
  const named = names.reduce((length, { start, end }) => length + end - start, 0)
  return (
    names.length > 0 &&
    (block?.text.length ?? 0) - named <= MOST_BESIDE_NAME &&
    !found?.candidates.some(({ work }) => work?.role === 'code')
  )
}

/** “Code 6.36”, “para 6.36”, “reg 52”: a reference, whatever stands around it. */
const isPlainly = ({ work, shape, whole, group }: Candidate): boolean =>
  work?.role === 'code' ||
  shape === 'paragraph' ||
  (whole && /^(?:ss?|regs?|schs?|scheds?)$/.test(group.cue))

const isPlaceColumn = (header: string): boolean =>
  REFERENCE_COLUMN.test(header) || CODE_COLUMN.test(header) || namesCode(candidatesIn(header))

const lawsIn = (found: TextCandidates | undefined): Source[] => [
  ...new Set(
    (found?.works ?? []).flatMap(({ role, source }) =>
      source !== null && (role === 'act' || role === 'regulations') ? [source] : [],
    ),
  ),
]
