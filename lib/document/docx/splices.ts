interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Changes to a text, gathered in any order and made at once; the rest stays as it is. */
export class Splices {
  #splices: Splice[] = []

  constructor(readonly source: string) {}

  get isEmpty(): boolean {
    return this.#splices.length === 0
  }

  add(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text })
  }

  /**
   * A stretch of the source with the changes inside it made. They are used up: whoever takes the
   * text writes it anew. Insertions at one place keep the order in which they were added.
   *
   * @throws Error when two changes claim the same characters
   */
  take(start: number, end: number): string {
    const inside = this.#splices.filter((splice) => splice.start >= start && splice.end <= end)
    if (inside.length === 0) return this.source.slice(start, end)
    this.#splices = this.#splices.filter((splice) => !inside.includes(splice))
    inside.sort((a, b) => a.start - b.start || a.end - b.end)
    let text = ''
    let at = start
    for (const splice of inside) {
      if (splice.start < at) throw new Error('Two changes to a Word file overlap.')
      text += this.source.slice(at, splice.start) + splice.text
      at = splice.end
    }
    return text + this.source.slice(at, end)
  }

  apply(): string {
    return this.take(0, this.source.length)
  }
}
