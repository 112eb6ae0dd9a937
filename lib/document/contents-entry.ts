const ENTRY = /(?:\.{3,}|…|(?:\. ?){3,}|\t|[ \u00a0]{3,})[ .…\t]*\d{1,3}$/
/** A page number and enough of its leaders; dots beyond that say nothing new. */
const REACH = 40

/** Whether a line is one of a contents list: dot leaders or a tab, and a page number. */
export const isContentsEntry = (line: string): boolean => ENTRY.test(line.trimEnd().slice(-REACH))
