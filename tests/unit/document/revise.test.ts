import { describe, expect, test } from 'vitest'
import { joinedSentences } from '../../../lib/document/joined-sentences'
import { readMarkdown } from '../../../lib/document/markdown'
import type { PolicyDocument } from '../../../lib/document/policy-document'
import { replaceBlock, reuseBlocks } from '../../../lib/document/revise'

const listUnder = (stem: string): string =>
  `# Policy\n\n${stem}\n\n- with the family:\n  - writes the plan\n  - sends it to parents\n`

/** What each block says with the stems above it. */
const saidIn = ({ blocks }: PolicyDocument): string[] =>
  blocks.flatMap((block) => joinedSentences(block).map(({ text }) => text))

describe('a stem that changes', () => {
  const before = readMarkdown(listUnder('The SENCO:'))
  const after = readMarkdown(listUnder('The local authority:'))

  test('changes the items of items when the text is read again', () => {
    expect(saidIn(reuseBlocks(before, after))).toEqual(saidIn(after))
  })

  test('changes the items of items when it is edited', () => {
    const index = before.blocks.findIndex(({ text }) => text === 'The SENCO:')
    expect(saidIn(replaceBlock(before, index, 'The local authority:'))).toEqual(saidIn(after))
  })
})
