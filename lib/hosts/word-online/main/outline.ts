import { type ModelParagraph, paragraphsOf, type Story, told } from './model'
import { placeParagraphs } from './place-paragraphs'

/** Of one paragraph: heading level 1–6, 0 for other text, -1 for an item of a list, -2 for a cell. */
export type Level = number

const ITEM = -1
const CELL = -2
const HEADING = /^heading ?([1-6])$/i
/** Styles that are no headings. Others may be a school's own, or named in another language. */
const PLAIN =
  /^(?:normal(?: ?\(web\))?|no ?spacing|body ?text(?: ?[23])?|list ?(?:paragraph|bullet|number)\b.*|default)$/i

/** Level of a named style; null when the name does not tell. */
function levelOfStyle(style: unknown): Level | null {
  if (typeof style !== 'string') return null
  const level = HEADING.exec(style)?.[1]
  if (level !== undefined) return Number(level)
  return PLAIN.test(style) ? 0 : null
}

function levelOfText(paragraph: ModelParagraph): Level | null {
  const outline = told(paragraph, 'outlineLevel')
  if (typeof outline === 'number') return outline >= 1 && outline <= 6 ? outline : 0
  return (
    levelOfStyle(told(paragraph, 'styleBuiltIn')) ?? levelOfStyle(told(paragraph, 'style')) ?? null
  )
}

/** Null when the model does not say. */
function levelOf(paragraph: ModelParagraph): Level | null {
  const nesting = told(paragraph, 'tableNestingLevel')
  if (typeof nesting === 'number' && nesting > 0) return CELL
  const level = levelOfText(paragraph)
  return told(paragraph, 'isListItem') === true && (level ?? 0) === 0 ? ITEM : level
}

/**
 * The levels of those paragraphs that the model says something about, with the offset in the story's
 * text at which each begins; null when it says nothing.
 *
 * @throws as the model throws
 */
export function outlineOf(story: Story): [start: number, level: Level][] | null {
  const paragraphs = paragraphsOf(story)
  const starts = paragraphs && placeParagraphs(story.text, paragraphs)
  if (!paragraphs || !starts) return null
  const found = paragraphs.flatMap((paragraph, i): [number, Level][] => {
    const level = levelOf(paragraph)
    return level === null ? [] : [[starts[i] ?? 0, level]]
  })
  return found.length > 0 ? found : null
}
