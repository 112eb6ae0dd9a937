/**
 * The part of Office.js that is used here, as its reference describes it. Every object stands for
 * something in the document: what is asked of it waits for `context.sync()`, and a property may be
 * read only after it was loaded and synced.
 */

/** A value that is there after the next sync. */
export interface ClientResult<T> {
  readonly value: T
}

interface Loadable {
  /** @param properties names, separated by commas; those of the items on a collection */
  load(properties: string): void
}

interface Collection<T> extends Loadable {
  readonly items: readonly T[]
}

/** Null objects are told by this alone; nothing else may be read of them. */
interface Nullable extends Loadable {
  readonly isNullObject: boolean
}

interface SearchOptions {
  readonly matchCase?: boolean
}

export interface WordRange extends Loadable {
  readonly text: string
  readonly paragraphs: Collection<WordParagraph> & { getFirst(): WordParagraph }
  readonly parentContentControlOrNullObject: Nullable & { readonly cannotEdit: boolean }
  getRange(location: 'Start' | 'End'): WordRange
  expandTo(range: WordRange): WordRange
  insertText(text: string, location: 'Replace'): WordRange
  select(): void
}

export interface WordParagraph extends Loadable {
  readonly text: string
  /** Language-independent name of the style, `Heading1` or `ListParagraph`; `Other` for own ones. */
  readonly styleBuiltIn: string
  /** 1–9 for headings, 10 for other text. */
  readonly outlineLevel: number
  readonly isListItem: boolean
  /** 0 outside tables. */
  readonly tableNestingLevel: number
  readonly listItemOrNullObject: Nullable & { readonly level: number; readonly listString: string }
  readonly parentTableCellOrNullObject: Nullable & {
    readonly rowIndex: number
    readonly cellIndex: number
  }
  readonly parentTableOrNullObject: Nullable & { readonly headerRowCount: number }
  /** WordApi 1.4 */
  readonly fields: Collection<unknown>
  getRange(location: 'Start' | 'End'): WordRange
  /** WordApi 1.4 */
  getReviewedText(version: 'Current' | 'Original'): ClientResult<string>
  /** @param text at most 255 characters; `^` begins a code such as `^t` */
  search(text: string, options: SearchOptions): Collection<WordRange>
  select(): void
}

interface Handler {
  remove(): void
  readonly context: RequestContext
}

interface EventSource {
  add(handler: () => Promise<void>): Handler
}

export interface WordDocument extends Loadable {
  readonly body: {
    readonly paragraphs: Collection<WordParagraph>
    getRange(location: 'Start' | 'End'): WordRange
    /** WordApi 1.4 */
    getReviewedText(version: 'Current' | 'Original'): ClientResult<string>
  }
  readonly properties: Loadable & { readonly title: string }
  /** `Off`, `TrackAll` or `TrackMineOnly`. WordApi 1.4 */
  readonly changeTrackingMode: string
  getSelection(): WordRange
  /** WordApi 1.6, as the next two */
  readonly onParagraphAdded: EventSource
  readonly onParagraphChanged: EventSource
  readonly onParagraphDeleted: EventSource
}

export interface RequestContext {
  readonly document: WordDocument
  sync(): Promise<void>
}

interface WordNamespace {
  run<T>(work: (context: RequestContext) => Promise<T>): Promise<T>
}

interface OfficeNamespace {
  onReady(): Promise<{ readonly host: string | null }>
  readonly context: {
    readonly document: {
      /** `readOnly` or `readWrite` */
      readonly mode: string
      readonly url: string | null
      addHandlerAsync(event: string, handler: () => void): void
      removeHandlerAsync(event: string, options: { readonly handler: () => void }): void
    }
    readonly requirements: { isSetSupported(set: string, version: string): boolean }
  }
}

/** The globals that Microsoft's script puts into a page; absent when it could not be loaded. */
export interface OfficePage {
  readonly Office?: OfficeNamespace
  readonly Word?: WordNamespace
}

/** What this Word offers beyond WordApi 1.3. */
export interface WordAbilities {
  /** Tracked changes can be seen, and fields. */
  readonly reviewing: boolean
  /** Edits of paragraphs are reported. */
  readonly paragraphEvents: boolean
}

/** A Word that can be read and written to. */
export interface WordApplication {
  readonly abilities: WordAbilities
  /** @throws whatever Office.js throws, as a rejection */
  run<T>(work: (context: RequestContext) => Promise<T>): Promise<T>
  isReadOnly(): boolean
  /** Address of the document; empty before it was saved. */
  url(): string
  onSelection(listener: () => void, signal: AbortSignal): void
}
