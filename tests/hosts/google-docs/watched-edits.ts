import { applyEdit, type TextEdit } from '../../../lib/hosts/edit'
import { changeBetween } from '../../../lib/hosts/text-change'
import type { Editor } from './stand-in/editor'

/** What a fix or its undo is meant to do, followed through everything that happens meanwhile. */
interface Intended {
  start: number
  end: number
  readonly replacement: string
  /** Somebody has written into the words themselves. */
  isHit: boolean
  /** The same, but after the editor had taken our input: it is for the editor to merge the two. */
  isMerged: boolean
}

/**
 * Watches every change of a document and compares ours with what was meant. Knows the places of
 * words by following them, which no host can do.
 */
export class WatchedEdits {
  readonly corruptions: string[] = []
  /** Our last change, as an edit that would take it back. */
  lastUndo: Intended | null = null
  ours = 0
  /** How often somebody wrote into words whose change was under way. */
  merged = 0
  #intended: Intended | null = null
  readonly #followed = new Set<Intended>()

  constructor(private readonly editor: Editor) {
    const { model } = editor
    const replace = model.replace.bind(model)
    model.replace = (start, end, text, by) => {
      const before = model.text
      replace(start, end, text, by)
      if (by === 'me') this.#check(before, { start, end, replacement: text })
      else {
        this.#noteMerge(start, end)
        this.#follow(before, { start, end, replacement: text })
      }
    }
  }

  /** From now on our next change has to do this. */
  intend(edit: TextEdit): void {
    this.#intended = { ...edit, isHit: false, isMerged: false }
    this.#followed.add(this.#intended)
  }

  /** From now on our next change has to take the last one back. */
  intendUndo(undo: Intended): void {
    this.#intended = undo
  }

  /** Nothing of ours may change the document any more. */
  intendNothing(): void {
    if (this.#intended) this.#followed.delete(this.#intended)
    this.#intended = null
  }

  #check(before: string, edit: TextEdit): void {
    this.ours++
    const intended = this.#intended
    const after = applyEdit(before, edit)
    if (!intended) this.corruptions.push(`nobody asked for “${edit.replacement}”`)
    else if (intended.isMerged) this.merged++
    else if (intended.isHit) this.corruptions.push('changed words that somebody had changed')
    else if (after !== applyEdit(before, intended)) {
      const meant = before.slice(intended.start, intended.end)
      const was = before.slice(edit.start, edit.end)
      this.corruptions.push(`“${meant}” was meant, “${was}” became “${edit.replacement}”`)
    }
    this.intendNothing()
    this.#follow(before, edit)
    this.lastUndo = {
      start: edit.start,
      end: edit.start + edit.replacement.length,
      replacement: before.slice(edit.start, edit.end),
      isHit: false,
      isMerged: false,
    }
    this.#followed.add(this.lastUndo)
  }

  #noteMerge(start: number, end: number): void {
    if (this.#intended && this.editor.isUnderWay(start, end)) this.#intended.isMerged = true
  }

  /** Words put in place of the same words are no change that anybody could see. */
  #follow(before: string, edit: TextEdit): void {
    const change = changeBetween(before, applyEdit(before, edit))
    if (!change) return
    const { start, removed, inserted } = change
    const end = start + removed
    const growth = inserted.length - removed
    for (const place of this.#followed) {
      if (start >= place.end) continue
      if (end <= place.start) {
        place.start += growth
        place.end += growth
      } else {
        place.isHit = true
        place.end = Math.max(place.start, place.end + growth)
      }
    }
  }
}
