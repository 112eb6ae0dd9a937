import type { Range } from '../../../core/range'

/** The object Docs hands out for reading and selecting; only what is used here. */
export interface AnnotatedText {
  getText(): string
  getSelection(): unknown
  setSelection(start: number, end: number): void
}

const FACTORY = '_docs_annotate_getAnnotatedText'
/** ms after which an answer is given up. */
const PATIENCE = 3000

type Factory = (requester?: string) => unknown

function factoryOf(page: object): Factory | null {
  const factory = (page as Partial<Record<typeof FACTORY, unknown>>)[FACTORY]
  return typeof factory === 'function' ? (factory as Factory) : null
}

export const hasAnnotatedText = (page: object): boolean => factoryOf(page) !== null

const isAnnotated = (value: unknown): value is AnnotatedText =>
  typeof value === 'object' &&
  value !== null &&
  ['getText', 'getSelection', 'setSelection'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'function',
  )

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

/** The selection in offsets of the text; null when there is none. */
export function selectionOf(annotated: AnnotatedText): Range | null {
  let given: unknown
  try {
    given = annotated.getSelection()
  } catch {
    return null
  }
  const first: unknown = Array.isArray(given) ? given[0] : given
  if (typeof first !== 'object' || first === null) return null
  const fields = first as Record<string, unknown>
  for (const [one, other] of NAMES) {
    const a = fields[one]
    const b = fields[other]
    if (typeof a === 'number' && typeof b === 'number') {
      return { start: Math.min(a, b), end: Math.max(a, b) }
    }
  }
  return null
}

/**
 * Asks for a selection. Whether it was granted shows only in `selectionOf`.
 *
 * @returns false when the object has been retired
 */
export function select(annotated: AnnotatedText, range: Range): boolean {
  try {
    annotated.setSelection(range.start, range.end)
    return true
  } catch {
    return false
  }
}
