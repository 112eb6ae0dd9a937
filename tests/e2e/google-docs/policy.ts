import type { BlockSpec } from '../../hosts/google-docs/stand-in/options'

/** Words that are marked wherever they stand in this policy, and nothing else is. */
export const MARKED = ['School Action', 'BESD'] as const

const adults = ['tutor', 'mentor', 'teacher', 'librarian', 'nurse', 'coach', 'cook'] as const
const rooms = ['hall', 'library', 'garden', 'studio', 'kitchen'] as const
const months = ['September', 'November', 'January', 'March', 'June', 'July'] as const

const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T

/** Sentences that differ from one another, as those of a policy do. */
const calm = [
  (n: number) => `Group ${n} knows its ${at(adults, n)} well and meets in the ${at(rooms, n)}.`,
  (n: number) =>
    `In ${at(months, n)} the ${at(adults, n + 2)} of year ${n} writes a short note home.`,
  (n: number) => `Visitors to the ${at(rooms, n + 1)} on day ${n} are asked what could be better.`,
  (n: number) => `Plan ${n} is read again by the ${at(adults, n + 4)} before ${at(months, n + 3)}.`,
] as const

const marked = [
  (n: number) => `Register ${n} still lists School Action beside the names in the ${at(rooms, n)}.`,
  (n: number) => `Two pupils with BESD meet the ${at(adults, n)} of group ${n} on Fridays.`,
  (n: number) => `Letter ${n} names School Action, and its form asks for BESD on page two.`,
] as const

const filler = (n: number): BlockSpec => ({
  kind: 'paragraph',
  runs: [calm.map((say) => say(n)).join(' ')],
})

/** A policy of the given number of parts with marked words in paragraphs, lists and tables. */
export function markedPolicy(parts: number): BlockSpec[] {
  const blocks: BlockSpec[] = [{ kind: 'heading', level: 1, text: 'How we support pupils' }]
  for (let i = 0; i < parts; i++) {
    blocks.push({ kind: 'heading', level: 2, text: `Part ${i + 1}` }, filler(i))
    blocks.push({
      kind: 'paragraph',
      runs: [
        at(calm, i)(i + 300),
        ' ',
        at(marked, i)(i),
        ' ',
        { text: at(calm, i + 1)(i + 600), italic: true },
      ],
    })
    if (i % 3 === 1) {
      blocks.push(
        { kind: 'item', text: at(marked, i + 1)(i + 300) },
        { kind: 'item', text: at(calm, i)(i + 900) },
      )
    }
    if (i % 4 === 2) {
      const rows = [
        ['What', 'Who', 'When'],
        ['Review of School Action', `Teacher ${i}`, 'Termly'],
        [`Mentor for BESD, group ${i}`, 'Mentor', 'Weekly'],
      ]
      blocks.push({ kind: 'table', rows })
    }
  }
  return blocks
}

/** Provision as schools set it out: a corner, a header and many cells without words, and a banner. */
export const provisionMap = (): BlockSpec[] => [
  { kind: 'heading', level: 1, text: 'Provision' },
  filler(1),
  {
    kind: 'table',
    rows: [
      ['', 'Autumn', '', 'Summer'],
      ['Help for BESD', '', 'BESD', ''],
      ['School Action', 'TA', '', 'Talk on BESD'],
      ['Key stage 2', '', '', ''],
      ['Reading', '', 'School Action', ''],
      ['', 'TA', '', 'School Action'],
      ['Maths', 'BESD', '', ''],
    ],
    merged: [{ row: 3, column: 0, rows: 1, columns: 4 }],
  },
  filler(2),
]
