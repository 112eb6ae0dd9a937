import { useRef } from 'preact/hooks'
import { counted } from '../lib/core/counted'
import './setting.css'
import './official-text-panel.css'

/** What is known of the imported text, in words. */
export interface OfficialTextSummary {
  /** “January 2015”. */
  readonly edition: string
  /** “28 November 2026”. */
  readonly importedOn: string
  readonly from: string
  readonly paragraphs: number
  readonly pages: number
  readonly sha256: string
  /** Numbers that were not found between others. */
  readonly gaps: readonly string[]
  /** What else is worth a look, one sentence each. */
  readonly surprises: readonly string[]
}

export interface ImportProgress {
  readonly label: string
  /** Pages read and pages in all; null while neither is known. */
  readonly pages: { readonly done: number; readonly all: number } | null
}

interface Props {
  /** Undefined while it is not known yet; null where nothing has been imported. */
  readonly imported: OfficialTextSummary | null | undefined
  readonly progress: ImportProgress | null
  /** Why the last attempt came to nothing; empty otherwise. */
  readonly error: string
  /** What was done last; empty otherwise. */
  readonly notice: string
  readonly publicationPage: string
  readonly onChoose: (file: File) => void
  readonly onFetch: () => void
  readonly onCancel: () => void
  readonly onRemove: () => void
}

/** The state of the official text, and the ways to bring it in, renew it and remove it. */
export function OfficialTextPanel(props: Props) {
  const { imported, progress, error, notice } = props
  const isBusy = progress !== null
  const again = imported ? 'Replace with a PDF…' : 'Choose PDF…'
  return (
    <section class="setting official" aria-labelledby="official-heading">
      <h2 id="official-heading">Official text of the Code</h2>
      <p>
        sendlint comes with summaries of the Code’s paragraphs in its own words. With the official
        PDF it can show and quote the Code itself, search all of it, compare quotations word by
        word, and say for certain which paragraphs exist. The PDF is read on this computer and stays
        here.
      </p>
      {imported === null && <p class="setting-box">No official text has been imported.</p>}
      {imported && <Imported imported={imported} />}
      {progress && <Progress progress={progress} onCancel={props.onCancel} />}
      {error !== '' && (
        <p class="official-error" role="alert">
          {error}
        </p>
      )}
      <p role="status" class="official-notice">
        {notice}
      </p>
      <div class="official-actions">
        <FileButton label={again} disabled={isBusy} onChoose={props.onChoose} />
        <button
          type="button"
          disabled={isBusy}
          aria-describedby="official-fetch"
          onClick={props.onFetch}
        >
          Fetch from GOV.UK
        </button>
        {imported && (
          <button type="button" disabled={isBusy} onClick={props.onRemove}>
            Remove
          </button>
        )}
      </div>
      <p id="official-fetch" class="official-fine">
        Fetching asks your browser for permission to reach www.gov.uk and
        assets.publishing.service.gov.uk, requests the Code’s page and its PDF, and gives the
        permission back. Nothing about you or your documents is sent, and it only ever happens when
        you press the button. You can also download the PDF yourself from{' '}
        <a href={props.publicationPage} target="_blank" rel="noreferrer">
          the Code’s page on GOV.UK
        </a>
        . Contains public sector information licensed under the Open Government Licence v3.0.
      </p>
    </section>
  )
}

function FileButton(props: {
  readonly label: string
  readonly disabled: boolean
  readonly onChoose: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        class="primary"
        disabled={props.disabled}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="PDF of the Code"
        accept="application/pdf,.pdf"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same file may be chosen again.
          currentTarget.value = ''
          if (file) props.onChoose(file)
        }}
      />
    </>
  )
}

function Progress(props: { readonly progress: ImportProgress; readonly onCancel: () => void }) {
  const { label, pages } = props.progress
  return (
    <div class="official-progress">
      <label for="official-bar">{label}</label>
      {pages ? (
        <progress id="official-bar" value={pages.done} max={pages.all} />
      ) : (
        <progress id="official-bar" />
      )}
      <button type="button" onClick={props.onCancel}>
        Cancel
      </button>
    </div>
  )
}

function Imported({ imported }: { readonly imported: OfficialTextSummary }) {
  const { gaps, surprises } = imported
  return (
    <div class="setting-box official-imported">
      <dl>
        <dt>Edition</dt>
        <dd>{imported.edition}</dd>
        <dt>Imported</dt>
        <dd>
          {imported.importedOn}, from {imported.from}
        </dd>
        <dt>Contents</dt>
        <dd>
          {counted(imported.paragraphs, 'numbered paragraph', 'numbered paragraphs')} on{' '}
          {counted(imported.pages, 'page', 'pages')}
        </dd>
        <dt>Gaps</dt>
        <dd>
          {gaps.length === 0 ? 'None: every number follows the one before.' : gaps.join(', ')}
        </dd>
        <dt>SHA-256</dt>
        <dd class="official-hash">{imported.sha256}</dd>
      </dl>
      {surprises.length > 0 && (
        <details>
          <summary>
            {counted(surprises.length, 'thing', 'things')} to know before relying on it
          </summary>
          <ul>
            {surprises.map((surprise) => (
              <li key={surprise}>{surprise}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
