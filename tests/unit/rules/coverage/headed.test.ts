import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { rowsOf } from '../voice/say'
import { policy, statutory } from './headed.table'
import { ofPolicies, ofSencos, secondConditions } from './second-conditions.table'

const linter = new Linter()
const SPECIAL = '(special) '

describe.each(Object.entries({ statutory, policy, secondConditions, ofPolicies, ofSencos }))(
  'under its heading: %s',
  (_, table) => {
    test.each(rowsOf(table))('%s %s', (id, row) => {
      const [[status, passage = ''] = []] = rowsOf(row)
      const isSpecial = passage.startsWith(SPECIAL)
      const [heading = '', ...text] = passage.slice(isSpecial ? SPECIAL.length : 0).split(' | ')
      const source = `# SEND policy and information report\n\n## ${heading}\n\n${text.join(' | ').replaceAll('¶', '\n')}`
      const { coverage } = linter.analyse(readMarkdown(source), {
        profile: isSpecial ? 'special' : 'mainstream',
      })
      expect(coverage.find((item) => item.id === id)?.status).toBe(status)
    })
  },
)
