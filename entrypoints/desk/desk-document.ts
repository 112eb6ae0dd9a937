import { countWords } from '../../lib/core/count-words'
import type { Diagnostic } from '../../lib/core/diagnostic'
import type { Range } from '../../lib/core/range'
import type { ReviewModel } from '../../lib/core/review'
import { editsForBlocks } from '../../lib/document/docx/block-edits'
import { patchDocx } from '../../lib/document/docx/patch-docx'
import { readHtml } from '../../lib/document/html'
import { readMarkdown } from '../../lib/document/markdown'
import { readPlainText } from '../../lib/document/plain-text'
import type { PolicyDocument } from '../../lib/document/policy-document'
import { type ReadResult, readDocument } from '../../lib/document/read'
import { reuseBlocks } from '../../lib/document/revise'
import { toSource } from '../../lib/document/source-map'
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
import type { Checked, Glimpse, OpenedDocument, Request, SavedFile } from './protocol'

type CheckRequest = Omit<Extract<Request, { kind: 'check' }>, 'kind' | 'wantsGlimpses'>

const TYPES = {
  markdown: 'text/markdown',
  text: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

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
    const isSource = format === 'markdown' || format === 'text'
    for (const id of this.#files.keys()) if (!keep.includes(id)) this.#files.delete(id)
    this.#files.set(this.#id, this.#file)
    this.#id = this.#next++
    this.#last = null
    const lined = isSource ? null : toLines(document)
    this.#file = { name, read, lined }
    return {
      id: this.#id,
      name,
      title: document.title ?? name,
      format,
      text: lined
        ? lined.lines.join('\n')
        : (document.source?.source ?? document.text).replaceAll('\r\n', '\n'),
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

  /** Lines of text copied from a word processor or a web page. */
  readPaste(html: string): LinedText {
    return toLines(readHtml(html))
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
      folded: placed(analysis.diagnostics.flatMap(({ folded = [] }) => folded)),
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
      const source = this.#file.lined ? this.#markdownOf(text) : text
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
    return read?.format === 'text' ? readPlainText(text) : readMarkdown(text)
  }

  /** Headings and bullets of a document that came without a file to write back into. */
  #markdownOf(text: string): string {
    const lines = text.split('\n')
    const shapes = this.#file.lined ? carryShapes(this.#file.lined, lines) : []
    return `${lines
      .map((line, index) => {
        const shape = shapes[index]
        const words = blockText(line)
        if (shape?.kind === 'heading') return `\n${'#'.repeat(shape.depth ?? 1)} ${words}\n`
        if (shape?.list) return `${'  '.repeat(shape.list.level - 1)}- ${words}`
        return `${shape?.inQuotation ? '> ' : ''}${words}\n`
      })
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`
  }
}
