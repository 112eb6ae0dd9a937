import { expect, test } from 'vitest'
import type { PageSource } from '../../../lib/knowledge/compile/build'
import { buildDutyWordings } from '../../../lib/knowledge/compile/duty-wordings'

const page = (body: string): [PageSource] => [
  { file: 'content/duty-wordings.md', source: `---\ntitle: Wordings\n---\n\n${body}` },
]

const list = (row: string, title = 'hedge: circumstances'): string =>
  `## ${title}\n\n| Forms | Unless | To |\n| --- | --- | --- |\n${row}\n`

test('a heading and its table become a list', () => {
  const [module] = buildDutyWordings(page(list('| as long as; if | as soon as | stop |')))
  expect(module?.[0]).toBe('duty-wordings.ts')
  const [, json = ''] = /dutyWordings = (\{[\s\S]*\}) as const/.exec(module?.[1] ?? '') ?? []
  expect(JSON.parse(json)).toEqual({
    hedge: [{ forms: ['as long as', 'if'], unless: ['as soon as'], to: 'stop' }],
  })
})

test('words stand for their forms, also within words', () => {
  const words =
    '\n## Words\n\n| Word | Forms |\n| --- | --- |\n| @who | parents/carers |\n| @tell | tell (@who) |\n'
  const [module] = buildDutyWordings(page(`${list('| @tell about | | |')}${words}`))
  expect(module?.[1]).toContain('"tell (parents/carers) about"')
})

test.each([
  [list('| (as long as | | |'), 'pattern'],
  [list('| | if | |'), 'Forms'],
  [list('| if | | end |'), 'stop'],
  [list('| @tell about | | |'), '@tell'],
  [
    `${list('| @a | | |')}\n## Words\n\n| Word | Forms |\n| --- | --- |\n| @a | all (@b) |\n| @b | or @a |\n`,
    'by itself',
  ],
  [list('| if | | |', 'Hedges'), 'name of a list'],
  ['## hedge: nothing\n', 'table'],
])('%s is refused', (body, part) => {
  expect(() => buildDutyWordings(page(body))).toThrow(part)
})

test('no page, no module', () => {
  expect(buildDutyWordings([])).toEqual([])
})
