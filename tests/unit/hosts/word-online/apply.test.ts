import { describe, expect, test } from 'vitest'
import { targetAt } from '../../../../lib/hosts/target'
import { applyInFrame } from '../../../../lib/hosts/word-online/main/apply'

interface Behaviour {
  /** Runs when a transaction is opened, before anything is read in it. */
  readonly atOpening?: (texts: string[]) => unknown
  readonly insert?: (write: () => void) => void
}

const count = (length: number) => ({ length: () => length })

/** A frame whose model holds these paragraphs. */
function frameWith(texts: string[], { atOpening, insert = (write) => write() }: Behaviour = {}) {
  const paragraph = (index: number): object => ({
    get text() {
      return texts[index]
    },
    uniqueLocalId: `${index}`,
    getNext: () => (index + 1 < texts.length ? paragraph(index + 1) : { isNullObject: true }),
    getSubrange(start: number, length: number) {
      if (texts[index] === undefined) throw new Error('This paragraph is gone.')
      return {
        text: texts[index].slice(start, start + length),
        insertText: (words: string) =>
          insert(() => {
            const text = texts[index] ?? ''
            texts[index] = text.slice(0, start) + words + text.slice(start + length)
          }),
      }
    },
    fields: count(0),
    contentControls: count(0),
    inlinePictures: count(0),
    footnotes: count(0),
    endnotes: count(0),
    parentContentControlOrNullObject: null,
  })
  class AutomationTransaction {
    constructor() {
      atOpening?.(texts)
    }
    dispose(): void {
      // Nothing is held.
    }
  }
  const body = {
    type: 0,
    get text() {
      return texts.map((text) => `${text}\r`).join('')
    },
    paragraphs: { getFirst: () => paragraph(0) },
  }
  const getDocument = () => ({ changeTrackingMode: 0, body })
  return {
    WordEditor: { Extension: { AutomationUtility: { getDocument }, AutomationTransaction } },
  }
}

const request = {
  target: targetAt('Aims\rThe LEA pays.\r', { start: 9, end: 12 }),
  replacement: 'local authority',
}
const texts = () => ['Aims', 'The LEA pays.']

describe('a change through the model', () => {
  test('is made once', () => {
    const held = texts()
    expect(applyInFrame(frameWith(held), request)).toMatchObject({ status: 'applied' })
    expect(held).toEqual(['Aims', 'The local authority pays.'])
  })

  test.each<[string, Behaviour, string]>([
    [
      'somebody has moved the words meanwhile',
      { atOpening: (held) => held.splice(1, 1, 'Now: The LEA pays.') },
      'selection-failed',
    ],
    [
      'somebody has deleted the paragraph meanwhile',
      { atOpening: (held) => held.pop() },
      'selection-failed',
    ],
    [
      'the paragraph is held by somebody else',
      {
        insert: () => {
          throw new Error('locked')
        },
      },
      'no-input',
    ],
    ['nothing happens', { insert: () => undefined }, 'not-changed'],
  ])('is refused, and nothing written, when %s', (_, behaviour, reason) => {
    const held = texts()
    expect(applyInFrame(frameWith(held, behaviour), request)).toMatchObject({
      status: 'refused',
      reason,
    })
    expect(held.join()).not.toContain('local authority')
  })

  test('is reported when it threw and was made all the same', () => {
    const held = texts()
    const insert = (write: () => void) => {
      write()
      throw new Error('late')
    }
    expect(applyInFrame(frameWith(held, { insert }), request)).toMatchObject({ status: 'applied' })
  })
})
