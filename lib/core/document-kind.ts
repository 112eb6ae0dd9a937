/** What a document is for; `other` when it does not seem to be about SEN at all. */
export const documentKinds = ['policy', 'information-report', 'both', 'other'] as const

export type DocumentKind = (typeof documentKinds)[number]

const labels: Readonly<Record<DocumentKind, string>> = {
  policy: 'Policy, with the report elsewhere',
  'information-report': 'SEN information report',
  both: 'Policy and report in one',
  other: 'Another kind of paper',
}

/** What a kind of document is called on screen. */
export const documentKindLabel = (kind: DocumentKind): string => labels[kind]
