import { describe, expect, it } from 'vitest'
import { believedIndex } from '../../../lib/citation/believed-index'
import { citationsOf } from '../../../lib/citation/document'
import { resolve } from '../../../lib/citation/resolve'
import { separate } from '../../../lib/citation/separate'
import { readMarkdown } from '../../../lib/document/markdown'
import { indexEntries, indexedWorks } from '../../../lib/knowledge/code-of-practice-index'
import { claimRows } from './tables/claims'

const index = believedIndex(indexEntries(), indexedWorks())

describe('what a sentence makes the Code say', () => {
  it.each(claimRows.map(([status, sentence]) => ({ status, sentence })))(
    '$status: $sentence',
    ({ status, sentence }) => {
      const found = citationsOf(readMarkdown(sentence))
        .flatMap(separate)
        .filter(({ kind }) => kind !== 'work')
      const statuses = found.map((citation) => resolve(citation, index, citation.claim).status)
      expect(statuses.at(-1)).toBe(status)
    },
  )
})
