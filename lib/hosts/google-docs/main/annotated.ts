import type { Range } from '../../../core/range'

/**
 * The object Docs hands out for reading and selecting; only what is used here. Reading needs no more
 * than the first, so the others may be missing.
 */
export interface AnnotatedText {
  getText(): string
  getSelection?(): unknown
  setSelection?(start: number, end: number): void
}

/** A function of the page, undocumented, that is there once the flag was set before the start. */
const FACTORY = '_docs_annotate_getAnnotatedText'
/** ms after which an answer is given up. */
const PATIENCE = 3000

type Factory = (requester?: string) => unknown

function factoryOf(page: object): Factory | null {
  const factory = (page as Partial<Record<typeof FACTORY, unknown>>)[FACTORY]
  return typeof factory === 'function' ? (factory as Factory) : null
}

/** Whether the page offers its text to extensions. */
export const hasAnnotatedText = (page: object): boolean => factoryOf(page) !== null

const isAnnotated = (value: unknown): value is AnnotatedText =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Record<string, unknown>)['getText'] === 'function'

/** Whether the object offers to select. */
export const canSelect = ({ setSelection }: AnnotatedText): boolean =>
  typeof setSelection === 'function'

/**
 * A fresh object, for one use: Docs may retire older ones without saying so. Null while the editor
 * has none to give.
 */
export async function annotatedText(page: object): Promise<AnnotatedText | null> {
  const factory = factoryOf(page)
  if (!factory) return null
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null)
  })
  try {
    const given = await Promise.race([factory('sendlint'), patience])
    return isAnnotated(given) ? given : null
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** The text, or null when the object has been retired. */
export function textOf(annotated: AnnotatedText): string | null {
  try {
    const text: unknown = annotated.getText()
    return typeof text === 'string' ? text : null
  } catch {
    return null
  }
}

const NAMES = [
  ['start', 'end'],
  ['anchor', 'focus'],
  ['base', 'extent'],
] as const

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

/** The two ends of a selection: by a name they are known to have borne, or as the only two offsets. */
function endsOf(given: object): readonly number[] {
  for (const names of NAMES) {
    const ends = names.map((name): unknown => Reflect.get(given, name)).filter(isOffset)
    if (ends.length === names.length) return ends
  }
  const offsets = Object.values(given).filter(isOffset)
  return offsets.length === 2 ? offsets : []
}

/** The selection in offsets of the text; null when none is told. */
export function selectionOf(annotated: AnnotatedText): Range | null {
  let given: unknown
  try {
    given = annotated.getSelection?.()
  } catch {
    return null
  }
  const first: unknown = Array.isArray(given) ? given[0] : given
  if (typeof first !== 'object' || first === null) return null
  const ends = endsOf(first)
  return ends.length > 0 ? { start: Math.min(...ends), end: Math.max(...ends) } : null
}

/**
 * Asks for a selection. Whether it was granted shows only in `selectionOf`.
 *
 * @returns false when the object has been retired, or cannot select
 */
export function select(annotated: AnnotatedText, range: Range): boolean {
  if (!annotated.setSelection) return false
  try {
    annotated.setSelection(range.start, range.end)
    return true
  } catch {
    return false
  }
}
