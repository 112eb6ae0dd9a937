import { useEffect, useRef } from 'preact/hooks'
import './report-dialog.css'

interface Props {
  /** The report as a page of its own. */
  readonly html: string
  readonly onSave: () => void
  readonly onClose: () => void
}

/** Shows the report as it will be filed, to read, print or save. */
export function ReportDialog({ html, onSave, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const page = useRef<HTMLIFrameElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="report-dialog" aria-labelledby="report-title" onClose={onClose}>
      <header class="report-dialog-bar">
        <h2 id="report-title">Report</h2>
        <button type="button" onClick={() => page.current?.contentWindow?.print()}>
          Print
        </button>
        <button type="button" class="primary" onClick={onSave}>
          Save as a page
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <iframe ref={page} class="report-dialog-page" title="Report to print or save" srcdoc={html} />
    </dialog>
  )
}
