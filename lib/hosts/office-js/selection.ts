import type { Place } from '../snapshot'
import { plainBreaks } from './read-body'
import type { WordApplication } from './word-api'

/** The selection as a place, told by how much stands before it; null when it crosses paragraphs. */
export function readSelection(word: WordApplication): Promise<Place | null> {
  return word.run(async (context) => {
    const { body } = context.document
    const selection = context.document.getSelection()
    const { paragraphs } = selection
    const begin = selection.getRange('Start')
    const paragraphsBefore = body.getRange('Start').expandTo(begin).paragraphs
    const lead = paragraphs.getFirst().getRange('Start').expandTo(begin)
    selection.load('text')
    paragraphs.load('text')
    paragraphsBefore.load('text')
    lead.load('text')
    await context.sync()
    if (paragraphs.items.length !== 1) return null
    const start = plainBreaks(lead.text).length
    const end = start + plainBreaks(selection.text).length
    return { paragraph: paragraphsBefore.items.length - 1, start, end }
  })
}
