import { describe, expect, test } from 'vitest'
import { normalise } from '../../../lib/document/normalise'
import { PatternError } from '../../../lib/knowledge/notation/parse'
import { compilePattern } from '../../../lib/rules/pattern/compile'
import { Matcher } from '../../../lib/rules/pattern/matcher'

const found = (pattern: string, text: string, rule: 'any' | 'title' = 'any'): string[] =>
  [...new Matcher<null>().add(pattern, null, rule).all(normalise(text))].map(({ start, end }) =>
    text.slice(start, end),
  )

describe('surface forms', () => {
  test.each([
    ['School Action Plus', 'on School-Action Plus now', ['School-Action Plus']],
    ['School Action Plus', 'SCHOOL ACTION PLUS', ['SCHOOL ACTION PLUS']],
    ['School Action Plus', 'school\u00a0action\nplus', ['school\u00a0action\nplus']],
    ['School Action Plus', 'School \u2011 Action Plus', ['School \u2011 Action Plus']],
    ['School Action Plus', 'Scho\u00adol Ac\u200btion Plus', ['Scho\u00adol Ac\u200btion Plus']],
    [
      'School Action (Plus/+)',
      'School Action+ and school action +',
      ['School Action+', 'school action +'],
    ],
    ['School Action (Plus/+)', 'School Action', []],
    ['School Action', 'School Actions speak', ['School Actions']],
    ['School Action', 'preschool action', []],
    ['SA+', 'at SA+ or S.A.+ or SA +', ['SA+', 'S.A.+', 'SA +']],
    ['SA+', 'USA+ and SAS and sa+', []],
    ['SA', "SAs, SA's and S.A. but not SALT or sa", ['SAs', "SA's", 'S.A.']],
    ['IEP', 'IEPs, IEP’s, I.E.P.s', ['IEPs', 'IEP’s', 'I.E.P.s']],
    ['LEA', 'LEA, LEAP, Lea Primary, lea', ['LEA']],
    [
      'local education authority',
      'Local Education Authorities’ duties',
      ['Local Education Authorities’'],
    ],
    [
      'co-ordinator',
      'coordinator co-ordinator co ordinators',
      ['coordinator', 'co-ordinator', 'co ordinators'],
    ],
    [
      'statement(s) of (SEN/special educational need(s))',
      'Statements of Special Educational Needs',
      ['Statements of Special Educational Needs'],
    ],
    [
      'pupil with [a] statement',
      'pupil with statement; pupil with a statement',
      ['pupil with statement', 'pupil with a statement'],
    ],
    [
      'issue~ a plan',
      'issues a plan, issued a plan, issuing a plan',
      ['issues a plan', 'issued a plan', 'issuing a plan'],
    ],
    [
      'parents ... informed',
      'parents will always be informed',
      ['parents will always be informed'],
    ],
    ['parents ... informed', 'parents come; staff are informed', []],
    ['parents ... (told/informed)', 'parents are always told', ['parents are always told']],
    ['parents ... [fully] informed', 'parents are fully informed', ['parents are fully informed']],
    ['Key Stage #', 'Key Stage 2 not Key Stage B', ['Key Stage 2']],
    ['named person!', 'named person, named persons', ['named person']],
    [
      'behaviour, emotional and social',
      'Behaviour. Emotional & Social',
      ['Behaviour. Emotional & Social'],
    ],
    ['SA\\/SA+', 'SA/SA+ or SA / SA+', ['SA/SA+', 'SA / SA+']],
    ['SA+ SA+', 'SA+SA+ or SA + SA+', ['SA+SA+', 'SA + SA+']],
    ['stage 2', 'Foundation Stage 2012', []],
    ['[the] SEN stage', 'the SEN stage', ['the SEN stage', 'SEN stage']],
    ['[the] SEN stage', 'an SEN stage', ['SEN stage']],
    [
      'education[al] plan',
      'education plan, educational plans',
      ['education plan', 'educational plans'],
    ],
    [
      '[both] [the] (old/new) stages',
      'both the old stages',
      ['both the old stages', 'the old stages', 'old stages'],
    ],
    [
      'action\\/[school] action plus',
      'action/action plus, action/school action plus',
      ['action/action plus', 'action/school action plus'],
    ],
    ['SA', 'Pupils at SA. Others are not.', ['SA']],
    ['pupil [with SEN]', 'pupils, pupils with SEN', ['pupils', 'pupils with SEN']],
    ['support 1', 'support 1:1, support 1.5 days, support 1.', ['support 1']],
    ['School Action [\\(SA\\)]', 'School Action (SA) and', ['School Action (SA)']],
  ] as const)('%s in “%s”', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  test('title case asks for capitals where the pattern has them', () => {
    expect(
      found(
        'Every Child Matters',
        'every child matters; Every Child Matters; EVERY CHILD MATTERS',
        'title',
      ),
    ).toEqual(['Every Child Matters', 'EVERY CHILD MATTERS'])
  })

  test.each(['', '(a/b', '[x', 'a)', '(a/)', '!', 'x ]'])('“%s” is refused', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(PatternError)
  })

  test('the plural is told from the singular', () => {
    const matches = [
      ...new Matcher<null>()
        .add('statemented (child/children/pupil)', null)
        .all(normalise('statemented child, statemented children, statemented pupils')),
    ]
    expect(matches.map(({ isPlural }) => isPlural)).toEqual([false, true, true])
  })

  test('an abbreviation in brackets leaves the number to the words before it', () => {
    const matches = [
      ...new Matcher<null>()
        .add('education plan [\\(IEP(s)\\)]', null)
        .all(normalise('education plan (IEP), education plans (IEPs), education plan')),
    ]
    expect(matches.map(({ isPlural }) => isPlural)).toEqual([false, true, false])
  })

  test('a choice leaves out the hyphen that joins it', () => {
    const [match] = new Matcher<null>()
      .add('non (SEN/SEND) (pupil/child)', null)
      .all(normalise('non\u2011SEN pupils'))
    expect(match?.choices).toEqual(['SEN', 'pupils'])
  })
})
