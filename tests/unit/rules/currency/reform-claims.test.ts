import { expect, test } from 'vitest'
import { isAtLeast } from '../../../../lib/core/severity'
import { foundIn } from '../say-lines'
import { asLaw, asProposed } from './reform.table'

/** Checks and pages that tell of the reform of 2026. */
const OF_REFORM =
  /^(?:REFORM-0[2-6]|DUTY-12|isp-current|nis-current|spp-current|tiers-current|cop-new-2026|education-for-all-act|inclusion-strategy-replaces)$/

test.each(asLaw)('a proposal told as law is found: %s', (line) => {
  expect(foundIn(line).filter(({ ruleId }) => OF_REFORM.test(ruleId))).not.toEqual([])
})

test.each(asProposed)('what is told rightly is left alone: %s', (line) => {
  const serious = foundIn(line).filter(
    ({ ruleId, severity }) => OF_REFORM.test(ruleId) && isAtLeast(severity, 'warning'),
  )
  expect(serious.map(({ text }) => text)).toEqual([])
})
