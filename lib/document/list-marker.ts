/** Glyphs that nobody types for anything but a bullet, Word's private Symbol characters included. */
const GLYPHS = '•●◦○▪▫■□‣⁃∙·➢►▶✓✔❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc'

const BLANK = '[ \\t\\u00a0]'
const MARKER = new RegExp(
  `^(${BLANK}*)(?:([${GLYPHS}])${BLANK}*|([-–—*+o§Øü])${BLANK}+|` +
    `(\\(?)(\\d{1,2}|[a-z]|[ivx]{2,5}|[A-Z]|[IVX]{2,5})([.)])${BLANK}+)(?=\\S)`,
)

/** The bullet, number or letter that begins a line. */
export interface ListMarker {
  /** White space before it; a tab counts four. */
  readonly indent: number
  /** Characters from the start of the line to the words. */
  readonly length: number
  readonly ordered: boolean
  /** A glyph that is a bullet and nothing else, unlike a dash. */
  readonly isGlyph: boolean
  /** What it looks like: the bullet itself, or a pattern such as `1.` or `(a)`. */
  readonly style: string
  /** The number or letter, without its punctuation; empty for bullets. */
  readonly label: string
}

/** Columns that leading white space takes up. */
export function indentOf(line: string): number {
  let columns = 0
  for (const character of line) {
    if (character === '\t') columns += 4
    else if (character === ' ' || character === '\u00a0') columns++
    else break
  }
  return columns
}

function styleOfLabel(label: string): string {
  if (/\d/.test(label)) return '1'
  return label === label.toUpperCase() ? 'A' : 'a'
}

/** Reads the marker of a line; null when it begins with plain words or holds only a marker. */
export function listMarker(line: string): ListMarker | null {
  const match = MARKER.exec(line)
  if (!match) return null
  const [all, blank = '', glyph, dash, open = '', label = '', close = ''] = match
  const bullet = glyph ?? dash
  return {
    indent: indentOf(blank),
    length: all.length,
    ordered: bullet === undefined,
    isGlyph: glyph !== undefined,
    style: bullet ?? `${open}${styleOfLabel(label)}${close}`,
    label,
  }
}

const ROMAN: Readonly<Record<string, number | undefined>> = { i: 1, v: 5, x: 10 }

function romanValue(label: string): number {
  let total = 0
  const digits = [...label.toLowerCase()].map((character) => ROMAN[character] ?? Number.NaN)
  digits.forEach((digit, index) => {
    total += digit < (digits[index + 1] ?? 0) ? -digit : digit
  })
  return total
}

/** What a label may count as: `i` is the ninth letter and the first Roman numeral. */
function labelValues(label: string): readonly number[] {
  if (/^\d+$/.test(label)) return [Number(label)]
  const roman = romanValue(label)
  const values = Number.isNaN(roman) ? [] : [roman]
  return label.length === 1 ? [label.toLowerCase().charCodeAt(0) - 96, ...values] : values
}

/** Whether one label comes straight after another (`b` after `a`, `ii` after `i`, `4` after `3`). */
export const follows = (label: string, previous: string): boolean =>
  labelValues(label).some((value) => labelValues(previous).includes(value - 1))

/** Whether a label can begin a list. */
export const isFirst = (label: string): boolean => labelValues(label).includes(1)
