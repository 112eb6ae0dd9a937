import { countWords } from '../../lib/core/count-words'
import type { Diagnostic } from '../../lib/core/diagnostic'
import type { Range } from '../../lib/core/range'
import type { ReviewModel } from '../../lib/core/review'
import { editsForBlocks } from '../../lib/document/docx/block-edits'
import { patchDocx } from '../../lib/document/docx/patch-docx'
import { readHtml } from '../../lib/document/html'
import { isMarked } from '../../lib/document/is-marked'
import { readMarkdown } from '../../lib/document/markdown'
import { readPlainText } from '../../lib/document/plain-text'
import type { BlockKind, PolicyDocument } from '../../lib/document/policy-document'
import { type ReadResult, readDocument } from '../../lib/document/read'
import { reuseBlocks } from '../../lib/document/revise'
import { toSource } from '../../lib/document/source-map'
import { writeMarkdown } from '../../lib/document/write-markdown'
import {
  blockText,
  carryShapes,
  fromLines,
  type LinedText,
  toLines,
} from '../../lib/hosts/desk/lines'
import type { PlacedProblem } from '../../lib/hosts/desk/placed-problem'
import { Linter } from '../../lib/linter/linter'
import type { LintOptions } from '../../lib/linter/options'
import { problemOf } from '../../lib/linter/problem'
import { leftOut } from '../../lib/review/left-out'
import { type CheckedFile, openDocument } from '../../lib/review/report/file-report'
import { type ReportPage, reportPage } from '../../lib/review/report/html/report-page'
import { reviewModel } from '../../lib/review/review-model'
import { voiceMap } from '../../lib/review/voice-map'
import { version } from '../../package.json'
import type { Checked, Glimpse, OpenedDocument, Pasted, Request, SavedFile } from './protocol'

type CheckRequest = Omit<Extract<Request, { kind: 'check' }>, 'kind' | 'wantsGlimpses'>

/** Gaps told of as one, each of which has a paragraph to start from. Other words have the card of their one problem. */
const gapsIn = ({ category, folded = [] }: Diagnostic): readonly Diagnostic[] =>
  category === 'coverage' ? folded : []

