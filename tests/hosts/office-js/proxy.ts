import type { WordModel } from './model'

/** As Office.js throws when its rules are broken. */
export class OfficeError extends Error {
  override readonly name = 'RichApi.Error'

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** What goes wrong on purpose. */
export interface Faults {
  /** Called before each sync is carried out, with its number in the run, from 1. */
  beforeSync?: (count: number) => void
  /** Takes writes and does nothing with them. */
  swallows?: boolean
  /** Fails a sync that writes, after having written or before. */
  failsWriting?: 'after' | 'before'
}

type Task = () => void

/** The queue of one `Word.run`: nothing happens before `sync`. */
export class Batch {
  #tasks: Task[] = []
  #syncs = 0
  #isOver = false

  constructor(
    readonly model: WordModel,
    readonly faults: Faults,
    /** The newest WordApi there is. */
    readonly version: string,
  ) {}

  enqueue(task: Task): void {
    if (this.#isOver) throw new OfficeError('InvalidRequestContext', 'The batch has failed.')
    this.#tasks.push(task)
  }

  needs(version: string): void {
    if (this.version < version) {
      throw new OfficeError('ApiNotFound', `WordApi ${version} is not supported here.`)
    }
  }

  /** Carries out at once what was enqueued while another task was. */
  runNested(): void {
    const tasks = this.#tasks
    this.#tasks = []
    for (const task of tasks) task()
  }

  async sync(): Promise<void> {
    const tasks = this.#tasks
    this.#tasks = []
    await new Promise((resolve) => setTimeout(resolve))
    this.faults.beforeSync?.(++this.#syncs)
    try {
      for (const task of tasks) task()
    } catch (error) {
      this.#isOver = true
      throw error
    }
  }
}

/** Stands for something in the document, which is looked up when its turn in the batch comes. */
export abstract class ProxyObject<Real> {
  #real: Real | null | undefined
  readonly #loaded = new Map<string, unknown>()

  constructor(
    protected readonly batch: Batch,
    find: () => Real | null,
  ) {
    batch.enqueue(() => {
      this.#real = find()
    })
  }

  /** The thing itself, while the batch is being carried out. */
  get real(): Real {
    if (this.#real === undefined) throw new OfficeError('InvalidObjectPath', 'Not synced yet.')
    if (this.#real === null) throw new OfficeError('ItemNotFound', 'There is no such thing.')
    return this.#real
  }

  get isNullObject(): boolean {
    if (this.#real === undefined) throw new OfficeError('PropertyNotLoaded', 'isNullObject')
    return this.#real === null
  }

  load(properties: string): void {
    for (const name of properties.split(',')) {
      this.batch.enqueue(() => {
        if (this.#real === null) return
        this.#loaded.set(name, this.read(name))
      })
    }
  }

  /** A property's value, while the batch is being carried out. */
  protected abstract read(name: string): unknown

  protected loaded<T>(name: string): T {
    if (!this.#loaded.has(name)) {
      throw new OfficeError('PropertyNotLoaded', `“${name}” was not loaded and synced.`)
    }
    return this.#loaded.get(name) as T
  }
}

/** A property of the reference that is not stood in for here would be a fault of the test. */
export const unknownProperty = (name: string): never => {
  throw new OfficeError('InvalidArgument', `“${name}” is not a property of this object.`)
}
