import { useEffect, useRef, useState } from 'preact/hooks'
import { DeskEmpty } from '../../components/DeskEmpty'
import { FilePicker } from '../../components/FilePicker'
import { FixAllDialog } from '../../components/FixAllDialog'
import { ReportDialog } from '../../components/ReportDialog'
import type { EditorOrigin } from '../../lib/core/editor-origin'
import { takeOver } from '../../lib/platform/hand-over'
import type { ReportPage } from '../../lib/review/report/html/report-page'
import { DeskSide } from './DeskSide'
import { DeskController } from './desk-controller'
import type { DeskState } from './desk-state'
import { samples } from './samples'
import './desk.css'

interface Props {
  /** Id of the sample to open at the start, if any. */
  readonly sample: string | null
  /** Key of a document that is being handed over, if any. */
  readonly handedOver: string | null
  /** The editor that somebody comes from to work on a copy. */
  readonly origin: EditorOrigin | null
}

/** The Desk: a document to write in, its problems beside it. */
export function Desk({ sample, handedOver, origin }: Props) {
  const holder = useRef<HTMLDivElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const [controller, setController] = useState<DeskController | null>(null)
  const [state, setState] = useState<DeskState | null>(null)
  const [isPreviewing, setPreviewing] = useState(false)
  const [report, setReport] = useState<ReportPage | null>(null)

  useEffect(() => {
    if (!holder.current) return
    const made = new DeskController(holder.current, setState)
    setController(made)
    const chosen = samples.find(({ id }) => id === sample)
    if (chosen) void made.openText(`${chosen.id}.md`, chosen.source)
    if (handedOver !== null) takeOver(handedOver, (document) => void made.openHandedOver(document))
    return () => made.destroy()
  }, [sample, handedOver])

  return (
    <div class="desk">
      <header class="desk-bar">
        <h1 class="desk-title">{state?.title ?? 'Desk'}</h1>
        <span class="desk-privacy">Your document stays in this browser.</span>
        <div class="desk-actions">
          <label class="desk-sample">
            <span class="visually-hidden">Open a sample</span>
            <select
              value=""
              onChange={({ currentTarget }) => {
                const chosen = samples.find(({ id }) => id === currentTarget.value)
                if (chosen) void controller?.openText(`${chosen.id}.md`, chosen.source)
                currentTarget.value = ''
              }}
            >
              <option value="">Samples</option>
              {samples.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <FilePicker field={picker} onFile={(file) => void controller?.openFile(file)} />
          <button type="button" onClick={() => picker.current?.click()}>
            Open…
          </button>
          <button type="button" disabled={!state?.hasText} onClick={() => void controller?.save()}>
            Save a copy
          </button>
          <button
            type="button"
            disabled={!state?.hasText}
            onClick={() => void controller?.reports.page().then(setReport)}
          >
            Report
          </button>
          <button
            type="button"
            class="primary"
            disabled={!state || state.safe === 0}
            onClick={() => setPreviewing(true)}
          >
            Fix all{state && state.safe > 0 ? ` (${state.safe} safe)` : ''}
          </button>
        </div>
      </header>
      <main class="desk-body">
        <section class="desk-page" aria-label="Document">
          <div ref={holder} class="desk-editor" />
          {state?.hasText === false && <DeskEmpty origin={origin} />}
        </section>
        <DeskSide state={state} controller={controller} />
      </main>
      {report && controller && (
        <ReportDialog
          html={report.html}
          onSave={() => void controller.reports.save(report)}
          onClose={() => setReport(null)}
        />
      )}
      {isPreviewing && controller && (
        <FixAllDialog
          changes={controller.safeChanges()}
          onApply={(ids) => controller.fixAll(ids)}
          onClose={() => setPreviewing(false)}
        />
      )}
    </div>
  )
}
