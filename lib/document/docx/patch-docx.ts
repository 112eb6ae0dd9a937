import { overlaps } from '../../core/range'
import { CommentsPart } from './comments-part'
import { deleteParagraph } from './delete-paragraph'
import type { DocxBlock, DocxDocument } from './docx-document'
import {
  type DocxComment,
  type DocxEdit,
  isDeletion,
  isInsertion,
  type ParagraphInsertion,
  type PatchOptions,
  type Refusal,
  revisionDate,
  type TextEdit,
} from './docx-edit'
import { insertParagraphs } from './insert-paragraph'
import { isWritable } from './markup'
import { PartEditor } from './part-editor'
import { planComment } from './plan-comment'
import { planText, rangeProblem } from './plan-text'
import { RevisionIds, usedIds } from './revision-ids'
import { rewriteZip } from './zip-write'

export interface PatchResult {
  /** The new file; the very bytes that were read when nothing changed. */
  readonly bytes: Uint8Array
  /** What was left undone, each with its reason. */
  readonly refused: readonly Refusal[]
}

const NOWHERE = 'There is no such paragraph.'
const OVERLAP = 'The change overlaps another one.'

/** One patch in the making: what is planned so far, part by part. */
class Patch {
  readonly refused: Refusal[] = []
  readonly #editors = new Map<string, PartEditor>()
  readonly #deleted = new Set<number>()
  readonly #revision
  readonly #comments: CommentsPart

  constructor(
    private readonly docx: DocxDocument,
    private readonly options: PatchOptions,
  ) {
    const file = docx.package
    const ids = new RevisionIds(usedIds(file))
    if (!isWritable(options.author)) throw new RangeError('The author’s name cannot be written.')
    this.#revision = { author: options.author, date: revisionDate(options.date), ids }
    this.#comments = new CommentsPart(file, file.main(), this.#revision)
  }

  /** A block's place and whatever gathers the changes of its part. */
  #at(block: number): { place: DocxBlock; text: string; editor: PartEditor } | null {
    const place = this.docx.blocks[block]
    const text = this.docx.document.blocks[block]?.text
    const part = place && this.docx.package.part(place.part)
    if (!place || text === undefined || !part) return null
    const editor =
      this.#editors.get(part.name) ??
      new PartEditor(part, this.#revision, this.options.mode === 'tracked')
    this.#editors.set(part.name, editor)
    return { place, text, editor }
  }

  #record(edit: Refusal['edit'], reason: string | null): void {
    if (reason !== null) this.refused.push({ edit, reason })
  }

  /** Plans all edits; of two that overlap, the one given first wins. */
  edit(edits: readonly DocxEdit[]): void {
    const texts = new Map<number, TextEdit[]>()
    for (const edit of edits) {
      if (isInsertion(edit)) continue
      const others = texts.get(edit.block) ?? []
      if (isDeletion(edit)) {
        const free = !this.#deleted.has(edit.block) && others.length === 0
        this.#record(edit, free ? this.#delete(edit.block) : OVERLAP)
        continue
      }
      const reason = this.#problem(edit, others)
      this.#record(edit, reason)
      if (reason === null) texts.set(edit.block, [...others, edit])
    }
    for (const group of texts.values()) {
      group.sort((a, b) => a.start - b.start || a.end - b.end)
      for (const edit of group) this.#record(edit, this.#text(edit))
    }
    this.#insert(edits.filter(isInsertion))
  }

  #problem(edit: TextEdit, others: readonly TextEdit[]): string | null {
    const reason = rangeProblem(this.docx.document.blocks[edit.block]?.text, edit)
    if (reason !== null) return reason
    if (!isWritable(edit.replacement) || !isWritable(edit.comment ?? '')) {
      return 'The new words contain characters that Word cannot hold.'
    }
    const clash = this.#deleted.has(edit.block) || others.some((other) => overlaps(other, edit))
    return clash ? OVERLAP : null
  }

  #text(edit: TextEdit): string | null {
    const at = this.#at(edit.block)
    if (!at) return NOWHERE
    const reason = planText(edit, at.place, at.text, at.editor.runs)
    if (reason !== null || edit.comment === undefined) return reason
    return this.#comment({ ...edit, text: edit.comment })
  }

  #delete(block: number): string | null {
    const at = this.#at(block)
    const reason = at ? deleteParagraph(at.editor, at.place) : NOWHERE
    if (reason === null) this.#deleted.add(block)
    return reason
  }

  #insert(edits: readonly ParagraphInsertion[]): void {
    for (const after of new Set(edits.map((edit) => edit.after))) {
      const here = edits.filter((edit) => edit.after === after)
      const at = this.#at(Math.max(0, after))
      const texts = here.map(({ paragraph }) => paragraph)
      const keepsMark = !this.#deleted.has(after)
      const reason = at ? insertParagraphs(at.editor, this.docx, after, texts, keepsMark) : NOWHERE
      for (const edit of here) this.#record(edit, reason)
    }
  }

  comment(requests: readonly DocxComment[]): void {
    for (const request of requests) this.#record(request, this.#comment(request))
  }

  #comment({ block, text, start, end }: DocxComment): string | null {
    const at = this.#at(block)
    const reason = rangeProblem(at?.text, { start, end })
    if (reason !== null || !at) return reason ?? NOWHERE
    if (this.#deleted.has(block)) return 'The paragraph is deleted.'
    if (!isWritable(text)) return 'The comment contains characters that Word cannot hold.'
    if (!this.#comments.isWritable) return 'The comments in this file cannot be added to.'
    planComment(at.editor, at.place, { start, end }, this.#comments.add(text, at.editor.markup))
    return null
  }

  finish(): Uint8Array {
    const changes = new Map<string, Uint8Array>()
    for (const [name, editor] of this.#editors) {
      const bytes = editor.finish()
      if (bytes) changes.set(name, bytes)
    }
    this.#comments.finish(changes)
    const { directory } = this.docx.package
    return changes.size === 0 ? directory.bytes : rewriteZip(directory, changes)
  }
}

/**
 * Writes edits and comments into the file a document was read from. Only the runs they touch are
 * written anew; every other part of the package keeps its bytes. An edit that cannot be made
 * honestly is left undone and reported. The document must have been read with changes accepted.
 *
 * @throws RangeError when the date is not ISO 8601 or the author's name cannot be written
 */
export function patchDocx(
  docx: DocxDocument,
  edits: readonly DocxEdit[],
  options: PatchOptions,
): PatchResult {
  const patch = new Patch(docx, options)
  patch.edit(edits)
  patch.comment(options.comments ?? [])
  return { bytes: patch.finish(), refused: patch.refused }
}
