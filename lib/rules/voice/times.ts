const TIMES =
  /\b(?:january|february|march|april|may(?= (?:and|or)\b)|(?<=\b(?:in|of|each|every|mid|early|late|and|or) )may|^may(?=$|[:,.]| –)|june|july|september|october|november|december|autumn|spring|summer)\b/gi

/** Meetings a year that the Code speaks of. */
export const THREE = 3

/** Months and seasons that a text names. */
export const timesNamed = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(TIMES), ([name]) => name.toLowerCase()))
