import type { RefObject } from 'preact'

interface Props {
  /** For the button that opens it; the field itself is not seen. */
  readonly field: RefObject<HTMLInputElement | null>
  readonly onFile: (file: File) => void
}

/** The browser's dialogue for a document to check. */
export function FilePicker({ field, onFile }: Props) {
  return (
    <input
      ref={field}
      class="visually-hidden"
      type="file"
      aria-label="Document to open"
      tabIndex={-1}
      accept=".md,.markdown,.txt,.html,.htm,.docx,.pdf"
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        if (file) onFile(file)
        // So that the same file can be chosen again.
        currentTarget.value = ''
      }}
    />
  )
}
