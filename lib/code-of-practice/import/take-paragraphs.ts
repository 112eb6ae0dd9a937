import type { Place } from '../../citation/reference'
import { type Heading, isBackMatter, type Stretch } from './headings'
import type { NumberMark } from './number-marks'
import type { CodeLine } from './page-lines'
import { paragraphText, type TextLine, withoutFirst } from './paragraph-text'
import type { Typography } from './typography'

export interface Taken {
  readonly place: Place
  readonly text: string
  readonly heading: string
  readonly page: number
  readonly lastPage: number
}

interface Body {
  readonly lines: readonly CodeLine[]
  /** Words of the document, to mend broken ones. */
  readonly words: ReadonlySet<string>
  readonly typography: Typography
}

interface Open {
  readonly mark: NumberMark
  readonly heading: string
  readonly lines: TextLine[]
}

/** The numbered paragraphs with their text, and what the chapters are called. */
export function takeParagraphs(
  found: readonly Stretch[],
  body: Body,
): { readonly taken: Taken[]; readonly titles: ReadonlyMap<number, string> } {
  const opened: Open[] = []
  const titles = new Map<number, string>()
  let headings: Heading[] = []
  let current: Open | null = null
  found.forEach((stretch, i) => {
    const line = body.lines[stretch.at]
    if (!line) return
    if (stretch.kind === 'paragraph') {
      const { mark } = stretch
      if (mark.place.chapter !== opened.at(-1)?.mark.place.chapter)
        titles.set(mark.place.chapter, largest(headings))
      const heading =
        headings.at(-1)?.text ?? (sameChapter(opened, mark) ? lastHeading(opened) : '')
      current = { mark, heading, lines: [{ line: withoutFirst(line, mark.rest), lead: false }] }
      opened.push(current)
      headings = []
    } else if (stretch.kind === 'line') {
      current?.lines.push({ line, lead: false })
    } else if (!current || leadsToNumber(found, i) || closes(stretch.heading, body.typography)) {
      headings.push(stretch.heading)
      current = null
    } else {
      current.lines.push({ line: { ...line, text: stretch.heading.text }, lead: true })
    }
  })
  return { taken: opened.map((open) => take(open, body)), titles }
}

const sameChapter = (opened: readonly Open[], mark: NumberMark): boolean =>
  opened.at(-1)?.mark.place.chapter === mark.place.chapter

const lastHeading = (opened: readonly Open[]): string => opened.at(-1)?.heading ?? ''

function largest(headings: readonly Heading[]): string {
  const size = Math.max(...headings.map((heading) => heading.size))
  return headings.find((heading) => heading.size === size)?.text ?? ''
}

/** Whether nothing but headings stands between a heading and the next number. */
function leadsToNumber(found: readonly Stretch[], at: number): boolean {
  let next = at + 1
  while (found[next]?.kind === 'heading') next++
  return found[next]?.kind === 'paragraph'
}

const OPENING = /^(?:what this chapter covers|relevant legislation)\b/i

/**
 * Whether a heading over unnumbered text ends the paragraph before it: a larger one does, and so do
 * annexes. Others, bold but no larger than the text, lead on within the paragraph.
 */
const closes = (heading: Heading, { size }: Typography): boolean =>
  heading.size > size * 1.12 || isBackMatter(heading.text) || OPENING.test(heading.text)

function take({ mark, heading, lines }: Open, { words, typography }: Body): Taken {
  const first = lines[0]?.line.page ?? 0
  return {
    place: mark.place,
    text: paragraphText(lines, words, typography),
    heading,
    page: first,
    lastPage: lines.at(-1)?.line.page ?? first,
  }
}
