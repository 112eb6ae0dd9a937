import type { EditorOrigin } from '../lib/core/editor-origin'
import './desk-empty.css'

interface Props {
  /** The editor that somebody comes from; null when the Desk was opened by itself. */
  readonly origin: EditorOrigin | null
}

const names: Record<EditorOrigin, string> = { 'google-docs': 'Google Docs', 'word-online': 'Word' }

const ways: Record<EditorOrigin, readonly string[]> = {
  'google-docs': ['File', 'Download', 'Microsoft Word (.docx)'],
  'word-online': ['File', 'Save a Copy', 'Download a copy'],
}

/** What to do with an empty Desk. */
export function DeskEmpty({ origin }: Props) {
  if (origin === null)
    return (
      <div class="desk-empty">
        <p>
          Paste your policy here, type, or drop a Word, Markdown, text or web page file. Nothing
          leaves this browser.
        </p>
      </div>
    )
  return (
    <section class="desk-empty" aria-label={`A copy from ${names[origin]}`}>
      <h2>Work on a copy from {names[origin]}</h2>
      <ol>
        <li>
          In {names[origin]}, choose{' '}
          {ways[origin].map((step, index) => (
            <>
              {index > 0 && ' → '}
              <strong>{step}</strong>
            </>
          ))}
          .
        </li>
        <li>Drop the downloaded file here, or choose Open… above.</li>
      </ol>
      <p>
        Your fixes come back as tracked changes: choose Save a copy, and accept or reject each one
        in Word{origin === 'google-docs' ? ' or Docs' : ''}. Nothing leaves this browser.
      </p>
    </section>
  )
}
