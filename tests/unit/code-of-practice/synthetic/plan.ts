import { toRoman } from '../../../../lib/citation/roman'
import { seeded } from '../../../hosts/random'
import { headingText, item, pick, sentence, sentences } from './prose'

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bullet'; readonly text: string }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }

export type Item =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'numbered'; readonly reference: string; readonly parts: readonly Part[] }
  | { readonly kind: 'loose'; readonly parts: readonly Part[] }
  | { readonly kind: 'footnote'; readonly text: string }
  | { readonly kind: 'page' }

export interface PlanOptions {
  readonly seed: number
  /** Number of the last paragraph of each chapter; the first is the Introduction. */
  readonly lasts: readonly number[]
  /** References to leave out. */
  readonly without?: readonly string[]
  readonly leads?: boolean
  readonly tables?: boolean
  readonly footnotes?: boolean
  readonly backMatter?: boolean
}

const chapterTitles = [
  'Introduction',
  'Principles',
  'Impartial information, advice and support',
  'Working together across education, health and care',
  'The Local Offer',
  'Early years providers',
  'Schools',
  'Further education',
  'Preparing for adulthood from the earliest years',
  'Education, Health and Care needs assessments and plans',
  'Children and young people in specific circumstances',
  'Resolving disagreements',
]

/** What a made-up file of the Code's shape says, in order. */
export function plan(options: PlanOptions): Item[] {
  const random = seeded(options.seed)
  const items: Item[] = []
  options.lasts.forEach((last, chapter) => {
    if (last === 0) return
    const title = chapterTitles[chapter] ?? 'More'
    items.push({ kind: 'page' })
    items.push({ kind: 'heading', level: 1, text: chapter === 0 ? title : `${chapter} ${title}` })
    if (chapter > 0) {
      items.push({ kind: 'heading', level: 2, text: 'What this chapter covers' })
      items.push({ kind: 'loose', parts: [{ kind: 'text', text: sentences(random, 3) }] })
      items.push({ kind: 'heading', level: 2, text: 'Relevant legislation' })
      items.push({
        kind: 'loose',
        parts: [
          { kind: 'text', text: 'Primary' },
          { kind: 'text', text: 'Sections 19 and 31 of the Harbour Act 1847' },
          { kind: 'text', text: 'Regulations' },
          { kind: 'text', text: 'The Tides and Signals Regulations 1851' },
        ],
      })
    }
    for (let number = 1; number <= last; number++) {
      const reference = chapter === 0 ? toRoman(number) : `${chapter}.${number}`
      if (number === 1 || random() < 0.2)
        items.push({
          kind: 'heading',
          level: random() < 0.5 ? 2 : 3,
          text: headingText(random, random() < 0.15),
        })
      if (options.without?.includes(reference)) continue
      items.push({ kind: 'numbered', reference, parts: partsOf(random, options, chapter) })
      if (options.footnotes && random() < 0.06)
        items.push({ kind: 'footnote', text: `See ${sentence(random)}` })
    }
  })
  if (options.backMatter) items.push(...backMatter(random))
  return items
}

function partsOf(random: () => number, options: PlanOptions, chapter: number): Part[] {
  const text: Part = { kind: 'text', text: sentences(random, 4) }
  const kind = random()
  if (kind < 0.2) {
    const bullets = Array.from(
      { length: 2 + Math.floor(random() * 5) },
      (): Part => ({
        kind: 'bullet',
        text: item(random),
      }),
    )
    const stem = `${sentence(random).replace(/\.$/, '')} and the plan should:`
    const after: Part[] = random() < 0.2 ? [{ kind: 'text', text: sentence(random) }] : []
    return [{ kind: 'text', text: stem }, ...bullets, ...after]
  }
  if (options.leads && kind < 0.26)
    return [
      text,
      { kind: 'lead', text: pick(random, ['Assess', 'Plan', 'Do', 'Review']) },
      { kind: 'text', text: sentences(random, 2) },
    ]
  if (options.tables && kind < 0.28 && chapter > 0)
    return [
      text,
      ...Array.from(
        { length: 3 },
        (_, i): Part => ({
          kind: 'row',
          cells: [
            `Part ${'ABC'.charAt(i)}`,
            pick(random, ['Signals sent', 'Crews seen', 'Tides noted']),
          ],
        }),
      ),
    ]
  return kind < 0.36 ? [text, { kind: 'text', text: sentences(random, 2) }] : [text]
}

const backMatter = (random: () => number): Item[] => [
  { kind: 'page' },
  { kind: 'heading', level: 1, text: 'Annex 1: Harbour capacity' },
  ...Array.from(
    { length: 8 },
    (): Item => ({
      kind: 'loose',
      parts: [{ kind: 'text', text: sentences(random, 4) }],
    }),
  ),
  { kind: 'heading', level: 1, text: 'Annex 2: Improving practice' },
  { kind: 'loose', parts: [{ kind: 'text', text: sentences(random, 4) }] },
  { kind: 'page' },
  { kind: 'heading', level: 1, text: 'Glossary of terms' },
  { kind: 'loose', parts: [{ kind: 'text', text: `Anchor: ${sentence(random)}` }] },
  { kind: 'heading', level: 1, text: 'References' },
  { kind: 'loose', parts: [{ kind: 'text', text: 'Harbour Act 1847' }] },
]

/** How the importer should give the text of a paragraph, white space aside. */
export const expectedText = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'bullet') return `• ${part.text}`
      return part.kind === 'row' ? part.cells.join(' ') : part.text
    })
    .join(' ')
