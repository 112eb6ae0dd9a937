/**
 * The beginnings of the words of one entry of the Code's index, with blanks between them. A word stands in the
 * first place that it occurs in.
 */
export type PlaceStems = readonly [
  reference: string,
  heading: string,
  gist: string,
  askedAs: string,
  section: string,
]

/** The same for a section, regulation or schedule of a law. */
export type LawStems = readonly [source: string, ...PlaceStems]
