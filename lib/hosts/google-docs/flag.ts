/**
 * Docs describes its drawn text to extensions when this property of the page holds a name before it
 * starts. The name reaches Google's error reports, so it is our own and never somebody else's.
 */
const FLAG = '_docs_annotate_canvas_by_ext'

const OUR_NAME = 'sendlint'

type Flagged = Partial<Record<typeof FLAG, unknown>>

const isSet = (page: Flagged): boolean => typeof page[FLAG] === 'string' && page[FLAG] !== ''

/**
 * Sets the flag unless another extension has. It is left in place for the life of the page: Docs may
 * look again when it rebuilds its editor.
 *
 * @param page the page's own global object (MAIN world)
 * @returns whether the flag is set now
 */
export function raiseFlag(page: object): boolean {
  const flagged: Flagged = page
  if (!isSet(flagged)) flagged[FLAG] = OUR_NAME
  return isSet(flagged)
}
