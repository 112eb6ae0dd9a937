import type * as v from 'valibot'
import { PageLine } from './line'

interface Asked {
  readonly op: string
  readonly id: number
}

/** For each operation the form of its answer. */
type Forms<R extends Asked> = Readonly<Record<R['op'], v.GenericSchema>>

type Fields<R extends Asked, O extends R['op']> = Omit<Extract<R, { op: O }>, 'op' | 'id'>

/** ms for an answer, unless the operation is given more. */
const PATIENCE = 4000

/** The isolated half's line to the one in the page's own world, for the operations of one host. */
export class PageClient<R extends Asked, A extends Forms<R>> {
  readonly #line: PageLine

  /** @param patience ms for answers to operations that take longer */
  constructor(
    page: Window,
    private readonly forms: A,
    private readonly patience: Readonly<Record<string, number>> = {},
  ) {
    this.#line = new PageLine(page)
  }

  /** Asks the page. Null when there is no answer in time or it is not of the agreed form. */
  ask<O extends R['op']>(op: O, fields: Fields<R, O>): Promise<v.InferOutput<A[O]> | null> {
    const form = this.forms[op] as v.GenericSchema<unknown, v.InferOutput<A[O]>>
    return this.#line.ask(op, fields, form, this.patience[op] ?? PATIENCE)
  }

  close(): void {
    this.#line.close()
  }
}
