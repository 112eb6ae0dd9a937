import { describe, expect, it } from 'vitest'
import { believedIndex } from '../../../lib/citation/believed-index'
import { citationsOf } from '../../../lib/citation/document'
import { resolve } from '../../../lib/citation/resolve'
import { separate } from '../../../lib/citation/separate'
import { readMarkdown } from '../../../lib/document/markdown'
import { indexEntries, indexedWorks } from '../../../lib/knowledge/code-of-practice-index'
import { besideTheCode } from './tables/beside-the-code'
import { formsOfLaw } from './tables/forms-of-law'
import { formsOfTheCode } from './tables/forms-of-the-code'
import { inDocuments } from './tables/in-documents'
import { inPassing } from './tables/in-passing'
import { led, unled } from './tables/led'

const index = believedIndex(indexEntries(), indexedWorks())

/** Every citation of a text as `source reference`, with `!status` unless nothing is wrong. */
const read = (text: string): string =>
  citationsOf(readMarkdown(text))
    .flatMap(separate)
    .map((citation) => {
      const { status } = resolve(citation, index, citation.claim)
      const place = [citation.source, citation.reference].filter(Boolean).join(' ')
      return status === 'ok' ? place : `${place} !${status}`
    })
    .join('; ')

describe('forms that people use', () => {
  it.each(formsOfTheCode)('of the Code: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(formsOfLaw)('of law: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(inDocuments)('in a document: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(inPassing)('in passing: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(besideTheCode)('beside the Code: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  const letter = (sentence: string): string =>
    read(
      `I have the SEND Code of Practice 2015 here. Look at 6.17 first.\n\nThank you for seeing us.\n\n${sentence}`,
    ).replace(/^cop; cop 6\.17(?:; )?/, '')

  it.each(led)('far from the name: %s', (sentence, expected) => {
    expect(letter(sentence)).toBe(expected)
  })

  it.each(unled)('no reference: %s', (sentence) => {
    expect(letter(sentence)).toBe('')
  })
})
