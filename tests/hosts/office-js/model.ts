import type { TextEdit } from '../../../lib/hosts/edit'
import { MemoryDocument } from '../../../lib/hosts/memory/memory-document'
import { moveOffset } from '../../../lib/hosts/text-change'

/** What Word knows of a paragraph besides its words. */
export interface ParagraphSpec {
  readonly style?: string
  readonly outlineLevel?: number
  readonly list?: { readonly level: number; readonly marker: string }
  readonly cell?: {
    readonly row: number
    readonly column: number
    readonly headerRows?: number
    readonly nesting?: number
  }
  /** Number of fields in it. */
  readonly fields?: number
  /** It stands in a content control. */
  readonly control?: 'locked' | 'open'
}

/** A span that moves with the text around it. */
export interface Span {
  start: number
  end: number
}

/** A document as Word holds it: words, what paragraphs are, and which of them are tracked changes. */
export class WordModel {
  readonly memory: MemoryDocument
  readonly specs: ParagraphSpec[]
  readonly selection: Span = { start: 0, end: 0 }
  /** Words that a tracked change takes away but the text still holds. */
  readonly deletions: Span[] = []
  tracking: 'Off' | 'TrackAll' | 'TrackMineOnly' = 'Off'
  /** Whether the text holds what tracked changes take away. */
  keepsDeletions = true
  readonly #spans = new Set<Span>([this.selection])

  constructor(
    paragraphs: readonly string[],
    specs: readonly ParagraphSpec[],
    private readonly onEdit: () => void,
  ) {
    this.specs = paragraphs.map((_, i) => specs[i] ?? {})
    this.memory = new MemoryDocument(paragraphs.map((text) => `${text}\n`).join(''), (edit) =>
      this.#follow(edit),
    )
  }

  get text(): string {
    return this.memory.text
  }

  paragraphs(): Span[] {
    const found: Span[] = []
    let start = 0
    for (const text of this.text.split('\n').slice(0, -1)) {
      found.push({ start, end: start + text.length })
      start += text.length + 1
    }
    return found
  }

  indexAt(offset: number): number {
    return this.text.slice(0, offset).split('\n').length - 1
  }

  hold(span: Span): Span {
    this.#spans.add(span)
    return span
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end)
  }

  /** The words that stay, or stood before, when tracked changes are settled. */
  reviewed({ start, end }: Span, version: 'Current' | 'Original'): string {
    if (version === 'Original' && this.deletions.length > 0) return '(as it was before)'
    let text = ''
    for (let at = start; at < end; at++) {
      if (!this.deletions.some((gone) => gone.start <= at && at < gone.end)) text += this.text[at]
    }
    return text
  }

  /** Somebody writes over a span; tracked or not. Returns where the new words stand. */
  replace(span: Span, words: string, by = 'me'): Span {
    const { start, end } = span
    const isTracked = by === 'me' && this.tracking !== 'Off'
    if (isTracked && this.keepsDeletions) {
      this.memory.edit({ start: end, end, replacement: words }, by)
      this.deletions.push(this.hold({ start, end }))
      return this.hold({ start: end, end: end + words.length })
    }
    this.memory.edit({ start, end, replacement: words }, by)
    return this.hold({ start, end: start + words.length })
  }

  #follow({ start, end, replacement }: TextEdit): void {
    const change = { start, removed: end - start, inserted: replacement }
    for (const span of this.#spans) {
      const isHere = span.start === start && span.end === end && start < end
      span.start = moveOffset(span.start, change)
      span.end = isHere ? start + replacement.length : moveOffset(span.end, change)
    }
    const breaks = replacement.split('\n').length - 1
    for (let i = 0; i < breaks; i++) this.specs.splice(this.indexAt(start), 0, {})
    this.onEdit()
  }
}
