import { servePage } from '../../page-line/serve'
import { ToldText } from '../../page-line/told-text'
import { type Answer, type Operation, type Request, requestSchema } from '../protocol'
import { annotatedText, canSelect, hasAnnotatedText, selectionOf, textOf } from './annotated'
import { applyInPage } from './apply'
import { findInputProxy } from './input-proxy'
import { revealInPage } from './reveal'

/** Answers one connection. */
class Conversation {
  readonly #told = new ToldText()
  #selects = true
  /** Edits wait for each other: two at once could not be told apart on reading back. */
  #lastApply: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly page: Window,
    private readonly early: boolean,
  ) {}

  async answer(request: Request): Promise<Answer<Operation>> {
    switch (request.op) {
      case 'status':
        return {
          early: this.early,
          annotate: hasAnnotatedText(this.page),
          input: findInputProxy(this.page.document) !== null,
          selects: this.#selects,
        }
      case 'read':
        return this.#read(request.revision)
      case 'selection': {
        const annotated = await annotatedText(this.page)
        return annotated && selectionOf(annotated)
      }
      case 'reveal':
        return revealInPage(this.page, request.target, request.leaves)
      case 'apply': {
        const apply = () => applyInPage(this.page, request.request, request.suggesting)
        const result = this.#lastApply.then(apply, apply)
        this.#lastApply = result
        return result
      }
      case 'bye':
        this.#told.forget()
        return null
    }
  }

  async #read(known: number): Promise<Answer<'read'>> {
    const annotated = await annotatedText(this.page)
    const text = annotated && textOf(annotated)
    if (annotated) this.#selects = canSelect(annotated)
    if (text === null) return { state: 'none' }
    return this.#told.tell(text, known)
  }
}

/**
 * Serves the isolated half. Installed before the page's own scripts run, so the message with the
 * port is ours alone.
 *
 * @param early whether the page had not started yet when the flag was set
 */
export const installBridge = (page: Window, early: boolean): void =>
  servePage(page, requestSchema, () => new Conversation(page, early))
