import { useRef, useState } from 'preact/hooks'
import { FilePicker } from './FilePicker'
import './paste-box.css'

interface Props {
  /** Plain text, or the web page markup it was copied with, so that headings and lists are kept. */
  readonly onText: (text: string, format: 'text' | 'html') => void
  readonly onFile: (file: File) => void
}

/** Takes a policy that cannot be read where it lies: pasted, chosen or dropped. */
export function PasteBox({ onText, onFile }: Props) {
  const [text, setText] = useState('')
  const [isDropping, setDropping] = useState(false)
  const copied = useRef({ html: '', text: '' })
  const picker = useRef<HTMLInputElement>(null)

  const onPaste = ({ clipboardData, currentTarget }: ClipboardEvent) => {
    const isEmpty = currentTarget instanceof HTMLTextAreaElement && currentTarget.value === ''
    const html = isEmpty ? (clipboardData?.getData('text/html') ?? '') : ''
    copied.current = { html, text: clipboardData?.getData('text/plain') ?? '' }
  }
  const submit = () => {
    const { html, text: plain } = copied.current
    const isAsCopied = html !== '' && sameWords(text, plain)
    onText(isAsCopied ? html : text, isAsCopied ? 'html' : 'text')
  }
  const drop = (event: DragEvent) => {
    setDropping(false)
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    onFile(file)
  }

  return (
    <form
      class="paste-box"
      data-dropping={isDropping || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <label class="paste-box-label" for="paste-box-text">
        Your policy
      </label>
      <textarea
        id="paste-box-text"
        value={text}
        placeholder="Paste the text here, or drop a Word, Markdown, text or web page file."
        onPaste={onPaste}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="paste-box-buttons">
        <button type="submit" class="primary" disabled={text.trim() === ''}>
          Check it in the Desk
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          Open a file…
        </button>
        <FilePicker field={picker} onFile={onFile} />
      </div>
    </form>
  )
}

/** Text areas have line breaks of their own. */
const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()
