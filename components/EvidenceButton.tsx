import './evidence-button.css'

interface Props {
  /** A sentence of the document. */
  readonly text: string
  readonly onReveal: () => void
}

/** A sentence of the document that goes to its place. */
export function EvidenceButton({ text, onReveal }: Props) {
  return (
    <button type="button" class="evidence" onClick={onReveal}>
      <span>“{text.replace(/\s+/g, ' ')}”</span>
    </button>
  )
}
