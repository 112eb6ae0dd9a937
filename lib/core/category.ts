/** What kind of thing a check looks at. The list is a public contract. */
export const categories = [
  'outdated-term',
  'citation',
  'voice',
  'duty',
  'coverage',
  'currency',
  'language',
  'consistency',
  'template',
] as const

export type Category = (typeof categories)[number]

export const isCategory = (value: unknown): value is Category =>
  categories.some((category) => category === value)

const labels: Record<Category, string> = {
  'outdated-term': 'Outdated terms',
  citation: 'Citations',
  voice: 'Voice of pupils and parents',
  duty: 'Duties',
  coverage: 'Coverage',
  currency: 'Dates and editions',
  language: 'Language',
  consistency: 'Consistency',
  template: 'Left over from a template',
}

/** The plain words shown to people. */
export const categoryLabel = (category: Category): string => labels[category]
