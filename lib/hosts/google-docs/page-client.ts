import type * as v from 'valibot'
import { PageLine } from '../page-line/line'
import { type Answer, answers, type Operation, type Request } from './protocol'

/** ms for an answer, unless the question says otherwise. */
const PATIENCE = 4000
/** An edit waits for its turn, for the selection and for the text to show it. */
const APPLY_PATIENCE = 15_000

type Fields<O extends Operation> = Omit<Extract<Request, { op: O }>, 'op' | 'id'>

/** The isolated half's line to the one in the page's own world. */
export class PageClient {
  readonly #line: PageLine

  constructor(page: Window) {
    this.#line = new PageLine(page)
  }

  /** Asks the page. Null when there is no answer in time or it is not of the agreed form. */
  ask<O extends Operation>(op: O, fields: Fields<O>): Promise<Answer<O> | null> {
    const form = answers[op] as v.GenericSchema<unknown, Answer<O>>
    return this.#line.ask(op, fields, form, op === 'apply' ? APPLY_PATIENCE : PATIENCE)
  }

  close(): void {
    this.#line.close()
  }
}
