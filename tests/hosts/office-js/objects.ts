import type { ParagraphSpec, Span, WordModel } from './model'
import { type Batch, OfficeError, ProxyObject, unknownProperty } from './proxy'

/** Word's own search finds straight quotation marks for curly ones and the other way about. */
const lenient = (text: string): string => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')

const decode = (search: string): string =>
  search.replaceAll(/\^(.)/g, (_, code: string) => ({ t: '\t', l: '\v' })[code] ?? code)

export class Collection<Item> extends ProxyObject<readonly Item[]> {
  get items(): readonly Item[] {
    return this.loaded('items')
  }

  override load(properties: string): void {
    super.load('items')
    this.batch.enqueue(() => {
      for (const item of this.real) if (item instanceof ProxyObject) item.load(properties)
      // What the items have asked for just now belongs to the same sync.
      this.batch.runNested()
    })
  }

  protected override read(name: string): unknown {
    return name === 'items' ? this.real : unknownProperty(name)
  }
}

class Facts extends ProxyObject<Readonly<Record<string, unknown>>> {
  protected override read(name: string): unknown {
    return name in this.real ? this.real[name] : unknownProperty(name)
  }

  get level() {
    return this.loaded<number>('level')
  }
  get listString() {
    return this.loaded<string>('listString')
  }
  get rowIndex() {
    return this.loaded<number>('rowIndex')
  }
  get cellIndex() {
    return this.loaded<number>('cellIndex')
  }
  get headerRowCount() {
    return this.loaded<number>('headerRowCount')
  }
  get cannotEdit() {
    return this.loaded<boolean>('cannotEdit')
  }
}

const at = (model: WordModel, offset: number): Span => model.hold({ start: offset, end: offset })

export class FakeRange extends ProxyObject<Span> {
  get text(): string {
    return this.loaded('text')
  }

  get paragraphs() {
    return new ParagraphCollection(this.batch, () => {
      const { start, end } = this.real
      return paragraphsIn(this.batch, (span) => span.start <= end && span.end >= start)
    })
  }

  get parentContentControlOrNullObject(): Facts {
    return new Facts(this.batch, () => {
      const { model } = this.batch
      const control = model.specs[model.indexAt(this.real.start)]?.control
      return control ? { cannotEdit: control === 'locked' } : null
    })
  }

  getRange(location: 'Start' | 'End'): FakeRange {
    return new FakeRange(this.batch, () =>
      at(this.batch.model, location === 'Start' ? this.real.start : this.real.end),
    )
  }

  expandTo(range: FakeRange): FakeRange {
    return new FakeRange(this.batch, () =>
      this.batch.model.hold({
        start: Math.min(this.real.start, range.real.start),
        end: Math.max(this.real.end, range.real.end),
      }),
    )
  }

  insertText(words: string, location: string): FakeRange {
    if (location !== 'Replace') throw new OfficeError('InvalidArgument', location)
    const { faults, model } = this.batch
    return new FakeRange(this.batch, () => {
      if (faults.failsWriting === 'before') throw new OfficeError('AccessDenied', 'Protected.')
      const place = faults.swallows ? this.real : model.replace(this.real, words)
      if (faults.failsWriting === 'after') throw new OfficeError('GeneralException', 'Failed.')
      return place
    })
  }

  select(): void {
    this.batch.enqueue(() => Object.assign(this.batch.model.selection, { ...this.real }))
  }

  protected override read(name: string): unknown {
    return name === 'text' ? this.batch.model.slice(this.real) : unknownProperty(name)
  }
}

export class FakeParagraph extends ProxyObject<Span> {
  get text() {
    return this.loaded<string>('text')
  }
  get styleBuiltIn() {
    return this.loaded<string>('styleBuiltIn')
  }
  get outlineLevel() {
    return this.loaded<number>('outlineLevel')
  }
  get isListItem() {
    return this.loaded<boolean>('isListItem')
  }
  get tableNestingLevel() {
    return this.loaded<number>('tableNestingLevel')
  }

