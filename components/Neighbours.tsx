import type { ParagraphLine } from '../lib/core/paragraph-view'

interface Props {
  readonly before: ParagraphLine | null
  readonly after: ParagraphLine | null
  readonly onGo: (id: string) => void
}

/** The paragraphs that stand before and after one. */
export function Neighbours({ before, after, onGo }: Props) {
  const row = (line: ParagraphLine, name: string, arrow: string) => (
    <button type="button" class="neighbour" onClick={() => onGo(line.id)}>
      <span aria-hidden="true">{arrow}</span>
      <span class="visually-hidden">{name}</span>
      <span class="neighbour-label">{line.label}</span>
      <span class="neighbour-heading">{line.heading}</span>
    </button>
  )
  return (
    <nav class="neighbours" aria-label="Neighbours">
      {before && row(before, 'Before:', '←')}
      {after && row(after, 'After:', '→')}
    </nav>
  )
}
