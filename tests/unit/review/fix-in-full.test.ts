import { expect, test } from 'vitest'
import type { CodeAction } from '../../../lib/core/code-action'
import { fixInFull } from '../../../lib/review/report/fix-in-full'

const fix = (title: string, replacement: string): CodeAction => ({
  kind: 'quickfix',
  title,
  replacement,
  isPreferred: true,
  isSafe: false,
})

test.each([
  [
    'Replace with “The local author…”',
    'The local\nauthority  decides',
    'Replace with “The local authority decides”',
  ],
  [
    'Start from “you, your child …”',
    'You, your child and we decide',
    'Start from “You, your child and we decide”',
  ],
  ['Replace with “SENDIASS”', 'SENDIASS', 'Replace with “SENDIASS”'],
  ['Insert “(6.36)”', 'teachers answer for progress (6.36)', 'Insert “(6.36)”'],
  ['Replace with “SEN” — unless it is a name', 'SEN', 'Replace with “SEN” — unless it is a name'],
  ['Take these words out', '', 'Take these words out'],
])('%s', (title, replacement, words) => {
  expect(fixInFull(fix(title, replacement))).toBe(words)
})
