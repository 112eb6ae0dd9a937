import { expect, test } from 'vitest'
import { documentKindLabel } from '../../../lib/core/document-kind'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import type { LintOptions } from '../../../lib/linter/options'
import { documentFacts } from '../../../lib/review/document-facts'
import { openDocument } from '../../../lib/review/report/file-report'

const kindIn = (text: string, options: LintOptions = {}) => {
  const document = readMarkdown(text)
  const file = openDocument('policy.md', document, 1, new Linter().analyse(document, options))
  return documentFacts(file).find(({ name }) => name === 'Kind of document')?.value
}

// The same words as where the kind can be chosen.
test.each<[string, LintOptions, Parameters<typeof documentKindLabel>[0]]>([
  ['# SEND policy\n\nText.', {}, 'both'],
  ['# SEND policy\n\nOur SEN information report is at https://a.example/sen.', {}, 'policy'],
  ['# SEN information report\n\nText.', {}, 'information-report'],
  ['# SEND policy\n\nText.', { documentKind: 'policy' }, 'policy'],
  ['# Lettings\n\nThe hall can be hired on Saturdays by groups from the village.', {}, 'other'],
])('%j %j', (text, options, kind) => {
  expect(kindIn(text, options)).toBe(documentKindLabel(kind))
})
