import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'sendlint-'))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs the command from its sources, as the built one would. */
function run(argv: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'lib', 'cli', 'main.ts'), ...argv],
    { cwd: root, input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return { status, stdout, stderr }
}

const dirty = '# SEN policy\n\nPupils have a statement of SEN. The LEA decides.\n'
const clean = '# SEND policy\n\nThe local authority decides about EHC plans.\n'

describe('exit codes', () => {
  test('0 clean, 1 problems, 2 wrong use', () => {
    expect(run([file('clean.md', clean), '--fail-on', 'error']).status).toBe(0)
    expect(run([file('dirty.md', dirty)]).status).toBe(1)
    expect(run([file('dirty.md', dirty), '--fail-on', 'never']).status).toBe(0)
    expect(run(['--format', 'word', 'x.md']).status).toBe(2)
  })

  test('a bad file among several does not stop the others', () => {
    const { status, stdout, stderr } = run([
      file('gone.md', '').replace('gone', 'missing'),
      file('dirty.md', dirty),
      '--format',
      'json',
    ])
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/missing\.md: there is no such file/)
    const { files } = JSON.parse(stdout)
    expect(files[0].error).toMatch(/no such file/)
    expect(files[1].diagnostics.length).toBeGreaterThan(0)
  })
})

describe('output', () => {
  const output = (name: string) => join(folder, name)

  test('the file that is checked is never written over', () => {
    const path = file('kept.md', dirty)
    for (const more of [['--format', 'json'], ['--fix']]) {
      const { status, stderr } = run([path, '--output', path, ...more])
      expect(stderr).toMatch(/kept\.md itself, which would be lost/)
      expect(status).toBe(2)
    }
    expect(readFileSync(path, 'utf8')).toBe(dirty)
  })

  test('a fixed copy is of the kind of its file', () => {
    const { status, stderr } = run([file('a.md', dirty), '--fix', '--output', output('a.docx')])
    expect(stderr).toMatch(/ends in \.md/)
    expect(status).toBe(2)
  })

  test('nothing is written of files that nobody can read', () => {
    const path = output('none.json')
    expect(run([file('no.md', ''), '--format', 'json', '--output', path]).status).toBe(2)
    expect(existsSync(path)).toBe(false)
  })

  test('a fixed copy has the bytes its file had: mark, line ends, signs of Windows', () => {
    const western = Uint8Array.from('# Policy\r\n\r\nThe LEA\x92s caf\xe9.\r\n', (character) =>
      character.charCodeAt(0),
    )
    run([file('western.txt', western), '--fix', '--output', output('fixed.txt')])
    expect(readFileSync(output('fixed.txt'), 'latin1')).toBe(
      '# Policy\r\n\r\nThe local authority\x92s caf\xe9.\r\n',
    )
    run([file('marked.md', `\ufeff${dirty}`), '--fix', '--output', output('marked-fixed.md')])
    expect([...readFileSync(output('marked-fixed.md')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('what is left to do is reported where a report is asked for', () => {
    const argv = [file('b.md', dirty), '--fix', '--output', output('b-fixed.md')]
    expect(run(argv).stdout).toBe('')
    expect(JSON.parse(run([...argv, '--format', 'json']).stdout).files).toHaveLength(1)
  })
})

describe('input', () => {
  test('standard input is read as a file would be, whatever wrote it', () => {
    const western = Buffer.from('# SEN policy\n\nThe LEA\x92s part.\n', 'latin1')
    expect(JSON.parse(run(['-', '--format', 'json'], western).stdout).files[0].text).toContain(
      'LEA’s',
    )
  })

  test('a PDF is read, a damaged one is told in a line, and both let others be checked', async () => {
    const pdf = await PDFDocument.create()
    const font = await pdf.embedFont(StandardFonts.Helvetica)
    pdf.addPage().drawText('Pupils at School Action Plus are reviewed by the LEA every term.', {
      font,
      size: 11,
    })
    const { status, stdout, stderr } = run([
      file('policy.pdf', await pdf.save()),
      file('damaged.pdf', '%PDF-1.7 and no more'),
      file('dirty.md', dirty),
      '--format',
      'json',
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^sendlint: .*damaged\.pdf: This PDF is damaged[^\n]*\n$/)
    const found = JSON.parse(stdout).files.map(
      ({ diagnostics }: { diagnostics: readonly { text: string }[] }) =>
        diagnostics.some(({ text }) => text.includes('LEA')),
    )
    expect(found).toEqual([true, false, true])
  })

  test('standard input that cannot be read is called by its name', () => {
    const { status, stderr } = run(['-'], '')
    expect([status, stderr]).toEqual([
      2,
      'sendlint: standard input: This file is empty: there are no words in it.\n',
    ])
  })

  test('Markdown comes from standard input', () => {
    const { stdout } = run(['-', '--format', 'json'], dirty)
    const [{ diagnostics, text }] = JSON.parse(stdout).files
    expect(diagnostics.some(({ text: words }: { text: string }) => words.includes('LEA'))).toBe(
      true,
    )
    for (const found of diagnostics) expect(text.slice(found.start, found.end)).toBe(found.text)
  })

  test.each([
    ['binary.md', new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 0, 9]), /binary\.md: /],
    ['empty.md', '', /empty\.md: .*empty/],
    ['broken.docx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9]), /broken\.docx: /],
    [
      'locked.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
      /locked\.docx: /,
    ],
    ['not-word.docx', zipSync({ 'a.txt': strToU8('hello') }), /not-word\.docx: /],
    [
      'bomb.docx',
      zipSync({ 'word/document.xml': [new Uint8Array(300 * 1024 * 1024), { level: 9 }] }),
      /bomb\.docx: /,
    ],
    ['long.txt', 'word '.repeat(4_200_000), /long\.txt: /],
  ])('%s gets one clear line', (name, content, message) => {
    const { status, stderr, stdout } = run([file(name, content), '--format', 'json'])
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
    expect(JSON.parse(stdout).files[0].error).toMatch(message)
  })
})

describe('fixes', () => {
  test('are written beside the file, which stays as it is', () => {
    const path = file(
      'fix.md',
      '# P\n\nWe **must** follow the Disability Discrimination Act 1995 — *always*.\n',
    )
    const output = join(folder, 'fixed.md')
    const { status } = run([path, '--fix', '--output', output])
    expect(readFileSync(output, 'utf8')).toBe(
      '# P\n\nWe **must** follow the Equality Act 2010 — *always*.\n',
    )
    expect(readFileSync(path, 'utf8')).toContain('Disability Discrimination Act 1995')
    expect(status).toBe(0)
  })

  let word: Uint8Array
  beforeAll(async () => {
    word = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({
                children: [
                  new TextRun('We follow the Disability '),
                  new TextRun('Discrimination Act 1995.'),
                ],
              }),
            ],
          },
        ],
      }),
    )
  })

  test('are tracked changes in a Word file', () => {
    const path = file('fix.docx', word)
    const output = join(folder, 'fixed.docx')
    run([path, '--fix', '--output', output])
    const xml = new TextDecoder().decode(unzipSync(readFileSync(output))['word/document.xml'])
    expect(xml).toContain('<w:del ')
    expect(xml).toContain('<w:ins ')
    expect(xml).toContain('Equality Act 2010')
  })

  test('without a place to write are refused before anything is done', () => {
    const { status, stderr } = run([file('fix.md', dirty), '--fix'])
    expect([status, stderr]).toEqual([
      2,
      'sendlint: --fix needs --output FILE, so that your own file stays as it is.\n',
    ])
  })
})

