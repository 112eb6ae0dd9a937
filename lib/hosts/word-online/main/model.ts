/**
 * Word's own automation model, as far as it is used here: private, undocumented and perhaps gone
 * tomorrow. Nothing is taken for granted; whatever is not of the expected kind reads as absent.
 */

type Thing = Readonly<Record<string, unknown>>

/** Codes of places in a range, as the model counts them. */
const START = 1
const REPLACE = 4
/** Body type of the main story. */
const MAIN = 0
/** Documents with more than this are read from the screen instead. */
const MOST_CHARACTERS = 400_000
const MOST_PARAGRAPHS = 20_000

const isThing = (value: unknown): value is Thing =>
  (typeof value === 'object' || typeof value === 'function') && value !== null

const field = (thing: unknown, name: string): unknown => (isThing(thing) ? thing[name] : undefined)

const thingAt = (thing: unknown, name: string): Thing | null => {
  const found = field(thing, name)
  return isThing(found) ? found : null
}

/** @throws whatever the model throws */
function call(thing: Thing | null, name: string, ...args: readonly unknown[]): unknown {
  const method = thing?.[name]
  return typeof method === 'function' ? Reflect.apply(method, thing, args) : undefined
}

/** The main story at this moment. */
export interface Story {
  readonly document: Thing
  readonly body: Thing
  readonly text: string
  /** Changes are being recorded. */
  readonly tracking: boolean
}

/** One paragraph of the model, for one use. */
export interface ModelParagraph {
  readonly thing: Thing
  readonly id: string
  readonly text: string
}

const extensionOf = (page: object): Thing | null => thingAt(field(page, 'WordEditor'), 'Extension')

/** Null when there is no model, when another story is in front, or it is too long to be read. */
export function readStory(page: object): Story | null {
  try {
    const document = call(thingAt(extensionOf(page), 'AutomationUtility'), 'getDocument')
    const body = thingAt(document, 'body')
    const text = field(body, 'text')
    if (!isThing(document) || !body || typeof text !== 'string') return null
    if (field(body, 'type') !== MAIN || text.length > MOST_CHARACTERS) return null
    const mode = field(document, 'changeTrackingMode')
    return { document, body, text, tracking: typeof mode !== 'number' || mode !== 0 }
  } catch {
    // The model throws while Word is starting or reloading; it is asked again later.
    return null
  }
}

/** Whether the model is there, but shows a header, a footer or a note, where the caret is. */
export function isElsewhere(page: object): boolean {
  try {
    const document = call(thingAt(extensionOf(page), 'AutomationUtility'), 'getDocument')
    const type = field(thingAt(document, 'body'), 'type')
    return typeof type === 'number' && type !== MAIN
  } catch {
    // As above: not to be had at the moment.
    return false
  }
}

const isNothing = (value: unknown): boolean =>
  !isThing(value) || field(value, 'isNullObject') === true

/** A paragraph's words; some of the model's texts end in the paragraph's mark. */
function withoutMark(text: string): string {
  const end = text.indexOf('\r')
  return end < 0 ? text : text.slice(0, end)
}

/** All paragraphs in order; null when they cannot be told apart. @throws as the model throws */
export function paragraphsOf(story: Story): ModelParagraph[] | null {
  const found: ModelParagraph[] = []
  let next = call(thingAt(story.body, 'paragraphs'), 'getFirst')
  while (isThing(next) && !isNothing(next)) {
    const text = field(next, 'text')
    const id = field(next, 'uniqueLocalId')
    if (typeof text !== 'string' || typeof id !== 'string') return null
    if (found.length >= MOST_PARAGRAPHS) return null
    found.push({ thing: next, id, text: withoutMark(text) })
    next = call(next, 'getNext')
  }
  return found
}

const HOLDING = ['fields', 'contentControls', 'inlinePictures', 'footnotes', 'endnotes']

/** Whether a paragraph holds anything that plain words must not be written into. */
export function isProtected({ thing }: ModelParagraph): boolean {
  const holds = HOLDING.some((name) => {
    const count = call(thingAt(thing, name), 'length')
    return typeof count === 'number' && count > 0
  })
  return holds || !isNothing(field(thing, 'parentContentControlOrNullObject'))
}

/** A stretch of one paragraph, ready to be written to. */
export interface Stretch {
  readonly text: string
  replace(words: string): void
}

/**
 * A stretch of a paragraph as the model holds it; null when the answer is not of the known form.
 *
 * @param start UTF-16 offset in the paragraph
 * @param length in UTF-16 units
 */
export function stretchOf(
  paragraph: ModelParagraph,
  start: number,
  length: number,
): Stretch | null {
  const range = call(paragraph.thing, 'getSubrange', start, length)
  const text = field(range, 'text')
  if (!isThing(range) || typeof text !== 'string') return null
  return { text, replace: (words) => call(range, 'insertText', words, REPLACE) }
}

type MakeTransaction = new () => unknown

function transactionOf(page: object): MakeTransaction | null {
  const made = extensionOf(page)?.['AutomationTransaction']
  return typeof made === 'function' ? (made as MakeTransaction) : null
}

/** Whether the page offers to make changes as one step of undo. */
export const hasTransactions = (page: object): boolean => transactionOf(page) !== null

/**
 * Does something as one step of undo. The transaction is closed whatever happens: left open it
 * would block the editor.
 *
 * @throws RangeError where there are no transactions, otherwise as the work throws
 */
export function inTransaction<T>(page: object, work: () => T): T {
  const Transaction = transactionOf(page)
  if (!Transaction) throw new RangeError('There are no transactions.')
  const transaction = new Transaction()
  try {
    return work()
  } finally {
    call(isThing(transaction) ? transaction : null, 'dispose')
  }
}

/** Offsets of the selection in the main story; null when it is elsewhere or not told. */
export function selectionIn({ document, body }: Story): { start: number; end: number } | null {
  try {
    const selection = call(document, 'getSelection')
    if (!isThing(selection) || field(thingAt(selection, 'parentBody'), 'type') !== MAIN) return null
    const before = call(
      thingAt({ range: call(body, 'getRange', START) }, 'range'),
      'expandTo',
      call(selection, 'getRange', START),
    )
    const length = field(before, 'text')
    const text = field(selection, 'text')
    if (typeof length !== 'string' || typeof text !== 'string') return null
    return { start: length.length, end: length.length + text.length }
  } catch {
    // The caret may be in a note or a dialogue, for which the model has no range.
    return null
  }
}

/** What the model says about a paragraph; undefined where it says nothing, or no simple value. */
export function told(
  { thing }: ModelParagraph,
  name: string,
): string | number | boolean | undefined {
  try {
    return asSimple(field(thing, name))
  } catch {
    // Some of the model's properties throw until somebody has asked for them in another way.
    return undefined
  }
}

const asSimple = (value: unknown): string | number | boolean | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined
