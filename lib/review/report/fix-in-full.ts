import type { CodeAction } from '../../core/code-action'

/** Titles are made for buttons: some quote no more than the beginning of what they put in. */
const CUT = '…”'

/** What a fix does, in words, with the whole of its text: on paper there is nowhere else to read it. */
export function fixInFull({ title, replacement }: CodeAction): string {
  const open = title.indexOf('“')
  if (open < 0 || !title.endsWith(CUT)) return title
  return `${title.slice(0, open)}“${replacement.replace(/\s+/g, ' ').trim()}”`
}
