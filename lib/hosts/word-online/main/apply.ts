import { applyEdit, type TextEdit } from '../../edit'
import type { ApplyRequest } from '../../host'
import { planEdit, undoOf } from '../../plan-edit'
import { readBack } from '../../read-back'
import type { RefusalReason } from '../../refusal'
import { paragraphAt } from '../../snapshot'
import type { Answer } from '../protocol'
import {
  inTransaction,
  isProtected,
  type ModelParagraph,
  paragraphsOf,
  readStory,
  type Story,
  stretchOf,
} from './model'
import { placeParagraphs } from './place-paragraphs'

type ApplyAnswer = Answer<'apply'>

const refused = (reason: RefusalReason): ApplyAnswer => ({ status: 'refused', reason })

interface Plan {
  readonly edit: TextEdit
  readonly paragraph: ModelParagraph
  /** Where the paragraph begins in the story. */
  readonly from: number
}

/** @throws as the model throws */
function plan(story: Story, request: ApplyRequest): Plan | RefusalReason {
  const { text } = story
  const edit = planEdit(text, request)
  if (typeof edit === 'string') return edit
  const paragraphs = paragraphsOf(story)
  const starts = paragraphs && placeParagraphs(text, paragraphs)
  const index = starts ? paragraphAt(starts, edit.start) : -1
  const paragraph = paragraphs?.[index]
  const from = starts?.[index]
  if (!paragraph || from === undefined) return 'cannot-apply'
  if (edit.end > from + paragraph.text.length) return 'several-paragraphs'
  return isProtected(paragraph) ? 'protected' : { edit, paragraph, from }
}

/** Why an attempt to write ended; nothing has been written before `begun`. */
interface Attempt {
  readonly begun: boolean
  readonly failure: RefusalReason | null
}

function write(page: object, story: Story, { edit, paragraph, from }: Plan): Attempt {
  let begun = false
  try {
    return inTransaction(page, () => {
      const stretch = stretchOf(paragraph, edit.start - from, edit.end - edit.start)
      if (stretch?.text !== story.text.slice(edit.start, edit.end)) {
        return { begun, failure: 'selection-failed' }
      }
      begun = true
      stretch.replace(edit.replacement)
      return { begun, failure: null }
    })
  } catch {
    // The paragraph has just gone, or somebody else holds it. What was written shows in the text.
    return { begun, failure: begun ? 'no-input' : 'selection-failed' }
  }
}

/**
 * Makes one change through the model and reads it back, all in one task, so that nobody's edit can
 * come between. One step of undo; nothing is tried twice.
 *
 * @param page the frame's own window (MAIN world)
 */
export function applyInFrame(page: object, request: ApplyRequest): ApplyAnswer {
  const story = readStory(page)
  if (!story) return refused('no-input')
  if (story.tracking) return refused('tracking')
  let planned: Plan | RefusalReason
  try {
    planned = plan(story, request)
  } catch {
    // A paragraph that somebody has just deleted throws when it is read.
    return refused('context-changed')
  }
  if (typeof planned === 'string') return refused(planned)
  const { edit } = planned
  if (applyEdit(story.text, edit) === story.text) {
    return { status: 'applied', as: 'edit', undo: null }
  }
  const { begun, failure } = write(page, story, planned)
  if (!begun && failure) return refused(failure)
  const now = readStory(page)
  if (!now) return refused('changed-differently')
  const outcome = readBack(story.text, edit, now.text, false)
  // Where the model said no and all stands as before, there is no reason to distrust it.
  if (outcome.state === 'pending') return refused(failure ?? 'not-changed')
  if (outcome.state !== 'applied') return refused('changed-differently')
  const removed = story.text.slice(edit.start, edit.end)
  return { status: 'applied', as: 'edit', undo: undoOf(now.text, outcome.start, edit, removed) }
}
