import type { RenderedParagraph, RenderedShape } from './rendered'

/** A paragraph that has been on the screen. */
export interface SeenParagraph {
  readonly id: string
  readonly text: string
  readonly shape: RenderedShape | null
}

/**
 * What has been drawn of a document so far, page by page. Where the model is missing this is all
 * there is to read, and it grows as the person scrolls.
 */
export class SeenPages {
  readonly #pages = new Map<number, readonly SeenParagraph[]>()

  /** Takes in everything that is drawn now; a page that is drawn replaces what was known of it. */
  take(drawn: readonly RenderedParagraph[]): void {
    const fresh = new Map<number, SeenParagraph[]>()
    for (const { page, id, text, shape } of drawn) {
      const paragraphs = fresh.get(page) ?? []
      paragraphs.push({ id, text, shape })
      fresh.set(page, paragraphs)
    }
    const ids = new Set(drawn.map(({ id }) => id))
    for (const [page, paragraphs] of this.#pages) {
      if (!fresh.has(page))
        this.#pages.set(
          page,
          paragraphs.filter(({ id }) => !ids.has(id)),
        )
    }
    for (const [page, paragraphs] of fresh) this.#pages.set(page, paragraphs)
  }

  get paragraphs(): SeenParagraph[] {
    return [...this.#pages.keys()]
      .sort((a, b) => a - b)
      .flatMap((page) => this.#pages.get(page) ?? [])
  }

  get pageCount(): number {
    return this.#pages.size
  }

  reset(): void {
    this.#pages.clear()
  }
}
