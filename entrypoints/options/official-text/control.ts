import type { ImportProgress, OfficialTextSummary } from '../../../components/OfficialTextPanel'
import {
  CodeNotFetched,
  fetchCode,
  GOV_UK_SITES,
} from '../../../lib/code-of-practice/import/gov-uk'
import { importCode } from '../../../lib/code-of-practice/import/import-code'
import type { OfficialCode } from '../../../lib/code-of-practice/official/official-code'
import { officialStore } from '../../../lib/code-of-practice/official/store'
import { UnreadableDocument } from '../../../lib/document/unreadable'
import { releaseSites, requestSites } from '../../../lib/platform/permissions'
import { today } from '../../../lib/platform/today'
import { loadPdfJs } from './pdfjs'

export interface OfficialTextState {
  readonly imported: OfficialTextSummary | null | undefined
  readonly progress: ImportProgress | null
  readonly error: string
  readonly notice: string
}

const inWords = (iso: string): string =>
  new Date(`${iso}T12:00:00`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

const summaryOf = (code: OfficialCode): OfficialTextSummary => ({
  edition: code.edition ?? 'Not stated in the file',
  importedOn: inWords(code.importedOn),
  from: code.from,
  paragraphs: code.paragraphs.length,
  pages: code.pages,
  sha256: code.sha256,
  gaps: code.report.gaps,
  surprises: code.report.surprises,
})

/** Brings the official text in and removes it, one thing at a time. */
export class OfficialTextControl {
  readonly #store = officialStore()
  readonly #unwatch: () => void
  #state: OfficialTextState = { imported: undefined, progress: null, error: '', notice: '' }
  #running: AbortController | null = null

  constructor(private readonly onState: (state: OfficialTextState) => void) {
    this.#unwatch = this.#store.watch(() => void this.#refresh())
    void this.#refresh()
  }

  destroy(): void {
    this.#unwatch()
    this.#running?.abort()
  }

  choose(file: File): Promise<void> {
    return this.#run(`Opening ${file.name}`, async (signal) => {
      await this.#take(new Uint8Array(await file.arrayBuffer()), file.name, signal)
    })
  }

  fetch(): Promise<void> {
    return this.#run('Waiting for your permission', async (signal) => {
      if (!(await requestSites(GOV_UK_SITES))) {
        throw new CodeNotFetched(
          'Without the permission nothing was fetched. You can choose a PDF instead.',
        )
      }
      try {
        this.#update({ progress: { label: 'Fetching the PDF from GOV.UK', pages: null } })
        const { bytes, url } = await fetchCode((address, init) => fetch(address, init), signal)
        await this.#take(bytes, new URL(url).host, signal)
      } finally {
        await releaseSites(GOV_UK_SITES)
      }
    })
  }

  cancel(): void {
    this.#running?.abort()
  }

  remove(): Promise<void> {
    return this.#run('Removing the text', async () => {
      await this.#store.remove()
      await this.#refresh()
      this.#update({ notice: 'The official text has been removed from this computer.' })
    })
  }

  async #take(bytes: Uint8Array, from: string, signal: AbortSignal): Promise<void> {
    const code = await importCode(bytes, {
      from,
      date: today(),
      pdfjs: await loadPdfJs(),
      signal,
      onProgress: (done, all) =>
        this.#update({
          progress: { label: `Reading page ${done} of ${all}`, pages: { done, all } },
        }),
    })
    await this.#store.replace(code)
    await this.#refresh()
    this.#update({
      notice: `Imported ${code.paragraphs.length.toLocaleString('en-GB')} paragraphs.`,
    })
  }

  async #run(label: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#running) return
    const running = new AbortController()
    this.#running = running
    this.#update({ progress: { label, pages: null }, error: '', notice: '' })
    try {
      await work(running.signal)
    } catch (error) {
      if (running.signal.aborted) this.#update({ notice: 'Cancelled. Nothing was changed.' })
      else this.#update({ error: explain(error) })
    } finally {
      this.#running = null
      this.#update({ progress: null })
    }
  }

  async #refresh(): Promise<void> {
    try {
      const code = await this.#store.read()
      this.#update({ imported: code && summaryOf(code) })
    } catch (error) {
      this.#update({ imported: null, error: explain(error) })
    }
  }

  #update(change: Partial<OfficialTextState>): void {
    this.#state = { ...this.#state, ...change }
    this.onState(this.#state)
  }
}

function explain(error: unknown): string {
  if (error instanceof UnreadableDocument || error instanceof CodeNotFetched) return error.message
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  return full
    ? 'The browser has no room left to store the text. Free some space and try again.'
    : 'Something went wrong, and nothing was changed. Please try once more.'
}
