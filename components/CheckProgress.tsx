import './check-progress.css'

interface Props {
  /** Sections checked, and sections there are. */
  readonly done: number
  readonly of: number
}

/** How far the first check of a document has come. */
export function CheckProgress({ done, of }: Props) {
  const words = `${done} of ${of} sections`
  return (
    <div class="check-progress">
      <progress value={done} max={of} aria-label="Sections checked" />
      {of > 1 && <span>Checking … {words}</span>}
    </div>
  )
}
