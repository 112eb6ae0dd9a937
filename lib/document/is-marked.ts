/** A heading, a table's rule, bold words or a link, as Markdown has them; bullets say nothing. */
const MARKED =
  /^#{1,6} +\S|^ {0,3}\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:? *)?$|\*\*[^\s*][^*\n]*\*\*|\]\((?:https?:|mailto:|#)/m

/** Whether a text was written as Markdown rather than as plain words. */
export const isMarked = (text: string): boolean => MARKED.test(text)
