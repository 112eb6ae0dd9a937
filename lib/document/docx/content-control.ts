import type { Lock } from './docx-document'
import { childOf, elements, valOf, type Xml } from './xml'

const form = (reason: string): Lock => ({ kind: 'form', reason })

const LOCKED = form('This text is in a locked part of the document.')
const BOUND = form('Word fills this text in from the document’s properties.')
const PROMPT = form('This is a prompt that waits to be filled in.')
const CHOICE = form('This text is chosen from a list in the document.')

/** Why the text in a content control (`w:sdt`) must be left alone, if it must. */
export function controlLock(control: Xml): Lock | null {
  const properties = childOf(control, 'w:sdtPr')
  const lock = valOf(properties, 'w:lock')
  if (lock === 'contentLocked' || lock === 'sdtContentLocked') return LOCKED
  if (childOf(properties, 'w:dataBinding')) return BOUND
  if (childOf(properties, 'w:showingPlcHdr')) return PROMPT
  return childOf(properties, 'w:dropDownList') ? CHOICE : null
}

/** Whether a content control is the document's list of contents. */
export function isContents(control: Xml): boolean {
  const gallery = childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj')
  return valOf(gallery, 'w:docPartGallery') === 'Table of Contents'
}

const TEXTUAL = new Set(['w:t', 'w:p', 'w:r', 'w:tbl', 'w:txbxContent'])

const hasText = (node: Xml): boolean =>
  elements(node).some((child) => TEXTUAL.has(child.name) || hasText(child))

/**
 * The one branch of `mc:AlternateContent` to read: the first that holds text. Word writes the same
 * text box once for new versions and once for old, and it must not be read twice.
 */
export function chosenBranch(alternatives: Xml): Xml | null {
  return (
    elements(alternatives).find(
      (branch) => (branch.name === 'mc:Choice' || branch.name === 'mc:Fallback') && hasText(branch),
    ) ?? null
  )
}
