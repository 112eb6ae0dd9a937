import { type Item, plan } from './plan'
import { type Setting, typeset } from './typeset'

/** Chapters of a short file of the Code's shape; the Introduction first. */
export const shortLasts = [8, 9, 6, 12, 9, 12, 25, 8, 10, 40, 15, 20] as const

/** As long as the Code is believed to be. */
export const fullLasts = [22, 41, 24, 75, 61, 60, 99, 38, 80, 217, 150, 111] as const

export const shortPlan: readonly Item[] = plan({
  seed: 1,
  lasts: shortLasts,
  leads: true,
  tables: true,
  footnotes: true,
  backMatter: true,
})

/** A plan as a PDF, numbers in the margin unless told. */
export const pdfOf = (
  items: readonly Item[],
  setting: Partial<Setting> = {},
): Promise<Uint8Array> =>
  typeset(items, { shape: 'margin', seed: 1, runningHead: true, ...setting })
