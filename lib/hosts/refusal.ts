const sentences = {
  'not-found': 'Not changed: these words are no longer in the document.',
  'context-changed': 'Not changed: the words around this have been edited since it was checked.',
  ambiguous: 'Not changed: the same words stand in more than one place just like this one.',
  protected:
    'Not changed: this part holds something that is not plain text, such as a chip or a field.',
  'several-paragraphs': 'Not changed: this fix is longer than one paragraph.',
  tracking:
    'Not changed: changes are being tracked. Turn off Track Changes, or put the words in yourself.',
  viewing: 'Not changed: you are viewing this document or may only comment on it.',
  'cannot-apply': 'Not changed: this editor can only be changed by hand at the moment.',
  composing: 'Not changed: finish the word you are typing, then try again.',
  'no-input': 'Not changed: the editor is not taking changes at the moment.',
  'selection-failed': 'Not changed: the words could not be selected in the document.',
  'not-changed': 'Not changed: the editor did not take the fix.',
  'changed-differently':
    'Please check this place: the document changed, but not exactly as the fix asked.',
  stopped: 'Not changed: the fix was stopped.',
} as const

export type RefusalReason = keyof typeof sentences

/** A change that was not made. What follows its sentence on screen is “The replacement has been copied.” */
export const refused = (reason: RefusalReason) =>
  ({ status: 'refused', reason, sentence: sentences[reason] }) as const

export const isRefusalReason = (value: unknown): value is RefusalReason =>
  typeof value === 'string' && Object.hasOwn(sentences, value)

/** After one of these a host no longer trusts its way of writing and drops a tier. */
export const losesTrust = (reason: RefusalReason): boolean =>
  reason === 'not-changed' || reason === 'changed-differently'
