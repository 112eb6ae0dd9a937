import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { rowsOf } from '../voice/say'
import { core, idioms, resolutions } from './policy.table'
import { beyond, schedule1 } from './report.table'

const linter = new Linter()

describe.each(Object.entries({ schedule1, beyond, core, resolutions, idioms }))(
  'in ordinary words: %s',
  (_, table) => {
    test.each(rowsOf(table))('%s %s', (id, row) => {
      const [[status, passage] = []] = rowsOf(row)
      const { coverage } = linter.analyse(
        readMarkdown(`# SEND policy\n\n## Oak School\n\n${passage}`),
      )
      expect(coverage.find((item) => item.id === id)?.status).toBe(status)
    })
  },
)
