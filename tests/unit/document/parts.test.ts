import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { partsOf } from '../../../lib/document/parts'
import type { PolicyDocument } from '../../../lib/document/policy-document'
import { replaceBlock, reuseBlocks } from '../../../lib/document/revise'

const section = (title: string, ...texts: string[]): string =>
  [`## ${title}`, ...texts].join('\n\n')
const policyOf = (...sections: string[]): PolicyDocument =>
  readMarkdown(['# Policy', ...sections].join('\n\n'))

const aims = section('Aims', 'We include everybody.')
const roles = section('Roles', 'The SENCO leads.', 'Teachers teach.')
const review = section('Review', 'Each year.')

/** Which sections of a document are the same objects as before, by title. */
function kept(before: PolicyDocument, fresh: PolicyDocument): string[] {
  const parts = partsOf(before)
  const after = reuseBlocks(before, fresh)
  return partsOf(after, parts).flatMap((part) =>
    parts.includes(part) ? (part.path.at(-1) ?? 'cover') : [],
  )
}

describe('the parts of a document', () => {
  test('stay the same objects while nothing changes', () => {
    const document = policyOf(aims, roles)
    const parts = partsOf(document)
    expect(partsOf(document, parts)).toBe(parts)
  })

  test('are new where a word changes, and nowhere else', () => {
    const document = policyOf(aims, roles, review)
    const parts = partsOf(document)
    const index = document.blocks.findIndex(({ text }) => text === 'Teachers teach.')
    const after = partsOf(replaceBlock(document, index, 'All teach.'), parts)
    expect(after.map((part, at) => part === parts[at])).toEqual([true, true, true, false, true])
  })

  test.each([
    // The section in front knows what follows it.
    [
      'put in',
      [aims, section('Names', 'Mrs Field'), roles, review],
      ['cover', 'Policy', 'Roles', 'Review'],
    ],
    ['left out', [aims, review], ['cover', 'Policy', 'Review']],
    [
      'put under another heading',
      [aims, '## More', roles.replace('##', '###'), review],
      ['cover', 'Policy', 'Review'],
    ],
  ])('are known again when a section is %s', (_, sections, same) => {
    expect(kept(policyOf(aims, roles, review), policyOf(...sections))).toEqual(same)
  })

  test('are never shared by two sections', () => {
    const twice = policyOf(review, review, review)
    const parts = partsOf(reuseBlocks(policyOf(review), twice), partsOf(policyOf(review)))
    expect(new Set(parts).size).toBe(parts.length)
  })
})

describe('blocks of a text read again', () => {
  test('are the old ones, each in one place', () => {
    const before = policyOf(aims, review, review)
    const { blocks } = reuseBlocks(before, policyOf(review, aims, review, review))
    expect(new Set(blocks).size).toBe(blocks.length)
    expect(before.blocks.every((block) => blocks.includes(block))).toBe(true)
  })

  test('are new where the same words stand in another way', () => {
    const before = readMarkdown('Pupils take part.\n\nParents too.')
    const after = reuseBlocks(before, readMarkdown('- Pupils take part.\n\nParents too.'))
    expect(after.blocks.map((block) => before.blocks.includes(block))).toEqual([false, true])
  })
})
