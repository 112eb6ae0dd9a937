/** Places where words are used without being the writer's own statement about today. */
export const contextKinds = [
  'quotation',
  'title',
  'history',
  'glossary',
  'reference-list',
  'version-table',
  'negation',
  'name',
  'technical',
  'other-nation',
] as const

export type ContextKind = (typeof contextKinds)[number]
