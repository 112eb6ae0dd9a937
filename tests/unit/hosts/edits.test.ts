import { describe, expect, test } from 'vitest'
import { tightenEdit } from '../../../lib/hosts/edit'
import { readBack } from '../../../lib/hosts/read-back'
import { findTarget, targetAt } from '../../../lib/hosts/target'

/** The text with the edited stretch in brackets: `the [old|new] plan`. */
function parse(notation: string) {
  const match = /^(.*)\[(.*)\|(.*)\](.*)$/s.exec(notation)
  const [, before = '', removed = '', replacement = '', after = ''] = match ?? []
  const start = before.length
  return {
    text: before + removed + after,
    edit: { start, end: start + removed.length, replacement },
  }
}

const print = (text: string, edit: { start: number; end: number; replacement: string }): string =>
  `${text.slice(0, edit.start)}[${text.slice(edit.start, edit.end)}|${edit.replacement}]${text.slice(edit.end)}`

describe('a tightened edit', () => {
  test.each([
    ['on [School Action|SEN Support].', 'on [School Action.|SEN Support.]'],
    ['on [School Action Plus|School Action] now', 'on School [Action Plus|Action] now'],
    ['a [keyworker|key worker] meets', 'a [keyworker|key worker] meets'],
    ['the plan[| (EHC plan)] is', 'the [plan|plan (EHC plan)] is'],
    ['the [old |]plan', 'the [old plan|plan]'],
    ['the old[ plan|]', 'the [old plan|old]'],
    ['Each pupil[  | ]has', 'Each [pupil  has|pupil has]'],
    ['[the |The ]plan', '[the|The] plan'],
    ['with [BESD|SEMH]\u00a0needs', 'with [BESD|SEMH]\u00a0needs'],
    ['one\n[two|]\nthree', 'one\n[two|]\nthree'],
    ['one\n[|two]\nthree', 'one\n[|two]\nthree'],
    ['loss [🎧|🧏] get', 'loss [🎧|🧏] get'],
    ['same [words|words] here', 'same words[|] here'],
  ])('%j becomes %j', (given, expected) => {
    const { text, edit } = parse(given)
    expect(print(text, tightenEdit(text, edit))).toBe(expected)
  })
})

describe('a target', () => {
  const text =
    'Aims\nPupils on School Action are reviewed.\nParents of pupils on School Action meet us.\n'
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return targetAt(text, { start, end: start + words.length })
  }

  test('takes in as much of its surroundings as it needs to be told from its twins', () => {
    const many = Array.from(
      { length: 40 },
      (_, i) => `Row ${i % 20} for all pupils: yes, always for all.\n`,
    ).join('')
    const start = many.indexOf('yes', 500)
    const target = targetAt(many, { start, end: start + 3 })
    expect(target.twins).toBe('near')
    expect(target.before.length + target.after.length).toBeGreaterThan(128)
    expect(findTarget(many, target)).toEqual({ found: true, start, end: start + 3 })
  })

  test.each([
    ['words gone', text.replaceAll('School Action', 'SEN Support'), 'not-found'],
    ['words close by changed', text.replace('on School', 'at School'), 'context-changed'],
    [
      'both sides changed further away',
      `Our ${text.replace('reviewed.', 'seen.')}`,
      'context-changed',
    ],
    ['the document copied below itself', `${text}${text}`, 'ambiguous'],
  ])('%s', (_, now, reason) => {
    expect(findTarget(now, at('School Action'))).toEqual({ found: false, reason })
  })

  test('does not take copies of itself for the original', () => {
    const long = `${'The governors read this policy once a year. '.repeat(4)}SENCO${' Parents read it too, and so do pupils.'.repeat(4)}\n`
    const start = long.indexOf('SENCO')
    const target = targetAt(long, { start, end: start + 5 })
    expect(findTarget(long + long, target)).toEqual({ found: false, reason: 'ambiguous' })
  })

  test('counts the ends of a document as surroundings', () => {
    const target = targetAt('plan', { start: 0, end: 4 })
    expect(findTarget('EHC plan', target).found).toBe(false)
    expect(findTarget('plans', target).found).toBe(false)
  })

  test('may be a gap between words', () => {
    const start = text.indexOf(' of pupils')
    const target = targetAt(text, { start, end: start })
    const found = { found: true, start: start + 6, end: start + 6 }
    expect(findTarget(`Draft\n${text}`, target)).toEqual(found)
  })
})

describe('reading back', () => {
  const before = 'Pupils with BESD get help early, and their parents are told.'
  const edit = { start: 12, end: 16, replacement: 'SEMH' }
  const put = (words: string) => before.slice(0, 12) + words + before.slice(16)

  test.each([
    ['nothing yet', before, false, 'pending'],
    ['as asked', put('SEMH'), false, 'applied'],
    ['twice', put('SEMHSEMH'), false, 'different'],
    ['beside the old words', put('BESDSEMH'), false, 'different'],
    ['beside the old words while suggesting', put('BESDSEMH'), true, 'suggested'],
    ['before the old words while suggesting', put('SEMHBESD'), true, 'suggested'],
    [
      'beside the old words while suggesting, and somebody typed right after',
      put('BESDSEMH needs'),
      true,
      'suggested',
    ],
    [
      'before the old words while suggesting, and somebody typed right before',
      put('many SEMHBESD'),
      true,
      'suggested',
    ],
    ['somebody typed right after while suggesting', put('BESD needs'), true, 'pending'],
    ['only the old words gone', put(''), false, 'different'],
    ['somebody typed at the end', `${before} Soon.`, false, 'pending'],
    ['as asked, and somebody typed at both ends', `A. ${put('SEMH')} B.`, false, 'applied'],
    ['as asked, and somebody typed right after', put('SEMH needs'), false, 'applied'],
  ] as const)('%s', (_, after, suggesting, state) => {
    expect(readBack(before, edit, after, suggesting).state).toBe(state)
  })

  test('says where a suggestion is when somebody has typed before it', () => {
    expect(readBack(before, edit, `Draft. ${put('BESDSEMH')}`, true)).toEqual({
      state: 'suggested',
      start: 19,
    })
  })

  test('words that are only to be struck are not taken for suggested when somebody types', () => {
    const strike = { ...edit, replacement: '' }
    expect(readBack(before, strike, `Draft. ${before}`, true).state).toBe('pending')
  })

  test('says where the words are when somebody has typed before them', () => {
    expect(readBack(before, edit, `Draft. ${put('SEMH')}`, false)).toEqual({
      state: 'applied',
      start: 19,
    })
  })
})
