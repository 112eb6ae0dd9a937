/** Words to put in place of a span of one block; offsets are relative to the block's text. */
export interface TextEdit {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** A remark to hang on the changed words. */
  readonly comment?: string
}

/** A whole block to remove, its paragraph mark included. */
export interface ParagraphDeletion {
  readonly block: number
  readonly deleteParagraph: true
}

/** A new paragraph after a block; −1 puts it before the first. */
export interface ParagraphInsertion {
  readonly after: number
  readonly paragraph: string
}

export type DocxEdit = TextEdit | ParagraphDeletion | ParagraphInsertion

/** A remark on a span of one block, or on a place in it when `start` equals `end`. */
export interface DocxComment {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Refusal {
  readonly edit: DocxEdit | DocxComment
  /** One sentence for the person who asked. */
  readonly reason: string
}

export interface PatchOptions {
  /** Name that the changes and comments carry. */
  readonly author: string
  /** ISO 8601 date, with or without time; it is passed in because nothing here reads a clock. */
  readonly date: string
  readonly comments?: readonly DocxComment[]
  /** `tracked` leaves every change to be accepted or rejected in Word; `plain` just makes it. */
  readonly mode: 'tracked' | 'plain'
}

export const isDeletion = (edit: DocxEdit): edit is ParagraphDeletion => 'deleteParagraph' in edit

export const isInsertion = (edit: DocxEdit): edit is ParagraphInsertion => 'paragraph' in edit

const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/

/**
 * The date as Word writes it: whole seconds, UTC unless it says otherwise.
 *
 * @throws RangeError for anything but an ISO 8601 date
 */
export function revisionDate(date: string): string {
  const [, day, time = '00:00:00', zone = 'Z'] = ISO_DATE.exec(date) ?? []
  if (day === undefined || Number.isNaN(Date.parse(day))) {
    throw new RangeError(`“${date}” is not an ISO date such as 2026-11-23.`)
  }
  return `${day}T${time.length === 5 ? `${time}:00` : time}${zone}`
}
