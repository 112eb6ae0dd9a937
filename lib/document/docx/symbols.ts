/** What the common characters of the pictorial fonts look like, by font and code. */
const pictures: readonly (readonly [font: RegExp, characters: Readonly<Record<number, string>>])[] =
  [
    [/^symbol$/i, { 183: '•', 216: '¬', 222: '⇒', 174: '→', 163: '≤', 179: '≥' }],
    [
      /^wingdings$/i,
      {
        108: '●',
        110: '■',
        111: '□',
        113: '❑',
        118: '❖',
        159: '•',
        167: '▪',
        168: '◻',
        216: '➢',
        224: '→',
        240: '⇨',
        251: '✗',
        252: '✓',
        253: '☒',
        254: '☑',
      },
    ],
  ]

/** The character that a `w:sym` shows, as near as plain text comes. */
export function symbol(font: string, char: string): string {
  const code = Number.parseInt(char, 16)
  if (!code || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return ''
  const pictorial = pictures.find(([name]) => name.test(font))?.[1]
  if (!pictorial) return String.fromCharCode(code)
  const inFont = code & 0xff
  // A letter’s code would show a letter that is not there; the private code shows nothing wrong.
  return pictorial[inFont] ?? String.fromCharCode(0xf000 + inFont)
}
