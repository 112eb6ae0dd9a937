const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The part of a text that the reader has selected on the page; all of it when nothing of it is. */
export function selectedPart(text: string): string {
  const selected = window.getSelection()?.toString().trim() ?? ''
  return selected !== '' && flat(text).includes(flat(selected)) ? selected : text
}