  get listItemOrNullObject(): Facts {
    return this.#facts(({ list }) => list && { level: list.level, listString: list.marker })
  }

  get parentTableCellOrNullObject(): Facts {
    return this.#facts(({ cell }) => cell && { rowIndex: cell.row, cellIndex: cell.column })
  }

  get parentTableOrNullObject(): Facts {
    return this.#facts(({ cell }) => cell && { headerRowCount: cell.headerRows ?? 0 })
  }

  get fields(): Collection<number> {
    this.batch.needs('1.4')
    return new Collection(this.batch, () =>
      Array.from({ length: this.#spec().fields ?? 0 }, (_, i) => i),
    )
  }

  getRange(location: 'Start' | 'End'): FakeRange {
    return new FakeRange(this.batch, () =>
      at(this.batch.model, location === 'Start' ? this.real.start : this.real.end),
    )
  }

  getReviewedText(version: 'Current' | 'Original'): { readonly value: string } {
    return reviewed(this.batch, () => this.real, version)
  }

  search(text: string, { matchCase }: { readonly matchCase?: boolean }): Collection<FakeRange> {
    if (text === '' || text.length > 255) {
      throw new OfficeError('SearchStringInvalidOrTooLong', `${text.length} characters`)
    }
    const alike = (words: string) => (matchCase ? lenient(words) : lenient(words).toLowerCase())
    return new Collection(this.batch, () => {
      const { model } = this.batch
      const { start } = this.real
      const within = alike(model.slice(this.real))
      const wanted = alike(decode(text))
      const found: FakeRange[] = []
      for (let i = within.indexOf(wanted); i >= 0; i = within.indexOf(wanted, i + wanted.length)) {
        const span = model.hold({ start: start + i, end: start + i + wanted.length })
        found.push(new FakeRange(this.batch, () => span))
      }
      return found
    })
  }

  select(): void {
    this.batch.enqueue(() => Object.assign(this.batch.model.selection, { ...this.real }))
  }

  protected override read(name: string): unknown {
    const { style, outlineLevel, list, cell } = this.#spec()
    switch (name) {
      case 'text':
        return this.batch.model.slice(this.real)
      case 'styleBuiltIn':
        return style ?? 'Normal'
      case 'outlineLevel':
        return outlineLevel ?? Number(/^Heading(\d)$/.exec(style ?? '')?.[1] ?? 10)
      case 'isListItem':
        return list !== undefined
      case 'tableNestingLevel':
        return cell ? (cell.nesting ?? 1) : 0
      default:
        return unknownProperty(name)
    }
  }

  #spec(): ParagraphSpec {
    const { model } = this.batch
    return model.specs[model.indexAt(this.real.start)] ?? {}
  }

  #facts(of: (spec: ParagraphSpec) => Readonly<Record<string, unknown>> | undefined): Facts {
    return new Facts(this.batch, () => of(this.#spec()) ?? null)
  }
}

export class ParagraphCollection extends Collection<FakeParagraph> {
  getFirst(): FakeParagraph {
    return new FakeParagraph(this.batch, () => this.real[0]?.real ?? null)
  }
}

/** Paragraphs of the document, made while the batch is being carried out. */
export const paragraphsIn = (batch: Batch, wanted: (span: Span) => boolean): FakeParagraph[] => {
  const found = batch.model
    .paragraphs()
    .filter(wanted)
    .map((span) => new FakeParagraph(batch, () => batch.model.hold(span)))
  batch.runNested()
  return found
}

export function reviewed(
  batch: Batch,
  span: () => Span,
  version: 'Current' | 'Original',
): { readonly value: string } {
  batch.needs('1.4')
  let value: string | null = null
  batch.enqueue(() => {
    value = batch.model.reviewed(span(), version)
  })
  return {
    get value(): string {
      if (value === null) throw new OfficeError('ValueNotLoaded', 'Not synced yet.')
      return value
    },
  }
}
