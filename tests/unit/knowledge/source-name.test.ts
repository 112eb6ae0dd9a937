import { expect, test } from 'vitest'
import { checks } from '../../../lib/knowledge/generated/checks'
import { coverageItems } from '../../../lib/knowledge/generated/coverage'
import { sourceName } from '../../../lib/knowledge/source-name'

const sources = new Set(
  [...checks, ...coverageItems].flatMap(({ authority }) => authority.map(({ source }) => source)),
)

test.each([...sources])('%s has a name that can be shown', (source) => {
  expect(sourceName(source)).not.toBe(source)
})
