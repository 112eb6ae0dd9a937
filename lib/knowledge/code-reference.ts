/** Where a reference stands within its work: number lists that compare from left to right. */
export interface ReferenceSpan {
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }

function roman(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const letter = (text: string | undefined): number => (text ? text.charCodeAt(0) - 64 : 0)

/**
 * Places a reference as pages write it: `6.36`, `9.30-9.31`, `xix`, `Annex 1`, `s36`, `s53-54`,
 * `s508B-508C`, `reg 32-42`, `Sch 1 para 3(a)`.
 *
 * @returns null for anything else, such as a named part of a guidance without numbers
 */
export function referenceSpan(reference: string): ReferenceSpan | null {
  const [from = '', to = from] = reference.split('-')
  const first = place(from, '')
  const last = place(to, /^(?:s|reg )/.exec(from)?.[0] ?? '')
  return first && last ? { first, last } : null
}

function place(text: string, prefix: string): number[] | null {
  const found =
    /^(?<chapter>\d+)\.(?<paragraph>\d+)$/.exec(text) ??
    /^(?<roman>[ivxl]+)$/.exec(text) ??
    /^(?:s|reg )(?<number>\d+)(?<letter>[A-Z])?$/.exec(
      text.startsWith(prefix) ? text : prefix + text,
    ) ??
    /^Sch (?<schedule>\d+)(?: para (?<item>\d+)(?:\((?<point>[a-z])\))?)?$/.exec(text)
  if (!found?.groups) return null
  const { chapter, paragraph, schedule, item, point, number } = found.groups
  if (chapter) return [Number(chapter), Number(paragraph)]
  if (found.groups['roman']) return [0, roman(found.groups['roman'])]
  if (schedule) return [1000, Number(schedule), Number(item ?? 0), letter(point?.toUpperCase())]
  return [Number(number), letter(found.groups['letter'])]
}

/** Negative when `a` comes before `b`. */
export function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
