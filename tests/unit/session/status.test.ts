import { describe, expect, test } from 'vitest'
import type { Severity } from '../../../lib/core/severity'
import { countsInWords } from '../../../lib/overlay/status-view'
import type { PlacedProblem } from '../../../lib/session/lint-client'
import { statusOf } from '../../../lib/session/status-of'

const problem = (severity: Severity, isPlaced: boolean): PlacedProblem =>
  ({
    problem: { diagnostic: { severity } },
    // What is about the whole document may name the place where words should go.
    place: { paragraph: 0, start: 0, end: isPlaced ? 4 : 0 },
  }) as PlacedProblem

const status = (...problems: readonly PlacedProblem[]) =>
  statusOf({
    capability: { tier: 'underline-apply', reasons: [], facts: {} },
    problems,
    isQuiet: false,
    hasText: true,
    isChecked: true,
    hasFailed: false,
  })

describe('the status item', () => {
  test('counts what is about the whole document apart from what stands in the text', () => {
    const { counts, inText } = status(
      problem('error', true),
      problem('error', false),
      problem('hint', false),
    )
    expect(counts).toEqual({ error: 2, warning: 0, information: 0, hint: 1 })
    expect(inText).toEqual({ error: 1, warning: 0, information: 0, hint: 0 })
  })

  test('does not speak of underlines where paragraphs have bars beside them', () => {
    const capability = { tier: 'underline-copy', reasons: ['paragraph-marks'], facts: {} } as const
    const standing = {
      problems: [],
      isQuiet: false,
      hasText: true,
      isChecked: true,
      hasFailed: false,
    }
    expect(statusOf({ ...standing, capability }).tierLabel).toBe(
      'Problems are marked beside their paragraphs. Fixes are copied for you to paste in.',
    )
  })

  test('says what to do when a check came to no end', () => {
    const capability = { tier: 'underline-apply', reasons: [], facts: {} } as const
    const standing = { capability, problems: [], isQuiet: false, hasText: true, isChecked: false }
    expect(statusOf({ ...standing, hasFailed: false }).waiting).toBe('Reading …')
    expect(statusOf({ ...standing, hasFailed: true }).waiting).toBe(
      'Could not be checked: reload this tab',
    )
  })

  test.each([
    [[], 'No problems found'],
    [[problem('error', true)], 'One problem: 1 must fix'],
    [
      [problem('error', true), problem('warning', true), problem('warning', false)],
      '2 problems: 1 must fix, 1 should fix, and 1 about the whole document',
    ],
    [[problem('hint', false)], 'No problems in the words, 1 about the whole document'],
  ])('says %#', (problems, words) => {
    expect(countsInWords(status(...problems))).toBe(words)
  })
})
