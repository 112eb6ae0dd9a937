import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const filler = 'The SENCO helps every child with SEND to learn and to take part in school. '.repeat(
  80,
)

const analysed = (opening: string) =>
  new Linter().analyse(readMarkdown(`${opening}\n\n## Our days\n\n${filler}`))

/** Checks that say what a document leaves out. */
const gapsIn = (opening: string) =>
  analysed(opening)
    .diagnostics.flatMap((each) => each.folded ?? each)
    .filter(({ ruleId }) => /^(?:[CPS]\d|COVER-|VOICE-0[12679])/.test(ruleId))

describe('nothing of a SEND policy is missing from', () => {
  test.each([
    '# Kingsmere Academy – Behaviour and Anti-Bullying Policy',
    '# St Oswin’s School\n\n## ADMISSION ARRANGEMENTS FOR SEPTEMBER 2028',
    '# Supporting Pupils with Medical Conditions Policy\n\nSENCO: Mr Blythe',
    '# Broadmead School\n\n## Minutes of the Inclusion Committee',
    '# Job description: SENCO',
    '# Oaktree School accessibility plan 2026–2029',
    '# SEND report to governors, autumn 2026',
    '# The graduated approach: a guide for staff',
    '# Transition plan, Year 6 to Year 7',
    '# Your child’s annual review\n\nA guide for families at Elmfield Academy',
    '# Governor visit report\n\nFocus: SEND',
    'Oak School, Mill Road\n\nDear Mr and Mrs Lowe,',
  ])('%s', (opening) => {
    expect(gapsIn(opening)).toEqual([])
  })
})

describe('but from', () => {
  test.each([
    '# Oak School\n\n## SEND Policy',
    '# Oak School\n\nRelationships first\n\nPolicy: SEND',
    '# SEND and behaviour policy',
    '# Inclusion policy',
    '# SEN information report\n\nBehaviour lead: Mrs Hill',
  ])('%s', (opening) => {
    expect(gapsIn(opening).length).toBeGreaterThan(5)
  })
})

/** How much weight the gaps of a document have. */
const severitiesIn = (opening: string) => new Set(gapsIn(opening).map(({ severity }) => severity))

test.each([
  '# SEND policy\n\nAshcombe Hall is a selective, co-educational independent day school.',
  '# Little Acorns Day Nursery: SEND policy',
])('the Act asks no information report of %s', (opening) => {
  const statutory = gapsIn(opening).filter(({ ruleId }) => /^C\d/.test(ruleId))
  expect(new Set(statutory.map(({ severity }) => severity))).not.toContain('warning')
})

test('an infant and nursery school is a mainstream school', () => {
  expect(severitiesIn('# Lark Infant and Nursery School: SEN information report')).toContain(
    'warning',
  )
})
