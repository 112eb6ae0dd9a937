import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../lib/core/diagnostic'
import { isAtLeast } from '../../lib/core/severity'
import { readMarkdown } from '../../lib/document/markdown'
import { Linter } from '../../lib/linter/linter'
import { parseGold } from './lib/gold'
import { measure } from './lib/measure'
import { termPages } from './lib/term-pages'

const root = join(import.meta.dirname, '../..')
const goldPath = (name: string) => join(root, `tests/corpus/samples/${name}.gold.md`)
const shipped = (name: string) => readFileSync(join(root, `content/samples/${name}.md`), 'utf8')

const faulty = ['sen-policy-2014', 'advice-bad']
const current = ['send-policy-current', 'advice-good']

describe('the samples that ship', () => {
  test.each([...faulty, ...current])('%s is the one that was marked', (name) => {
    expect(parseGold(readFileSync(goldPath(name), 'utf8')).source).toBe(shipped(name))
  })

  test.each(faulty)('every outdated term planted in %s is found', (name) => {
    const { missed } = measure(goldPath(name), () => true)
    const terms = missed.filter(({ ids }) => ids.some((id) => termPages.has(id)))
    expect(terms.map(({ text }) => text)).toEqual([])
  })

  test.each(current)('%s holds no outdated term', (name) => {
    const serious = ({ category, severity }: Diagnostic) =>
      category === 'outdated-term' && isAtLeast(severity, 'warning')
    const found = new Linter().lint(readMarkdown(shipped(name)), { asOf: '2026-11-23' })
    expect(found.filter(serious).map(({ text }) => text)).toEqual([])
  })
})
