/** Where a chapter of the January 2015 Code ends, as far as it could be established. */
export interface ChapterRange {
  /** 0 for the Introduction, whose paragraphs have Roman numbers. */
  readonly chapter: number
  /** Number of the last paragraph. */
  readonly last: number
  /** How many paragraphs more there may be than `last` says. */
  readonly slack: number
}

export const believedRanges: readonly ChapterRange[] = [
  { chapter: 0, last: 22, slack: 3 },
  { chapter: 1, last: 41, slack: 2 },
  { chapter: 2, last: 24, slack: 2 },
  { chapter: 3, last: 75, slack: 5 },
  { chapter: 4, last: 61, slack: 5 },
  { chapter: 5, last: 60, slack: 0 },
  { chapter: 6, last: 99, slack: 0 },
  { chapter: 7, last: 38, slack: 2 },
  { chapter: 8, last: 80, slack: 2 },
  { chapter: 9, last: 217, slack: 0 },
  { chapter: 10, last: 150, slack: 3 },
  { chapter: 11, last: 111, slack: 8 },
]

/** Pages of the January 2015 PDF. */
export const lastPage = 292
