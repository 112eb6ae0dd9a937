import { expect, test } from 'vitest'
import type { PageSource } from '../../../lib/knowledge/compile/build'
import { buildDuties } from '../../../lib/knowledge/compile/duties'

const head =
  '| Check | Who | Does | What | With | Unless | Holder | Modals |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n'
const page = (row: string): [PageSource] => [
  { file: 'content/duties.md', source: `---\ntitle: Duties\n---\n\n${head}${row}\n` },
]

test('a row becomes a duty', () => {
  const [module] = buildDuties(
    page('| DUTY-02 | ours | write, be responsible for | EHC plan | | draft | local-authority | |'),
  )
  expect(module?.[0]).toBe('duties.ts')
  expect(module?.[1]).toContain('"be-responsible"')
  expect(module?.[1]).toContain('"senco"')
})

test('words stand for their forms', () => {
  const [{ file, source }] = page(
    '| DUTY-02 | ours | @make | the (@plan) | | | local-authority | |',
  )
  const words =
    '\n## Words\n\n| Word | Forms |\n| --- | --- |\n| @make | write, draw up |\n| @plan | EHCP/EHC plan |\n'
  const [module] = buildDuties([{ file, source: `${source}${words}` }])
  expect(module?.[1]).toContain('"draw up"')
  expect(module?.[1]).toContain('the (EHCP/EHC plan)')
})

test('a word that is explained nowhere is refused', () => {
  expect(() =>
    buildDuties(page('| DUTY-02 | ours | @make | EHC plan | | | local-authority | |')),
  ).toThrow('@make')
})

test.each([
  ['| DUTY-02 | bursar | write | EHC plan | | | local-authority | |', 'Who'],
  ['| DUTY-02 | ours | write | EHC plan | | | nobody | |', 'Holder'],
  ['| DUTY-02 | ours | write | (EHC plan | | | local-authority | |', 'pattern'],
  ['| DUTY-02 | ours | write | | | | local-authority | |', 'What'],
  ['| DUTY-02 | ours | write | EHC plan | | | local-authority | shan’t |', 'Modals'],
])('%s is refused', (row, part) => {
  expect(() => buildDuties(page(row))).toThrow(part)
})

test('matters and doors are told beside the duties', () => {
  const [{ file, source }] = page('| DUTY-02 | ours | write | EHC plan | | | local-authority | |')
  const matters =
    '\n## Matters\n\n| Matter | Not | Forms | Unless |\n| --- | --- | --- | --- |\n| plan | ofsted | EHCP | late |\n'
  const doors = '\n## Doors\n\n| Body | Forms |\n| --- | --- |\n| ofsted | Ofsted |\n'
  const [module] = buildDuties([{ file, source: `${source}${matters}${doors}` }])
  expect(module?.[1]).toMatch(/matters: readonly Matter\[\] = \[\s*\{\s*"name": "plan"/)
  expect(module?.[1]).toMatch(/doors: readonly Door\[\] = \[\s*\{\s*"body": "ofsted"/)
  const broken = matters.replace('| ofsted |', '| oftsed |')
  expect(() => buildDuties([{ file, source: `${source}${broken}` }])).toThrow('Not')
})

test('no page, no module', () => {
  expect(buildDuties([])).toEqual([])
})
