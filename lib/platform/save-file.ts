/** A file for the reader to keep. */
export interface NamedFile {
  readonly name: string
  readonly content: BlobPart
  /** Media type. */
  readonly type: string
}

/** Hands a file to the browser's own download. */
export function saveFile({ name, content, type }: NamedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
