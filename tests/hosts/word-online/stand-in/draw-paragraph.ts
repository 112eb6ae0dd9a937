import type { Random } from '../../random'
import type { Paragraph } from './model'
import type { StandInOptions } from './options'
import { make, words } from './parts'

/** What is drawn has names of its own: they are not those of the model. */
const drawnId = (id: string): string => `${Number.parseInt(id.slice(1), 16) * 31}`

/** A text node of a drawn paragraph and the offset in the model at which it begins. */
export interface DrawnPiece {
  readonly node: Text
  readonly start: number
}

/** Class names that change with every build and every drawing. */
export const noise = (random: Random): string =>
  `SCXW${Math.floor(random() * 1e8)} BCX${Math.floor(random() * 9)}`

/** Leading spaces, and every other one of several, are drawn as no-break spaces. */
const asDrawn = (text: string): string =>
  text.replace(/^ | {2,}/g, (spaces) =>
    [...spaces].map((_, i) => (i % 2 === 0 ? '\u00a0' : ' ')).join(''),
  )

/** Cuts words where Word's own spelling marks and the writer's edits have cut them. */
function cut(text: string, random: Random): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > 0) {
    const length = random() < 0.5 ? rest.length : 1 + Math.floor(random() * rest.length)
    // Two halves of one character stay together.
    const end = /[\ud800-\udbff]$/.test(rest.slice(0, length)) ? length + 1 : length
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return parts
}

const NOTE = '\u0002'
const SPECIAL = `\t\v${NOTE}\ufffc`
const CUTS = new RegExp(`([${SPECIAL}])`)

/** What is drawn for a character of the model that is no word: a tab, a break, a note, a picture. */
function drawSpecial(character: string, notes: number, random: Random): Node {
  if (character === '\t') {
    const tab = make('span', `TabChar ${noise(random)}`, {}, words('\u00a0\u00a0\u00a0\u00a0'))
    return make('span', `TabRun ${noise(random)}`, {}, tab)
  }
  if (character === '\v') {
    const space = make('span', noise(random), {}, words('\u00a0'))
    return make('span', `LineBreakBlob BlobObject ${noise(random)}`, {}, space, make('br'))
  }
  if (character === '\ufffc') {
    const picture = make('span', 'WACImage', { style: 'display:inline-block;width:20px' })
    return make('span', `WACImageContainer ${noise(random)}`, {}, picture)
  }
  const number = make('span', `NormalTextRun ${noise(random)}`, {}, words(`${notes}`))
  return make('span', `TextRun Superscript ${noise(random)}`, {}, number)
}

/** The part of a paragraph that is on a page. */
export interface DrawnPart {
  readonly from?: number
  readonly until?: number
}

/** Words that were deleted while changes were tracked: still drawn, no longer in the text. */
function drawDeleted(random: Random, how: 'struck' | 'unmarked'): Node {
  const normal = make('span', `NormalTextRun ${noise(random)}`, {}, words('former words for it '))
  const name = how === 'struck' ? 'GoneWords' : ''
  return make('span', `TextRun ${name} ${noise(random)}`, { lang: 'EN-GB' }, normal)
}

/** A paragraph's runs, and the way from the model's offsets to its text nodes. */
function drawRuns(
  { text: whole, language }: Pick<Paragraph, 'text' | 'language'>,
  random: Random,
  deleted: StandInOptions['deleted'],
  part: DrawnPart,
) {
  const pieces: DrawnPiece[] = []
  const runs: Node[] = []
  const text = whole.slice(part.from ?? 0, part.until)
  let at = part.from ?? 0
  let notes = 0
  if (deleted !== 'none' && text.length > 30) runs.push(drawDeleted(random, deleted))
  for (const stretch of text.split(CUTS)) {
    if (stretch !== '' && SPECIAL.includes(stretch)) {
      if (stretch === NOTE) notes++
      runs.push(drawSpecial(stretch, notes, random))
      at += 1
      continue
    }
    for (const part of cut(asDrawn(stretch), random)) {
      const node = words(part)
      pieces.push({ node, start: at })
      at += part.length
      const misspelt = random() < 0.15 ? 'SpellingError ' : ''
      const normal = make('span', `NormalTextRun ${misspelt}${noise(random)}`, {}, node)
      const lang = random() < 0.1 ? 'EN-US' : language
      const attributes = { lang, 'data-contrast': 'auto' }
      runs.push(make('span', `TextRun ${noise(random)}`, attributes, normal))
    }
  }
  const mark = make('span', `EOP ${noise(random)}`, { 'data-ccp-props': '{}' }, words('\u00a0'))
  return { runs: [...runs, mark], pieces }
}

