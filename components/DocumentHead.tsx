import './document-head.css'

interface Props {
  readonly title: string
  /** What can be done in the document, in words. */
  readonly tier: string
  /** Why not more, and what to do about it. */
  readonly reasons: readonly { readonly sentence: string; readonly nextStep: string }[]
}

/** Which document this is, and what can be done in it. */
export function DocumentHead({ title, tier, reasons }: Props) {
  return (
    <header class="document-head">
      <h1 title={title}>{title || 'This document'}</h1>
      {reasons.length === 0 && <p>{tier}</p>}
      {reasons.map(({ sentence, nextStep }) => (
        <p key={sentence}>
          {sentence} <strong>{nextStep}</strong>
        </p>
      ))}
    </header>
  )
}
