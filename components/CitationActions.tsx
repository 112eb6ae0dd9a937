import type { Ref } from 'preact'
import './citation-actions.css'

interface Props {
  /** The citation as it will be copied. */
  readonly citation: string
  readonly styles: readonly { readonly id: string; readonly label: string }[]
  readonly style: string
  readonly isPinned: boolean
  /** The button that gets the focus when a paragraph is opened. */
  readonly first: Ref<HTMLButtonElement>
  readonly onStyle: (id: string) => void
  readonly onCopy: () => void
  /** Absent where the official words are not at hand. */
  readonly onQuote?: () => void
  /** Absent where no document is open beside the lookup. */
  readonly onInsert?: () => void
  readonly onPin: () => void
}

/** What can be done with a paragraph, and the citation just as it will come out. */
export function CitationActions(props: Props) {
  const { citation, styles, style, isPinned, first, onQuote, onInsert } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend on screen
    <div class="citation" role="group" aria-label="Citation">
      <div class="citation-format">
        <span id="citation-preview" class="citation-preview">
          {citation}
        </span>
        <label>
          <span class="visually-hidden">Citation format</span>
          <select
            value={style}
            onChange={({ currentTarget }) => props.onStyle(currentTarget.value)}
          >
            {styles.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="citation-buttons">
        <button
          ref={first}
          type="button"
          class="primary"
          aria-describedby="citation-preview"
          onClick={props.onCopy}
        >
          Copy citation
        </button>
        {onInsert && (
          <button type="button" onClick={onInsert}>
            Insert
          </button>
        )}
        {onQuote && (
          <button type="button" onClick={onQuote}>
            Copy quotation
          </button>
        )}
        <button type="button" class="citation-pin" aria-pressed={isPinned} onClick={props.onPin}>
          {isPinned ? 'Pinned' : 'Pin'}
        </button>
      </div>
    </div>
  )
}
