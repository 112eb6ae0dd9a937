import { type Random, seeded } from '../random'
import type { BlockSpec, MergedCell, StyledText } from './stand-in/options'

const sentences = [
  'Our SENCO keeps the register of pupils on School Action and reviews it every half term.',
  'Parents are invited to a meeting before any support begins, and a note of it is kept.',
  'Pupils with BESD were once listed apart; their needs are now described one by one.',
  'A statement is reviewed each year with the family, the school nurse and the local authority.',
  'Teachers plan, teach and assess with every pupil in mind, and ask for advice early.',
  'The governing body names a governor for SEND, who visits twice a year and writes a report.',
  'We keep what pupils tell us in their own words, and show them what came of it.',
  'Reading, spelling and number are screened in the first term; hearing and sight are checked too.',
  'Key workers meet Years 5 and 6 weekly (see “Transition”), and their notes are shared.',
  'If a parent is unhappy, they speak to the class teacher first, then to the SENCO.',
] as const

const headings = [
  'Aims',
  'Identifying needs',
  'Working with parents',
  'Assess, plan, do, review',
  'Complaints',
] as const

const pick = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T

/** A sentence in which some words, or parts of words, are set in another style. */
function styled(random: Random, text: string): (string | StyledText)[] {
  const cut = Math.floor(random() * text.length)
  const end = Math.min(text.length, cut + 1 + Math.floor(random() * 12))
  const words = text.slice(cut, end)
  const looks: StyledText[] = [
    { text: words, bold: true },
    { text: words, italic: true },
    { text: words, bold: true, size: 18.6667 },
  ]
  return [text.slice(0, cut), pick(random, looks), text.slice(end)]
}

function paragraph(random: Random): BlockSpec {
  const runs: (string | StyledText)[] = []
  const count = 1 + Math.floor(random() * 5)
  for (let i = 0; i < count; i++) {
    const text = `${i > 0 ? ' ' : ''}${pick(random, sentences)}`
    const luck = random()
    if (luck < 0.3) runs.push(...styled(random, text))
    else if (luck < 0.36) runs.push(text, { text: '1', superscript: true, size: 9.3333 })
    else if (luck < 0.42) runs.push(text.replace(', ', ',  '))
    else if (luck < 0.47) runs.push(text.replace(', ', ',\v'))
    else if (luck < 0.52) runs.push(text.replace('every pupil', 'every\u00a0pupil'))
    else if (luck < 0.56) runs.push(`${text} \ue907`)
    else if (luck < 0.6) runs.push(`${text} 🎧`)
    else runs.push(text)
  }
  return { kind: 'paragraph', runs }
}

/** A table as provision maps are: cells without words, some of them under a merged one. */
function table(random: Random): BlockSpec {
  const rows = [['What we do', 'Who', 'How often', 'Shared']]
  const merged: MergedCell[] = []
  const count = 2 + Math.floor(random() * 5)
  for (let i = 0; i < count; i++) {
    const what = pick(random, ['Review meeting', 'Reading check', 'Letter home', 'Review meeting'])
    const who = pick(random, ['SENCO', 'Class teacher', 'SENCO', ''])
    const row = [what, who, pick(random, ['Termly', 'Yearly', '']), pick(random, ['Yes', 'No', ''])]
    const luck = random()
    if (luck < 0.12) {
      merged.push({ row: rows.length, column: 0, rows: 1, columns: 4 })
      row.fill('', 1)
    }
    rows.push(row)
  }
  if (random() < 0.3) rows[0]?.fill('', 0, 1)
  return { kind: 'table', rows, merged }
}

/** A policy of about the given number of blocks, the same for the same seed. */
export function samplePolicy(seed: number, blocks: number): BlockSpec[] {
  const random = seeded(seed)
  const made: BlockSpec[] = [
    { kind: 'heading', level: 1, text: 'Special educational needs policy' },
  ]
  while (made.length < blocks) {
    const luck = random()
    if (luck < 0.12) {
      made.push({
        kind: 'heading',
        level: 2 + Math.floor(random() * 2),
        text: pick(random, headings),
      })
    } else if (luck < 0.3) {
      const ordered = random() < 0.4
      const count = 2 + Math.floor(random() * 4)
      for (let i = 0; i < count; i++) {
        const level = random() < 0.25 ? 2 : 1
        const text = pick(random, sentences)
          .slice(0, 30 + Math.floor(random() * 60))
          .trim()
        made.push({ kind: 'item', ordered, level, text })
      }
    } else if (luck < 0.36) made.push(table(random))
    else if (luck < 0.4) made.push({ kind: 'paragraph', runs: [] })
    else made.push(paragraph(random))
  }
  return made
}
