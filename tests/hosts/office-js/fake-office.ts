import type {
  OfficePage,
  RequestContext,
  WordDocument,
} from '../../../lib/hosts/office-js/word-api'
import { type ParagraphSpec, WordModel } from './model'
import { FakeRange, ParagraphCollection, paragraphsIn, reviewed } from './objects'
import { Batch, type Faults, OfficeError, ProxyObject, unknownProperty } from './proxy'

export interface FakeOptions {
  readonly paragraphs: readonly string[]
  readonly specs?: readonly ParagraphSpec[]
  readonly title?: string
  readonly url?: string
  /** The newest WordApi there is. */
  readonly version?: string
  readonly readOnly?: boolean
  readonly host?: string | null
  readonly tracking?: 'Off' | 'TrackAll' | 'TrackMineOnly'
  readonly faults?: Faults
}

class Properties extends ProxyObject<{ readonly title: string }> {
  get title(): string {
    return this.loaded('title')
  }
  protected override read(name: string): unknown {
    return name === 'title' ? this.real.title : unknownProperty(name)
  }
}

type Event = 'onParagraphAdded' | 'onParagraphChanged' | 'onParagraphDeleted'

/** Word and Office.js in memory, with the rules of the real ones: load, sync, then read. */
export class FakeOffice {
  readonly model: WordModel
  readonly faults: Faults
  mode: 'readOnly' | 'readWrite'
  readonly page: OfficePage
  readonly #version: string
  readonly #title: string
  readonly #handlers = new Set<() => Promise<void>>()
  readonly #onSelection = new Set<() => void>()

  constructor(options: FakeOptions) {
    this.#version = options.version ?? '1.8'
    this.#title = options.title ?? 'SEND policy'
    this.faults = options.faults ?? {}
    this.mode = options.readOnly ? 'readOnly' : 'readWrite'
    this.model = new WordModel(options.paragraphs, options.specs ?? [], () => this.#tellOfEdit())
    this.model.tracking = options.tracking ?? 'Off'
    this.page = {
      Office: {
        onReady: async () => ({ host: options.host === undefined ? 'Word' : options.host }),
        context: {
          document: this.#officeDocument(
            options.url ?? 'https://school.example/SEND%20policy.docx',
          ),
          requirements: {
            isSetSupported: (set, version) => set === 'WordApi' && version <= this.#version,
          },
        },
      },
      Word: { run: (work) => this.#run(work) },
    }
  }

  /** How many handlers were left behind. */
  get handlers(): number {
    return this.#handlers.size + this.#onSelection.size
  }

  /** The person clicks somewhere in the document. */
  tellOfSelection(): void {
    for (const handler of this.#onSelection) handler()
  }

  #tellOfEdit(): void {
    for (const handler of this.#handlers) void handler()
  }

  #officeDocument(url: string) {
    const isMode = () => this.mode
    return {
      get mode() {
        return isMode()
      },
      url,
      addHandlerAsync: (event: string, handler: () => void) => {
        if (event === 'documentSelectionChanged') this.#onSelection.add(handler)
      },
      removeHandlerAsync: (_event: string, { handler }: { readonly handler: () => void }) => {
        this.#onSelection.delete(handler)
      },
    }
  }

  async #run<T>(work: (context: RequestContext) => Promise<T>): Promise<T> {
    const batch = new Batch(this.model, this.faults, this.#version)
    const context: RequestContext = {
      document: this.#document(batch, () => context),
      sync: () => batch.sync(),
    }
    const result = await work(context)
    await batch.sync()
    return result
  }

  #document(batch: Batch, context: () => RequestContext): WordDocument {
    const { model } = batch
    const properties = new Properties(batch, () => ({ title: this.#title }))
    const whole = () => ({ start: 0, end: Math.max(0, model.text.length - 1) })
    let tracking: string | null = null
    const source = (name: Event) => {
      batch.needs('1.6')
      const add = (handler: () => Promise<void>) => {
        const own = async () => handler()
        batch.enqueue(() => void (name === 'onParagraphChanged' && this.#handlers.add(own)))
        return {
          remove: () => batch.enqueue(() => void this.#handlers.delete(own)),
          context: context(),
        }
      }
      return { add }
    }
    return {
      properties,
      body: {
        paragraphs: new ParagraphCollection(batch, () => paragraphsIn(batch, () => true)),
        getRange: (location) =>
          new FakeRange(batch, () => {
            const offset = location === 'Start' ? 0 : whole().end
            return model.hold({ start: offset, end: offset })
          }),
        getReviewedText: (version) => reviewed(batch, whole, version),
      },
      load(names) {
        batch.needs('1.4')
        if (names !== 'changeTrackingMode') unknownProperty(names)
        batch.enqueue(() => {
          tracking = model.tracking
        })
      },
      get changeTrackingMode(): string {
        if (tracking === null) throw new OfficeError('PropertyNotLoaded', 'changeTrackingMode')
        return tracking
      },
      getSelection: () => new FakeRange(batch, () => model.selection),
      get onParagraphAdded() {
        return source('onParagraphAdded')
      },
      get onParagraphChanged() {
        return source('onParagraphChanged')
      },
      get onParagraphDeleted() {
        return source('onParagraphDeleted')
      },
    }
  }
}
