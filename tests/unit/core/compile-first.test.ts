import { expect, test } from 'vitest'
import { compileFirst } from '../../../lib/core/compile-first'

test('expressions are run on texts of both widths before they are needed, and find the same afterwards', () => {
  const pattern = /plans?/i
  const texts: string[] = []
  const test = (text: string): boolean => {
    texts.push(text)
    return pattern.test(text)
  }
  compileFirst([Object.assign(new RegExp(pattern), { test })])
  const width = (text: string): number => (/^[\0-ÿ]*$/.test(text) ? 1 : 2)
  for (const each of [1, 2]) expect(texts.filter((text) => width(text) === each)).toHaveLength(2)
  expect(pattern.test('The EHC plan')).toBe(true)
  expect(pattern.test('The EHC report')).toBe(false)
})
