/**
 * A file that cannot be read as a policy. The message is one plain sentence or two for the person
 * who opened it: what is wrong, where, and what to do next. It never quotes the document.
 */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
}
