import './lookup-empty.css'

interface Props {
  /** Searches to try. */
  readonly examples: readonly string[]
  readonly onTry: (query: string) => void
}

/** What the lookup says before anything was ever looked up. */
export function LookupEmpty({ examples, onTry }: Props) {
  return (
    <div class="lookup-empty">
      <p>Type a paragraph number, a topic or a question.</p>
      <ul>
        {examples.map((example) => (
          <li key={example}>
            <button type="button" class="quiet" onClick={() => onTry(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
      <dl>
        <dt>↑ ↓</dt>
        <dd>choose</dd>
        <dt>Enter</dt>
        <dd>open</dd>
        <dt>Ctrl Enter</dt>
        <dd>copy the citation</dd>
        <dt>Esc</dt>
        <dd>back, clear, close</dd>
      </dl>
    </div>
  )
}
