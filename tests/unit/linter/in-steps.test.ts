import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { readPlainText } from '../../../lib/document/plain-text'
import { Linter } from '../../../lib/linter/linter'

const section = (name: string): string =>
  `## ${name}\n\nThe LEA pays for ${name.toLowerCase()}.\n\nPupils have a statement of SEN.\n`
const names = ['Aims', 'Roles', 'Support', 'Complaints', 'Review']
const policy = readMarkdown(`# SEN policy\n\n${names.map(section).join('\n')}`)

const idsOf = (diagnostics: readonly { readonly id: string }[]) => diagnostics.map(({ id }) => id)

describe('a check in steps', () => {
  test('goes section by section and finds more each time', () => {
    const glances = [...new Linter().inSteps(policy)]
    expect(glances.map(({ done, of }) => [done, of])).toEqual(
      Array.from({ length: names.length + 1 }, (_, i) => [i + 1, names.length + 1]),
    )
  })

  test('begins with what is in sight', () => {
    const near = policy.blocks.findIndex(({ text }) => text === 'Complaints')
    const [glance] = new Linter().inSteps(policy, {}, near)
    const sections = new Set(glance?.diagnostics().map((found) => found.section.at(-1)))
    expect([...sections]).toEqual(['Complaints'])
  })

  test('whatever it tells is told again by the whole check, in the same order and under the same id', () => {
    for (const near of [0, 7, policy.blocks.length]) {
      const linter = new Linter()
      const ids = idsOf([...linter.inSteps(policy, {}, near)].at(-1)?.diagnostics() ?? [])
      const all = idsOf(linter.lint(policy))
      expect(ids.length).toBeGreaterThan(names.length)
      expect(all.filter((id) => ids.includes(id))).toEqual(ids)
      expect(idsOf(new Linter().lint(policy))).toEqual(all)
    }
  })

  test('a text without headings is cut up too', () => {
    const lines = Array.from({ length: 130 }, (_, i) => `Line ${i} of the policy says little.`)
    const glances = [...new Linter().inSteps(readPlainText(lines.join('\n\n')))]
    expect(glances.length).toBeGreaterThan(2)
    expect(glances.at(-1)).toMatchObject({ done: 1, of: 1 })
  })

  test('says nothing where the checks are silent, and nothing of an empty text', () => {
    const elsewhere = readMarkdown(
      '# Policy\n\nOur school in Cardiff follows the ALN Code for Wales 2021 and writes an IDP under the Additional Learning Needs and Education Tribunal (Wales) Act 2018. The Welsh Government and Estyn inspect.\n',
    )
    expect([...new Linter().inSteps(elsewhere)]).toEqual([])
    expect([...new Linter().inSteps(readMarkdown(''))].flatMap((one) => one.diagnostics())).toEqual(
      [],
    )
  })
})
