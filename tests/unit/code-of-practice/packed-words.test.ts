import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EntryTokens } from '../../../lib/code-of-practice/entry-words'
import { packWords, unpackRow } from '../../../lib/code-of-practice/packed-words'
import { compileEntries } from '../../../lib/knowledge/compile/code-index'
import { packedSearchWords } from '../../../lib/knowledge/generated/search-words'
import { searchWordsModule } from '../../../scripts/lib/search-words'

const root = new URL('../../../', import.meta.url)

const pages = ['content/code-of-practice/', 'content/law/'].flatMap((folder) =>
  readdirSync(new URL(folder, root)).map((name) => ({
    file: folder + name,
    source: readFileSync(new URL(folder + name, root), 'utf8'),
  })),
)

describe('words of entries in numbers', () => {
  const words: readonly EntryTokens[] = [
    {
      asked: [
        ['senco', 'time'],
        ['how', 'long'],
      ],
      heading: ['time'],
      tags: [],
      gist: ['enough', 'time', 'time'],
      section: [],
    },
    { asked: [], heading: [], tags: [['plan'], ['review', 'plan']], gist: [], section: ['plan'] },
  ]

  const back = (all: readonly EntryTokens[]) => {
    const { vocabulary, entries, width } = packWords(all)
    const rows = entries.split('$')
    return { width, words: rows.map((row) => unpackRow(row, vocabulary.split(' '), width)) }
  }

  it('come back from two strings as they went in', () => {
    expect(back(words)).toEqual({ width: 2, words })
  })

  it('take three signs each where there are many', () => {
    const many = Array.from({ length: 9000 }, (_, i) => `w${i}`)
    const crowded = { asked: [], heading: many, tags: [many], gist: [], section: [] }
    expect(back([crowded])).toEqual({ width: 3, words: [crowded] })
  })

  it('are those of the pages as they stand', () => {
    expect(searchWordsModule(compileEntries(pages), [])).toContain(
      JSON.stringify(packedSearchWords.entries),
    )
  })
})
