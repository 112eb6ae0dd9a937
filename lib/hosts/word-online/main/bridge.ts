import type { Conversation } from '../../page-line/serve'
import { servePage } from '../../page-line/serve'
import { ToldText } from '../../page-line/told-text'
import { type Answer, type Operation, type Request, requestSchema } from '../protocol'
import { applyInFrame } from './apply'
import { hasTransactions, isElsewhere, readStory, selectionIn } from './model'
import { outlineOf } from './outline'

/** Answers one connection. */
class FrameConversation implements Conversation<Request> {
  readonly #told = new ToldText()

  constructor(private readonly page: Window) {}

  async answer(request: Request): Promise<Answer<Operation>> {
    switch (request.op) {
      case 'status': {
        const story = readStory(this.page)
        return {
          model: story !== null,
          transactions: hasTransactions(this.page),
          tracking: story?.tracking ?? false,
        }
      }
      case 'read':
        return this.#read(request.revision)
      case 'outline':
        return this.#outline()
      case 'selection': {
        const story = readStory(this.page)
        return story && selectionIn(story)
      }
      case 'apply':
        return applyInFrame(this.page, request.request)
      case 'bye':
        this.#told.forget()
        return null
    }
  }

  #read(known: number): Answer<'read'> {
    const story = readStory(this.page)
    if (!story) return { state: isElsewhere(this.page) ? 'elsewhere' : 'none' }
    return { ...this.#told.tell(story.text, known), tracking: story.tracking }
  }

  #outline(): Answer<'outline'> {
    const story = readStory(this.page)
    // Its offsets are those of the text that was handed over last.
    if (story?.text !== this.#told.last) return null
    try {
      return outlineOf(story)
    } catch {
      // Read again when the text has settled.
      return null
    }
  }
}

/** Sets up the half that lives in the frame's own world and reaches the model. */
export const installPageHalf = (page: Window): void =>
  servePage(page, requestSchema, () => new FrameConversation(page))