/** The element of a paragraph in text mode, with its wrapping. */
export function drawParagraph(
  paragraph: Paragraph,
  random: Random,
  { deleted }: Pick<StandInOptions, 'deleted'>,
  part: DrawnPart = {},
) {
  const { runs, pieces } = drawRuns(paragraph, random, deleted, part)
  const heading =
    paragraph.kind === 'heading' ? { role: 'heading', 'aria-level': `${paragraph.level}` } : {}
  const attributes = {
    paraid: drawnId(paragraph.id),
    paraeid: `{e${paragraph.id}}`,
    lang: 'EN-GB',
    ...heading,
  }
  const element = make('p', `Paragraph ${noise(random)}`, attributes, ...runs)
  const wrapped = make('div', `ParaWrappingDiv ${noise(random)}`, {}, element)
  if (paragraph.kind !== 'item') {
    return {
      element,
      pieces,
      node: make('div', `OutlineElement Ltr ${noise(random)}`, {}, wrapped),
    }
  }
  const marker = make('span', 'ListMarker', { 'aria-hidden': 'true' }, words('•'))
  const markers = make('span', 'ListMarkerWrappingSpan', {}, marker)
  const item = make(
    'li',
    `OutlineElement Ltr ${noise(random)}`,
    {
      role: 'listitem',
      'data-listid': '3',
      'data-aria-level': `${paragraph.level}`,
      'data-leveltext': paragraph.ordered ? '%1.' : '•',
    },
    markers,
    wrapped,
  )
  const list = make(paragraph.ordered ? 'ol' : 'ul', 'BulletListStyle1', { role: 'list' }, item)
  return { element, pieces, node: make('div', 'ListContainerWrapper', {}, list) }
}

/** A table once more, for screen readers. */
export function speakTable(cells: readonly Paragraph[]) {
  const rows = new Map<number, Node[]>()
  for (const { cell, text } of cells) {
    const row = rows.get(cell?.row ?? 0) ?? []
    rows.set(cell?.row ?? 0, [...row, make('td', '', {}, words(text))])
  }
  const lines = [...rows.values()].map((row) => make('tr', '', {}, ...row))
  return make('table', 'HiddenElementForScreenReaderNav', { role: 'table' }, ...lines)
}

/** A painted paragraph: a canvas, its words hidden beside it, and nothing else. */
export function paintParagraph({ id, text, kind, level }: Paragraph, height: number) {
  const canvas = make('canvas', 'CanvasParagraph', { width: '540', height: `${height}` })
  const context = canvas.getContext('2d')
  if (context) {
    context.font = '15px serif'
    context.fillText(text, 0, 18)
  }
  const mirror = make('p', 'ParagraphTextContent', { hidden: '', paraid: drawnId(id) }, words(text))
  if (kind !== 'heading') return make('div', 'ParagraphTrackItem', {}, canvas, mirror)
  const attributes = { role: 'heading', 'aria-level': `${level}`, style: 'font-size:0' }
  const spoken = make('div', 'HiddenElementForScreenReaderNav', attributes, words(text))
  return make('div', 'ParagraphTrackItem', {}, canvas, mirror, spoken)
}
