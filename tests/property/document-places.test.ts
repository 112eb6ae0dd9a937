import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../lib/document/html'
import { readMarkdown } from '../../lib/document/markdown'
import { readPlainText } from '../../lib/document/plain-text'
import { checkPlaces, sourceOf } from '../unit/document/check-places'

/** Words and marks that mean something to one reader or another, and some that trip them up. */
const shared = [
  'School',
  'Action',
  'SEN',
  'parents',
  'will:',
  'e.g.',
  '6.36',
  '“said”',
  '’',
  '–',
  '\u00a0',
  '\u{1f600}',
  ' ',
  ' ',
  ' ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '   ',
  '&amp;',
  '&',
  '&copy',
  '&#8217;',
  '\0',
]

const markdownMarks = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '  - ',
  '> ',
  '>> ',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '``',
  '\\*',
  '\\',
  '[',
  '](x)',
  '[^1]',
  '[^1]: ',
  '| a | b |\n|---|---|\n',
  ' | ',
  '```\n',
  '\n    ',
  '---\n',
  '===\n',
  '  \n',
  '<br>',
  '<b>',
  '</b>',
  '<div>',
  '</div>',
  '<details>\n',
  '<table><tr><td>',
  '</td></tr></table>',
  '<!-- c -->',
  '![i](y)',
  'www.x.uk',
  'a@b.uk',
]

const htmlMarks = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br>',
  '<ul>',
  '<li>',
  '</ul>',
  '<ol>',
  '<table>',
  '<tr>',
  '<td>',
  '<th>',
  '</td>',
  '</tr>',
  '</table>',
  '<blockquote>',
  '</blockquote>',
  '<pre>',
  '</pre>',
  '<h2>',
  '</h2>',
  '<div hidden>',
  '</div>',
  '<!-- c -->',
  '<script>x</script>',
  '<a href="#fn1">1</a>',
  '<q>',
  '</q>',
  '<dl><dt>',
  '<dd>',
  '<',
  '>',
  '<details><summary>',
  '</summary>',
  '<p class=MsoListParagraph>·&nbsp; ',
  '<td rowspan=2 colspan=3>',
  '<caption>',
]

const plainMarks = [
  '• ',
  '- ',
  '1. ',
  '2. ',
  'a) ',
  '(i) ',
  '1.1 ',
  '\f',
  '\v',
  '=====\n',
  '-----\n',
  '....... 3',
  'AIMS AND VALUES\n',
  'Section 3: Roles\n',
  'Page 3 of 9\n',
  '•\n',
  'a line that is long enough to be taken for one of a wrapped text ',
]

const text = (marks: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...shared, ...marks), fc.string({ maxLength: 4 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''))

describe('places', () => {
  it.each([
    ['Markdown', readMarkdown, markdownMarks],
    ['HTML', readHtml, htmlMarks],
    ['plain text', readPlainText, plainMarks],
  ] as const)('of %s: blocks are in the text, and the text is in the source', (_, read, marks) => {
    fc.assert(
      fc.property(text(marks), (source) => {
        checkPlaces(read(source))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['Markdown', readMarkdown],
    ['HTML', readHtml],
    ['plain text', readPlainText],
  ] as const)('of %s: hold for any characters at all', (_, read) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        checkPlaces(read(source))
      }),
      { numRuns: 150 },
    )
  })
})

/** Wraps a word in whatever a format has for wrapping. */
type Dress = (word: string) => string

const markdownDress: readonly Dress[] = [
  (word) => word,
  (word) => `**${word}**`,
  (word) => `*${word}*`,
  (word) => `\`${word}\``,
  (word) => `[${word}](https://x.uk "t")`,
  (word) => `&quot;${word}\\_`,
  (word) => `<b>${word}</b>`,
  (word) => `${word}<br>`,
  (word) => `![z](y) ${word}`,
]

const htmlDress: readonly Dress[] = [
  (word) => word,
  (word) => `<b>${word.slice(0, 2)}</b>${word.slice(2)}`,
  (word) => `<a href="${word}">${word}</a>`,
  (word) => `&amp;${word}&nbsp;`,
  (word) => `<span style="font-weight:700">\n  ${word}\r\n</span>`,
  (word) => `<!-- ${word} -->${word}<br>`,
  (word) => `${word}</i>`,
]

const markdownFrame: readonly Dress[] = [
  (words) => `${words}\n\n`,
  (words) => `# ${words}\n\n`,
  (words) => `- ${words}\n  - ${words.length} more\n\n`,
  (words) => `> ${words.replaceAll(' ', '\n> ')}\n\n`,
  (words) => `| h |\n|---|\n| ${words} |\n\n`,
  (words) =>
    `<details><summary>s</summary>\n<p>${words.replaceAll(/[*`[\]\\]|\(.*?\)/g, '')}</p></details>\n\n`,
]

const htmlFrame: readonly Dress[] = [
  (words) => `<p>${words}</p>`,
  (words) => `<h2>${words}</h2>\n`,
  (words) => `<ul><li>${words}<li>x</ul>`,
  (words) => `<table><tr><td>${words}</td><td>x</td></tr></table>`,
  (words) => `<blockquote><pre>${words}</pre></blockquote>`,
  (words) => `<details><summary>x</summary>${words}</details>`,
]

/** A document in which every word occurs once as text: `w0q`, `w1q` … */
const numbered = (dress: readonly Dress[], frame: readonly Dress[]) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...frame),
        fc.array(fc.constantFrom(...dress), { minLength: 1, maxLength: 6 }),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((blocks) => {
      let count = 0
      const source = blocks
        .map(([around, dresses]) =>
          around(dresses.map((dressed) => dressed(`w${count++}q`)).join(' ')),
        )
        .join('')
      return { source, words: Array.from({ length: count }, (_, i) => `w${i}q`) }
    })

describe('every word', () => {
  it.each([
    ['Markdown', readMarkdown, numbered(markdownDress, markdownFrame)],
    ['HTML', readHtml, numbered(htmlDress, htmlFrame)],
  ] as const)('of %s is read once and leads back to itself', (_, read, documents) => {
    fc.assert(
      fc.property(documents, ({ source, words }) => {
        const document = read(source)
        checkPlaces(document)
        for (const word of words) {
          expect(document.text.split(word)).toHaveLength(2)
          expect(sourceOf(document, word)?.replaceAll(/<\/?b>/g, '')).toBe(word)
        }
      }),
      { numRuns: 150 },
    )
  })
})