const TYPES = {
  markdown: 'text/markdown',
  text: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** Blocks that a plain text has no way to write. */
const STRUCTURE: ReadonlySet<BlockKind> = new Set(['heading', 'list-item', 'table-cell'])

/** What the editor shows of a file that was read. */
function textOf({ document, format }: ReadResult, lined: LinedText | null): string {
  if (lined) return lined.lines.join('\n')
  if (format === 'html') return writeMarkdown(document)
  return (document.source?.source ?? document.text).replaceAll('\r\n', '\n')
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Tells where ranges of a document stand in the editor. */
const placesOf =
  ({ source }: PolicyDocument) =>
  (range: Range): Range | null =>
    source ? toSource(source, range) : range

/** What could not be written, each reason once. */
const notWritten = (reasons: readonly string[]): string[] =>
  [...new Set(reasons)].map((reason) => {
    const count = reasons.filter((one) => one === reason).length
    return `${count === 1 ? 'One change was' : `${count} changes were`} not written into the file. ${reason}`
  })

/** What a document was read from, and what its lines are where every line is a block. */
interface OpenFile {
  readonly name: string
  /** Null for words that came without a file, which are read as Markdown. */
  readonly read: ReadResult | null
  readonly lined: LinedText | null
}

/** The document that lies on the Desk: what it was read from, and what is known about it as it is edited. */
export class DeskDocument {
  readonly #linter = new Linter()
  /** Those of the page, by number: whoever opened another one can come back. */
  readonly #files = new Map<number, OpenFile>()
  #file: OpenFile = { name: 'policy.md', read: null, lined: null }
  #id = 0
  #next = 1
  #last: PolicyDocument | null = null

  /**
   * @param keep numbers of the documents that may be turned to later, besides the one on the Desk
   * @throws UnreadableDocument with one sentence for the reader
   */
  async open(
    name: string,
    bytes: Uint8Array,
    keep: readonly number[] = [],
  ): Promise<OpenedDocument> {
    const read = await readDocument(bytes, name)
    const { document, format } = read
    for (const id of this.#files.keys()) if (!keep.includes(id)) this.#files.delete(id)
    this.#files.set(this.#id, this.#file)
    this.#id = this.#next++
    this.#last = null
    const lined = format === 'docx' || format === 'pdf' ? toLines(document) : null
    this.#file = { name, read, lined }
    return {
      id: this.#id,
      name,
      title: document.title ?? name,
      format,
      text: textOf(read, lined),
      ...(lined ? { shapes: lined.shapes } : {}),
    }
  }

  /** Another document of the page lies on the Desk from now on. */
  turnTo(id: number): void {
    const file = this.#files.get(id)
    if (!file) return
    this.#files.set(this.#id, this.#file)
    this.#id = id
    this.#file = file
    this.#last = null
  }

  /**
   * The words to put in for something pasted: Markdown where it was copied with headings, lists or
   * tables. Pasted into nothing it says what the document is; without marks that is a plain text, whose
   * headings and bullets are found as in a file.
   */
  readPaste({ html, text, isWhole }: Pasted): string {
    const copied = html === '' ? null : readHtml(html)
    const isStructured = copied?.blocks.some(({ kind }) => STRUCTURE.has(kind)) ?? false
    const markdown = copied && isStructured ? writeMarkdown(copied).trimEnd() : null
    const { name, lined } = this.#file
    if (lined) return copied && isStructured ? toLines(copied).lines.join('\n') : text
    if (isWhole) {
      const isMarkdown = markdown !== null || isMarked(text)
      const read = isMarkdown ? null : { document: readPlainText(text), format: 'text' as const }
      this.#file = { name, read, lined }
    }
    return this.#file.read?.format === 'text' ? text : (markdown ?? text)
  }

  /**
   * Checks in steps, from the words in sight outwards. Each step gives a function that tells what is
   * known by then.
   */
  *check({ text, options, near }: CheckRequest): Generator<() => Glimpse, Checked, void> {
    const document = this.#documentOf(text)
    const toPlace = placesOf(document)
    const placed = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.flatMap((diagnostic): PlacedProblem[] => {
        const place = toPlace(diagnostic.range)
        return place ? [{ problem: problemOf(diagnostic), place }] : []
      })
    const first = document.starts.findIndex((start) => {
      const place = toPlace({ start, end: start })
      return place !== null && place.start >= near
    })
    for (const glance of this.#linter.inSteps(document, options, Math.max(0, first))) {
      const { done, of } = glance
      yield () => ({ progress: { done, of }, problems: placed(glance.diagnostics()) })
    }
    const analysis = this.#linter.analyse(document, options)
    return {
      problems: placed(analysis.diagnostics),
      folded: placed(analysis.diagnostics.flatMap(gapsIn)),
      leftOut: leftOut(analysis.suppressions, analysis.hidden),
      words: countWords(document.text),
      voice: voiceMap(analysis, toPlace),
      coverage: analysis.coverage.map((item) => ({
        ...item,
        evidence: item.evidence.flatMap((evidence) => {
          const place = toPlace(evidence)
          return place ? [{ ...evidence, ...place }] : []
        }),
      })),
      nature: analysis.nature,
      ...(this.#file.lined ? { shapes: this.#file.lined.shapes } : {}),
    }
  }

  /** The governor's report on the text as it stands. */
  report(text: string, options: LintOptions): ReportPage {
    return reportPage(
      this.#analysed(text, options),
      this.#file.name.replace(/\.[^.]+$/, ''),
      version,
    )
  }

  /** What a governor needs to know of the text as it stands. */
  review(text: string, options: LintOptions): ReviewModel {
    const file = this.#analysed(text, options)
    return reviewModel(file, placesOf(file.document))
  }

  #analysed(text: string, options: LintOptions): CheckedFile {
    const document = this.#documentOf(text)
    const analysis = this.#linter.analyse(document, options)
    return openDocument(this.#file.name, document, countWords(document.text), analysis)
  }

  /** The text as a file of the format it came in; a Word file keeps everything that was not edited. */
  save(text: string, date: string): SavedFile {
    const docx = this.#file.read?.docx
    if (!docx) {
      const isText = this.#file.read?.format === 'text'
      const base = this.#file.name.replace(/\.[^.]+$/, '')
      const source = this.#file.lined ? writeMarkdown(this.#documentOf(text)) : text
      return {
        name: `${base}${isText ? '.txt' : '.md'}`,
        bytes: encode(source),
        type: isText ? TYPES.text : TYPES.markdown,
        notes: [],
      }
    }
    const edits = editsForBlocks(docx.document.blocks, text.split('\n').map(blockText))
    const { bytes, refused } = patchDocx(docx, edits, { author: 'sendlint', date, mode: 'tracked' })
    return {
      name: this.#file.name.replace(/\.docx$/i, ' (checked).docx'),
      bytes: new Uint8Array(bytes),
      type: TYPES.docx,
      notes: notWritten(refused.map(({ reason }) => reason)),
    }
  }

  /** Paragraphs that say the same as before stay the same objects, of which everything is known. */
  #documentOf(text: string): PolicyDocument {
    const fresh = this.#parse(text)
    this.#last = this.#last ? reuseBlocks(this.#last, fresh) : fresh
    return this.#last
  }

  #parse(text: string): PolicyDocument {
    const { read, lined: before } = this.#file
    if (before) {
      const lines = text.split('\n')
      const lined = { lines, shapes: carryShapes(before, lines) }
      this.#file = { ...this.#file, lined }
      return fromLines(lined, read?.document.title ?? null)
    }
    if (read?.format === 'text') return readPlainText(text)
    const document = readMarkdown(text)
    // A web page may have a title that stands nowhere in it.
    return document.title === null && read ? { ...document, title: read.document.title } : document
  }
}
