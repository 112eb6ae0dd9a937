/** The part of the United Kingdom whose law a document is about. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland' | 'unknown'