describe('formats', () => {
  test.each(['pretty', 'html', 'csv', 'md', 'sarif', 'json'])(
    '%s says what was found',
    (format) => {
      const { stdout, status } = run([file('dirty.md', dirty), '--format', format])
      expect(stdout).toContain('LEA')
      expect(status).toBe(1)
    },
  )

  test('a note that says how sure a finding is stands in the terminal, once', () => {
    const decides = 'The team weighs what each pupil will be given for the year.'
    const { stdout } = run([
      file('likely.md', `# SEND policy\n\n${decides}\n\n## B\n\n${decides}\n`),
    ])
    expect(stdout.replace(/\s+/g, ' ').match(/Judge for yourself\./g)).toHaveLength(1)
  })

  test('the Code can be looked up', () => {
    const { stdout } = run(['cop', '6.36', '--format', 'json'])
    expect(JSON.parse(stdout)[0]).toMatchObject({ source: 'cop', reference: '6.36' })
  })

  test('what the Code has no paragraph on is said, with what comes nearest', () => {
    const { stdout } = run(['cop', 'part-time timetable'])
    expect(stdout).toMatch(/^The Code has no paragraph on .+\n\nEducation Act 1996, s19 /)
  })

  test('an option that a lookup does not have is not a part of the question', () => {
    const { status, stderr } = run(['cop', 'young', 'offenders', '--limit', '3'])
    expect([status, stderr]).toEqual([
      2,
      "sendlint: Unknown option '--limit'. Try: sendlint --help\n",
    ])
  })
})
