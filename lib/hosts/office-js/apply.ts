import { applyEdit, type TextEdit } from '../edit'
import type { ApplyRequest } from '../host'
import { planEdit, undoOf } from '../plan-edit'
import { readBack } from '../read-back'
import type { RefusalReason } from '../refusal'
import { paragraphAt } from '../snapshot'
import { locate } from './locate'
import { type Body, plainBreaks, readBody } from './read-body'
import { joinBody } from './snapshot-maker'
import type { RequestContext, WordApplication, WordParagraph, WordRange } from './word-api'

/** What became of a change. */
type Outcome =
  | { readonly done: true; readonly tracked: boolean; readonly undo: ApplyRequest | null }
  | { readonly done: false; readonly reason: RefusalReason }

interface Plan {
  readonly edit: TextEdit
  readonly proxy: WordParagraph
  /** The paragraph's text, and where it begins in the whole. */
  readonly text: string
  readonly from: number
}

const refused = (reason: RefusalReason): Outcome => ({ done: false, reason })

function plan(body: Body, request: ApplyRequest): Plan | RefusalReason {
  const { text, starts } = joinBody(body)
  const edit = planEdit(text, request)
  if (typeof edit === 'string') return edit
  const index = paragraphAt(starts, edit.start)
  const paragraph = body.paragraphs[index]
  const proxy = body.proxies[index]
  const from = starts[index]
  if (!paragraph || !proxy || from === undefined) return 'cannot-apply'
  if (paragraph.isReviewed) return 'tracking'
  return { edit, proxy, text: paragraph.text, from }
}

/** The range to be written to, with nothing in or around it that words must not be written into. */
async function findRange(
  context: RequestContext,
  word: WordApplication,
  { edit, proxy, text, from }: Plan,
): Promise<WordRange | RefusalReason> {
  const stretch = { start: edit.start - from, end: edit.end - from }
  const range = await locate(context, proxy, text, stretch)
  if (!range) return 'selection-failed'
  const control = range.parentContentControlOrNullObject
  control.load('cannotEdit')
  range.load('text')
  const { fields } = word.abilities.reviewing ? proxy : { fields: null }
  fields?.load('type')
  await context.sync()
  if (plainBreaks(range.text) !== text.slice(stretch.start, stretch.end)) return 'context-changed'
  const isHeld = (fields?.items.length ?? 0) > 0 || (!control.isNullObject && control.cannotEdit)
  return isHeld ? 'protected' : range
}

/** Writes once. What a write that failed has done shows only in the text. */
async function write(context: RequestContext, range: WordRange, words: string): Promise<boolean> {
  range.insertText(words, 'Replace')
  try {
    await context.sync()
    return true
  } catch {
    return false
  }
}

/** The text after a write, read in a run of its own: a batch that failed leaves its context unusable. */
async function readAfter(word: WordApplication): Promise<string | null> {
  try {
    return await word.run(async (context) => joinBody(await readBody(context, word.abilities)).text)
  } catch {
    return null
  }
}

/**
 * Makes one change and reads it back, all in one run. Word keeps hold of the range while others
 * type, and its text is looked at once more right before it is written to; nothing is tried twice.
 *
 * @throws whatever Office.js throws while nothing has been written yet
 */
export function applyInWord(word: WordApplication, request: ApplyRequest): Promise<Outcome> {
  return word.run(async (context) => {
    const before = await readBody(context, word.abilities)
    const planned = plan(before, request)
    if (typeof planned === 'string') return refused(planned)
    const { edit } = planned
    const { text } = joinBody(before)
    const tracked = before.tracking === true
    if (applyEdit(text, edit) === text) return { done: true, tracked: false, undo: null }
    const range = await findRange(context, word, planned)
    if (typeof range === 'string') return refused(range)
    const isWritten = await write(context, range, edit.replacement)
    const after = await readAfter(word)
    if (after === null) return refused('changed-differently')
    const outcome = readBack(text, edit, after, tracked)
    if (outcome.state === 'pending') return refused(isWritten ? 'not-changed' : 'no-input')
    if (outcome.state === 'different') return refused('changed-differently')
    const removed = text.slice(edit.start, edit.end)
    const undo =
      tracked || outcome.state === 'suggested' ? null : undoOf(after, outcome.start, edit, removed)
    return { done: true, tracked, undo }
  })
}
