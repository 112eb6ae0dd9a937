import { applyEdit, type TextEdit } from '../edit'

/** A plain document that several people can change; paragraphs end in a line break. */
export class MemoryDocument {
  #done: { readonly by: string; readonly back: TextEdit }[] = []

  /** @param onEdit told of every change, undoing included */
  constructor(
    public text: string,
    private readonly onEdit: (edit: TextEdit) => void = () => undefined,
  ) {}

  /** Changes the text. What one person has done, only that person can undo. */
  edit(edit: TextEdit, by = 'me'): void {
    const replacement = this.text.slice(edit.start, edit.end)
    this.#change(edit)
    const end = edit.start + edit.replacement.length
    this.#done.push({ by, back: { start: edit.start, end, replacement } })
  }

  /** Takes back the last change of one person that nobody has written into since. */
  undo(by = 'me'): boolean {
    const index = this.#done.findLastIndex((done) => done.by === by)
    const [done] = index < 0 ? [] : this.#done.splice(index, 1)
    if (done) this.#change(done.back)
    return done !== undefined
  }

  #change(edit: TextEdit): void {
    const growth = edit.replacement.length - (edit.end - edit.start)
    this.text = applyEdit(this.text, edit)
    this.#done = this.#done.flatMap(({ by, back }) => {
      if (edit.start >= back.end) return [{ by, back }]
      if (edit.end > back.start) return []
      return [{ by, back: { ...back, start: back.start + growth, end: back.end + growth } }]
    })
    this.onEdit(edit)
  }
}
