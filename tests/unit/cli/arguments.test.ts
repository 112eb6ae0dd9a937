import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArguments, UsageError } from '../../../lib/cli/arguments'
import { parseConfig } from '../../../lib/cli/config'

const parse = (...argv: string[]) => parseArguments(argv, '2026-11-24')

describe('the command line', () => {
  test('defaults', () => {
    expect(parse('policy.md')).toMatchObject({
      files: ['policy.md'],
      format: null,
      failOn: 'error',
      asOf: '2026-11-24',
      fix: false,
    })
  })

  test.each([
    [['--format', 'sarif', 'a.md', 'b.docx'], { format: 'sarif', files: ['a.md', 'b.docx'] }],
    [['--min-severity', 'info', '-'], { minSeverity: 'information', files: ['-'] }],
    [['--as-of', '2025-02-28', 'a.md'], { asOf: '2025-02-28' }],
    [['--fix', '--output', 'b.md', 'a.md'], { fix: true, output: 'b.md' }],
    [['--fix', '-'], { fix: true, output: null }],
    [['--profile', 'Special', 'a.md'], { profile: 'special' }],
    [['--profile', 'nursery', 'a.md'], { profile: 'maintained-nursery' }],
    [['--profile', 'PRU/AP', 'a.md'], { profile: 'pru' }],
    [['--profile', 'early years', 'a.md'], { profile: 'early-years' }],
    [['--help'], { show: 'help' }],
  ])('%j', (argv, expected) => {
    expect(parse(...argv)).toMatchObject(expected)
  })

  test.each([
    [[], /No file was named/],
    [['-', 'a.md', '-'], /standard input can be read but once/],
    [['--format', 'word', 'a.md'], /--format takes pretty, json, sarif, html, csv, md, not “word”/],
    [['--fail-on', 'hint', 'a.md'], /--fail-on takes error, warning, never/],
    [['--profile', 'zoo', 'a.md'], /--profile takes mainstream, academy, .*, not “zoo”/],
    [['--min-severity', 'high', 'a.md'], /--min-severity takes error, warning/],
    [
      ['--as-of', '2026-02-30', 'a.md'],
      /--as-of takes a date such as 2026-11-24, not “2026-02-30”/,
    ],
    [['--as-of', 'tomorrow', 'a.md'], /--as-of takes a date/],
    [['--colour', 'a.md'], /colour/],
    [['--fix', 'a.md'], /--fix needs --output/],
    [['--fix', '--output', 'x', 'a.md', 'b.md'], /--fix takes one file at a time/],
  ])('%j is refused with one line', (argv, message) => {
    expect(() => parse(...argv)).toThrow(message)
    try {
      parse(...argv)
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
      expect(String(error).split('\n')).toHaveLength(1)
    }
  })
})

describe('the settings file', () => {
  const source = (severities: string) =>
    `{\n  "profile": "special",\n  "severities": {\n    ${severities}\n  }\n}\n`

  test('is as docs/command-line.md shows it', () => {
    const page = readFileSync('docs/command-line.md', 'utf8')
    const [, shown = ''] = /```json\n([^`]+)```/.exec(page) ?? []
    expect(Object.keys(parseConfig(shown, 'docs/command-line.md'))).toHaveLength(6)
  })

  test('is read', () => {
    expect(parseConfig(source('"iep": "off"'), 'c.json')).toEqual({
      profile: 'special',
      severities: { iep: 'off' },
    })
  })

  test.each([
    [
      source('"iep": "loud"'),
      /c\.json:4: “severities\.iep” should be "error", .* or "off", but is "loud"/,
    ],
    ['{\n "minSeverity": 3\n}', /c\.json:2: “minSeverity” should be .* but is 3/],
    ['{\n "colour": true\n}', /c\.json:2: “colour” is no setting that there is/],
    ['{\n "profile": "zoo"\n}', /c\.json:2: “profile” should be "mainstream", .*, but is "zoo"/],
    ['{\n "profile": "x",,\n}', /c\.json:2: the settings are not well-formed JSON/],
    [source('"ipe": "off"'), /c\.json:4: “severities\.ipe” is no check or category that there is/],
    [
      '{\n "suppressions": [\n  { "scope": "rule", "ruleId": "ipe", "reason": "", "by": "", "on": "2026-11-30" }\n ]\n}',
      /c\.json:3: “suppressions\.0\.ruleId” is no check that there is/,
    ],
    [
      '{\n "suppressions": [\n  { "scope": "rule", "ruleId": "iep", "by": "", "on": "2026-11-30" }\n ]\n}',
      /c\.json:3: “suppressions\.0\.reason” is missing: say in a few words why/,
    ],
    [
      '{\n "suppressions": [\n  {\n   "scope": "rule",\n   "ruleId": "iep",\n   "reason": " ",\n   "by": "", "on": "2026-11-30" }\n ]\n}',
      /c\.json:6: “suppressions\.0\.reason” is empty: say in a few words why/,
    ],
    [
      '{\n "suppressions": [\n  { "scope": "rule", "ruleId": "iep", "reason": "ours", "by": "", "on": "30/11/2026" }\n ]\n}',
      /c\.json:3: “suppressions\.0\.on” should be a day such as 2026-11-30\./,
    ],
    [
      '{\n "suppressions": [\n  { "scope": "rule", "ruleId": "iep", "reason": "ours", "by": "", "on": "2026-02-30" }\n ]\n}',
      /c\.json:3: “suppressions\.0\.on” should be a day such as 2026-11-30\./,
    ],
    [
      '{\n "coveredElsewhere": {\n  "C7": "https://a.example",\n  "C99": "https://b.example"\n }\n}',
      /c\.json:4: “coveredElsewhere\.C99” is no coverage item that there is/,
    ],
    [
      '{\n "suppressions": [\n  { "scope": "wording", "ruleId": "iep", "reason": "ours", "by": "", "on": "2026-11-30" }\n ]\n}',
      /c\.json:3: “suppressions\.0” needs a “wording”/,
    ],
    [
      '{\n "suppressions": [\n  { "scope": "here", "ruleId": "iep", "reason": "ours", "by": "", "on": "2026-11-30" }\n ]\n}',
      /c\.json:3: “suppressions\.0” needs a “diagnosticId”/,
    ],
    ['{ "severities": "off" }', /“severities” should be an object in braces, but is "off"\.$/],
    [
      '{ "suppressions": {} }',
      /should be a list in square brackets, but is an object in braces\.$/,
    ],
    [`{ "profile": "${'long '.repeat(40)}" }`, /but is "long .{40,60} …\.$/],
    ['{ "profile": "two\\nlines" }', /but is "two lines"\.$/],
    ['[]', /c\.json:1: the settings should be an object in braces/],
    ['', /c\.json:1: the settings should be an object in braces/],
    ['\u0001\u0002 noise', /c\.json:1: the settings should be an object in braces: \{ … \}\.$/],
  ])('a broken one names line and key', (text, message) => {
    expect(() => parseConfig(text, 'c.json')).toThrow(message)
  })
})
