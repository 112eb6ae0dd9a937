import { describe, expect, test } from 'vitest'
import { assess, type Facts } from '../../../../lib/hosts/google-docs/assess'

const ready: Facts = {
  bridge: true,
  early: true,
  annotate: true,
  text: true,
  runs: true,
  input: true,
  selects: true,
  exported: true,
  exportFailed: false,
  starting: false,
  clicked: false,
  distrusted: false,
  mode: 'editing',
}

const withoutText: Facts = { ...ready, text: false }

describe('what can be done', () => {
  test.each<[string, Facts, string, readonly string[]]>([
    ['everything', ready, 'underline-apply', []],
    ['no words can be selected', { ...ready, selects: false }, 'underline-copy', ['no-input']],
    ['only the saved version', withoutText, 'underline-copy', ['text-from-export']],
    [
      'neither, before a click',
      { ...withoutText, exported: false, exportFailed: true },
      'panel-copy',
      ['needs-click'],
    ],
    [
      'neither, after one',
      { ...withoutText, exported: false, exportFailed: true, clicked: true },
      'pasted-text',
      ['signed-out'],
    ],
    [
      'the saved version after a click',
      { ...withoutText, clicked: true },
      'underline-copy',
      ['text-from-export'],
    ],
    ['too late for the flag', { ...withoutText, early: false }, 'panel-copy', ['needs-reload']],
  ])('%s', (_, facts, tier, reasons) => {
    expect(assess(facts)).toMatchObject({ tier, reasons })
  })
})
