import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import type { LintOptions } from '../../../lib/linter/options'
import { keyOf, type Suppression, suppressionOf } from '../../../lib/linter/suppression'
import { leftOut } from '../../../lib/review/left-out'
import { openDocument } from '../../../lib/review/report/file-report'
import { htmlReport } from '../../../lib/review/report/html/html-report'

const policy = readMarkdown(
  'The LEA pays.\n\nThe LEA decides.\n\nPupils have a statement of SEN.\n',
)
const linter = new Linter()
const all = linter.lint(policy)
const [lea] = all
if (!lea) throw new Error('there is nothing to hide')

const hiddenBy = (...suppressions: Suppression[]) => {
  const analysis = linter.analyse(policy, { suppressions })
  return { analysis, items: leftOut(analysis.suppressions, analysis.hidden) }
}
const decision = (scope: Suppression['scope']) => suppressionOf(lea, scope, 'why', '2026-11-29')

test.each([
  ['here', 1, 'LEA'],
  ['wording', 2, 'LEA'],
  ['rule', 2, ''],
] as const)('a decision of scope %s tells what it hides', (scope, count, words) => {
  const { analysis, items } = hiddenBy(decision(scope))
  const key = keyOf(decision(scope))
  expect(items).toEqual([{ key, scope, title: expect.any(String), words, count }])
  expect(analysis.diagnostics).toHaveLength(all.length - count)
})

test('a problem is counted once, whatever hides it', () => {
  const { items } = hiddenBy(decision('here'), decision('wording'))
  expect(items.map(({ count }) => count)).toEqual([1, 1])
})

test('a decision whose words are gone is not told, a check that is off always is', () => {
  const gone: Suppression = { ...decision('here'), diagnosticId: 'gone' }
  const off: Suppression = { scope: 'rule', ruleId: 'COVER-01', reason: '', by: '', on: '' }
  expect(hiddenBy(gone, off).items).toMatchObject([{ key: keyOf(off), scope: 'rule', count: 0 }])
  expect(hiddenBy({ ...off, ruleId: 'NO-SUCH-CHECK' }).items).toEqual([])
})

test('the report says what was left out of it, and nothing where nothing was', () => {
  const report = (...suppressions: Suppression[]) => {
    const { analysis } = hiddenBy(...suppressions)
    const file = openDocument('policy.md', policy, 10, analysis)
    return htmlReport({ version: '1', asOf: '2026-11-29', files: [file] })
  }
  expect(report()).not.toContain('Left as it is')
  const page = report(decision('wording'), decision('rule'))
  expect(page).toContain('Wording allowed, 2 places:')
  expect(page).toContain('2 left as they are')
  expect(page).toContain('One wording allowed · One check turned off')
  expect(page).toContain('why, 29 November 2026')
})

test('the report says what the settings kept it from looking for', () => {
  const report = (options: LintOptions) => {
    const file = openDocument('policy.md', policy, 10, linter.analyse(policy, options))
    return htmlReport({ version: '1', asOf: '2026-11-29', files: [file] })
  }
  expect(report({ severities: { iep: 'warning' } })).not.toContain('Not looked for')
  const page = report({ severities: { voice: 'off', lea: 'off' }, minSeverity: 'warning' })
  expect(page).toMatch(/Turned off in the settings: all of “Voice of pupils and parents”, “[^”]+”/)
  expect(page).toContain('Nothing below “Should fix” is listed')
})
