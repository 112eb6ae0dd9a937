import { expect, test } from 'vitest'
import { isAtLeast } from '../../../../lib/core/severity'
import { foundIn } from '../say-lines'
import { notAnEdition, older } from './editions.table'

const OF_EDITIONS =
  /^DATE-07$|-year$|^(?:attendance-guidance|med-conditions-2015|use-of-force-2013)$/

test.each(older)('an older edition is found: %s', (line) => {
  expect(foundIn(line).filter(({ ruleId }) => OF_EDITIONS.test(ruleId))).not.toEqual([])
})

test.each(notAnEdition)('no edition in use is named: %s', (line) => {
  const serious = foundIn(line).filter(
    ({ ruleId, severity }) => OF_EDITIONS.test(ruleId) && isAtLeast(severity, 'warning'),
  )
  expect(serious.map(({ text }) => text)).toEqual([])
})

test('a page on an edition speaks, and the table of editions with it', () => {
  const found = foundIn('We follow KCSIE 2023.').map(({ ruleId }) => ruleId)
  expect(found).toContain('kcsie-year')
  expect(found).toContain('DATE-07')
})
