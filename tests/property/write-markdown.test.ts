import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble, type BlockDraft } from '../../lib/document/assemble'
import { readMarkdown } from '../../lib/document/markdown'
import { writeMarkdown } from '../../lib/document/write-markdown'

/** Words with everything in them that Markdown gives a meaning to. */
const word = fc.constantFrom(
  ...[
    'pupil',
    'SENCO',
    '1.',
    '2)',
    '#',
    '##',
    '-',
    '+',
    '*',
    '>',
    '=',
    '---',
    '===',
    '|',
    '\\',
    '&',
  ],
  ...['*a*', '_b_', 'c_d', '`e`', '[f]', '[g](h)', '[^1]', '<b>', '</b>', '&amp;', '&#42;', '~k~'],
  ...['\\*', 'l*', '*m', '**n**', '!', '![o](p)', 'q:', ']:', '(r)', '<', '3<4', '<!-- s', '__t__'],
)
const line = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => `The ${words.join(' ')} end`)
const opened = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => `${words.join(' ')} end`)
const text = fc.oneof(line, opened)

const paragraph = text.map((words): BlockDraft => ({ kind: 'paragraph', text: words }))
const heading = fc
  .record({ words: text, depth: fc.integer({ min: 1, max: 6 }) })
  .map(({ words, depth }): BlockDraft => ({ kind: 'heading', text: words, depth }))
const item = fc.record({ words: text, ordered: fc.boolean() }).map(
  ({ words, ordered }): BlockDraft => ({
    kind: 'list-item',
    text: words,
    list: { ordered, level: 1 },
  }),
)

test('whatever the words are, what is written is read as the same blocks', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(paragraph, heading, item), { maxLength: 6 }), (drafts) => {
      const blocks = (document: ReturnType<typeof readMarkdown>) =>
        document.blocks.map(({ kind, text: words, depth }) => `${kind} ${depth} ${words}`)
      const document = assemble(drafts)
      const markdown = writeMarkdown(document)
      expect(blocks(readMarkdown(markdown)), markdown).toEqual(blocks(document))
    }),
    { numRuns: 400 },
  )
})
